import { placeWords } from '../../../lexicon/places.ts'
import { addDays, daysBetween, firstDay, lastDay } from '../../../text/edtf.ts'
import type { Draft } from '../draft.ts'
import { statesIn } from '../name.ts'
import type { Refiner, Story } from './story.ts'

/** Journeys looked at; no article tells of more. */
const most = 50
/** Days after which a journey is history. */
const history = 370

/** What a visitor does within the days of a journey happens within the journey. */
export const journeys: Refiner = (story) => {
  const visits = story.drafts.filter((draft) => draft.kind === 'VISIT' && guestsOf(draft).length > 0).slice(0, most)
  const framing = new Set(story.drafts.map((draft) => draft.parent))
  const leads = story.drafts.filter(
    (draft) =>
      draft.shape === 'event' &&
      (draft.occasion[0]?.section ?? 9) <= 3 &&
      (draft.date === null ? framing.has(draft) : draft.date.value.includes('/')),
  )
  for (const draft of story.drafts) {
    if (draft.parent !== null || draft.kind === 'VISIT' || draft.kind === 'PHONE_CALL') continue
    const visit = isOfMany(draft) ? undefined : likeliest(story, visits, draft)
    const lead = leads.find((one) => one !== draft && framesAll(one, draft))
    draft.parent = visit ?? lead ?? null
    const [named] = draft.parent?.occasion ?? []
    // Implied by who was there and when, not said.
    if (named !== undefined)
      draft.parentFact = { ...named, rule: visit ? 'meetings/within-journey' : 'meetings/within-event' }
  }
  return story
}

/** Of several journeys whose days fit, the one to the state where it was or of somebody who was there, else the later. */
function likeliest({ people, times }: Story, visits: readonly Draft[], draft: Draft): Draft | undefined {
  const all = visits.filter(
    (one) =>
      (frames(one, draft) || stillAhead(one, draft, people, times)) &&
      (draft.date !== null || !isHistory(one, times.reference)),
  )
  const dated = draft.date === null ? [] : all.filter((one) => one.date !== null)
  const fitting = dated.length > 0 ? dated : all
  if (fitting.length < 2) return fitting[0]
  const where = stateOf(draft.place?.value ?? '')
  const others = (visit: Draft) =>
    [...draft.people.keys()].filter((person) => !visit.people.has(person)).map((person) => people[person]?.country)
  const there = (visit: Draft) => stateOf(visit.place?.value ?? '')
  return (
    fitting.find((one) => where !== undefined && there(one) === where) ??
    fitting.find((one) => there(one) !== undefined && others(one).includes(there(one) ?? null)) ??
    fitting[0]
  )
}

/** The state that a place is, is named by, or lies in. */
function stateOf(place: string): string | undefined {
  return statesIn(place)[0] ?? placeWords.startingAt(place, 0)?.value
}

/** An event that the lead says one came for frames what else that person did there, in the flesh. */
function framesAll(lead: Draft, draft: Draft): boolean {
  if (draft.mode !== 'IN_PERSON' || lead.parent === draft || draft.shape === 'event') return false
  const planned = (one: Draft) => one.status === 'PLANNED'
  const fits = lead.date === null ? planned(draft) === planned(lead) : draft.date !== null && overlap(lead, draft)
  return fits && [...lead.people.keys()].some((person) => draft.people.has(person))
}

/** A journey of long ago frames nothing that is told without a day. */
function isHistory({ date }: Draft, reference: string | null): boolean {
  const [end, today] = [date === null ? null : lastDay(date.value), reference === null ? null : lastDay(reference)]
  return end !== null && today !== null && !/^X/u.test(end + today) && daysBetween(end, today) > history
}

/** `A8日起访问P。他将拜会P国总统`: a journey that goes on brings A to somebody there, on a day that is not said. */
function stillAhead(visit: Draft, draft: Draft, people: Story['people'], times: Story['times']): boolean {
  if (draft.status !== 'PLANNED' || draft.date !== null || draft.mode === 'VIDEO' || visit.status === 'PLANNED')
    return false
  const guests = guestsOf(visit)
  const there = stateOf(visit.place?.value ?? '')
  if (there === undefined || !guests.some((person) => draft.people.has(person)) || !goesOn(visit, times)) return false
  return [...draft.people.keys()].some((person) => !guests.includes(person) && people[person]?.country === there)
}

function goesOn({ status, date }: Draft, { reference }: Story['times']): boolean {
  const [end, today] = [date === null ? null : lastDay(date.value), reference === null ? null : firstDay(reference)]
  if (end === null || today === null || /^X/u.test(end + today)) return status === 'ONGOING'
  return daysBetween(today, end) >= (date?.value.includes('/') ? 0 : -3)
}

function guestsOf(visit: Draft): number[] {
  return [...visit.people].filter(([, part]) => part.role === 'GUEST').map(([person]) => person)
}

function frames(visit: Draft, draft: Draft): boolean {
  if (!guestsOf(visit).some((person) => draft.people.has(person))) return false
  if (draft.mode === 'VIDEO' || (visit.status === 'PLANNED' && draft.status === 'HELD')) return false
  // A journey that has begun frames what it is still to bring, if the days say so.
  if (visit.date !== null && draft.date !== null) return overlap(visit, draft)
  return (visit.status === 'PLANNED') === (draft.status === 'PLANNED')
}

/** How long a journey may last of which only the first day, or only the last, is said. */
const openEnded = 10

function overlap(visit: Draft, draft: Draft): boolean {
  if (visit.date === null || draft.date === null) return false
  const days = (edtf: string) => edtf.replaceAll('XXXX', '2000')
  const [visited, met] = [days(visit.date.value), days(draft.date.value)]
  const [from, last] = [firstDay(visited), lastDay(visited)]
  const [since, until] = [firstDay(met), lastDay(met)]
  if (from === null || last === null || since === null || until === null) return false
  const ended = visit.date.rule === 'dates/ended'
  const begin = from === last && ended ? addDays(from, -openEnded) : from
  const to = from === last && !ended ? addDays(from, openEnded) : last
  // What began before the journey is no part of it.
  return since <= to && begin <= until && (begin <= since || !met.includes('/'))
}

/** A conference of several is no part of one guest's journey. */
function isOfMany({ kind, people }: Draft): boolean {
  return (kind === 'SUMMIT' || kind === 'CONFERENCE') && people.size >= 4
}
