import type { Draft } from '../draft.ts'
import type { Refiner, Story } from './story.ts'

/** Ceremonies looked at; no article tells of more. */
const most = 20

/**
 * `A接受B国大使X、C国大使Y递交的国书`, and then `会见大使X时`: each was received on their own, and that was the ceremony.
 */
function oneByOne(story: Story): Story {
  const told = new Map<Draft, Draft[]>()
  for (const ceremony of story.drafts.filter(isPresenting).slice(0, most)) {
    const hosts = [...ceremony.people].filter(([, part]) => part.role === 'HOST')
    const guests = [...ceremony.people].filter(([, part]) => part.role === 'GUEST')
    const calls = hosts.length === 1 ? story.drafts.filter((draft) => isCallOf(ceremony, draft)) : []
    if (calls.length === 0) continue
    for (const call of calls) told.set(call, [])
    const each = guests.map((guest): Draft => {
      const own = calls.filter(({ people }) => people.has(guest[0])).flatMap(({ occasion }) => occasion)
      return { ...ceremony, people: new Map([...hosts, guest]), occasion: [...ceremony.occasion, ...own] }
    })
    told.set(ceremony, each)
  }
  return told.size === 0 ? story : { ...story, drafts: story.drafts.flatMap((draft) => told.get(draft) ?? [draft]) }
}

/** Whether a call is of the host of a ceremony and one of its guests, and of no other day. */
function isCallOf(ceremony: Draft, { kind, people, date }: Draft): boolean {
  return (
    kind === 'CALL_ON' &&
    people.size === 2 &&
    [...people.keys()].every((person) => ceremony.people.has(person)) &&
    (date === null || date.value === ceremony.date?.value)
  )
}

/**
 * `A分别会见前来递交国书的三国大使`, and then `在会见大使B时`: each of those meetings is the ceremony, which the lead has
 * told of without names.
 */
export const envoys: Refiner = (all) => {
  const story = oneByOne(all)
  const unnamed = story.drafts.filter((draft) => isPresenting(draft) && onlyHost(draft)).slice(0, most)
  const told = new Set<Draft>()
  for (const ceremony of unnamed) {
    for (const draft of story.drafts) {
      if (!isReception(story, ceremony, draft)) continue
      draft.kind = 'CEREMONY'
      draft.date ??= ceremony.date
      draft.place ??= ceremony.place
      for (const fact of ceremony.occasion) draft.occasion.push(fact)
      told.add(ceremony)
    }
  }
  return { ...story, drafts: story.drafts.filter((draft) => !told.has(draft)) }
}

function isPresenting({ occasion }: Draft): boolean {
  return occasion.some((fact) => fact.rule === 'meetings/credentials')
}

function onlyHost({ people }: Draft): boolean {
  return people.size === 1 && [...people.values()].every((part) => part.role === 'HOST')
}

function isReception({ people }: Story, ceremony: Draft, draft: Draft): boolean {
  if (
    draft.kind !== 'CALL_ON' ||
    (draft.date !== null && ceremony.date !== null && draft.date.value !== ceremony.date.value)
  )
    return false
  const guests = [...draft.people].filter(([, part]) => part.role === 'GUEST')
  return (
    guests.length > 0 &&
    [...ceremony.people.keys()].every((person) => draft.people.get(person)?.role === 'HOST') &&
    guests.every(([person]) => people[person]?.titles.some((title) => /大使|公使|代办/u.test(title)) === true)
  )
}
