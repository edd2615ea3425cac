import type { Draft } from '../draft.ts'
import { isDay } from '../when.ts'
import type { Refiner, Story } from './story.ts'

/** Leads looked at; no article has more. */
const most = 10

/** `接连会见了五批外宾`, `分别会见多国领导人`: guests by their number. */
const guests =
  /^了?[^,。;]{0,30}?(?:[0-9一二三四五六七八九十两几数]+(?:位|名|批|个|国)|多[国位名批]|各国|一些)[^,。;]{0,30}(?:大使|使节|客人|外宾|来宾|贵宾|代表|领导人|负责人|部长|外长|防长|官员|代表团)/u

/**
 * `A3月8日在P接连会见五批外宾`, and then who they were one by one: each of those calls was there and, on one day, then;
 * what the lead told of was those.
 */
export const receptions: Refiner = (story) => {
  const leads = story.drafts.filter((draft) => isLead(story, draft)).slice(0, most)
  const told = new Set<Draft>()
  for (const lead of leads) {
    const calls = story.drafts.filter((draft) => isOneOf(lead, draft))
    if (calls.length < 2) continue
    told.add(lead)
    for (const call of calls) {
      call.date ??= lead.date
      call.place ??= lead.place
    }
  }
  return { ...story, drafts: story.drafts.filter((draft) => !told.has(draft)) }
}

function isLead({ scanned }: Story, { kind, people, occasion, date }: Draft): boolean {
  const [host, ...others] = [...people.values()]
  if (kind !== 'CALL_ON' || host?.role !== 'HOST' || others.length > 0 || date === null || !isDay(date.value))
    return false
  return occasion.some(({ section, end }) => guests.test(scanned[section]?.plain.slice(end, end + 80) ?? ''))
}

function isOneOf(lead: Draft, draft: Draft): boolean {
  if (draft === lead || draft.kind !== 'CALL_ON' || draft.people.size < 2 || draft.status !== lead.status) return false
  if (draft.date !== null && draft.date.value !== lead.date?.value) return false
  return [...lead.people.keys()].every((person) => draft.people.get(person)?.role === 'HOST')
}
