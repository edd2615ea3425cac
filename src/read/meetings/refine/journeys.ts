import { firstDay, lastDay } from '../../../text/edtf.ts'
import type { Draft } from '../draft.ts'
import type { Refiner } from './story.ts'

/** Journeys looked at; no article tells of more. */
const most = 50

/** What a visitor does within the days of a journey happens within the journey. */
export const journeys: Refiner = (story) => {
  const visits = story.drafts.filter((draft) => draft.kind === 'VISIT' && guestsOf(draft).length > 0).slice(0, most)
  const framing = new Set(story.drafts.map((draft) => draft.parent))
  const leads = story.drafts.filter(
    (draft) => draft.shape === 'event' && (draft.occasion[0]?.section ?? 9) <= 3 && framing.has(draft),
  )
  for (const draft of story.drafts) {
    if (draft.parent !== null || draft.kind === 'VISIT' || draft.kind === 'PHONE_CALL') continue
    draft.parent =
      visits.find((visit) => frames(visit, draft)) ??
      leads.find((lead) => lead !== draft && framesAll(lead, draft)) ??
      null
  }
  return story
}

/** An event that the lead says one came for frames what else that person did there, in the flesh. */
function framesAll(lead: Draft, draft: Draft): boolean {
  if (draft.mode !== 'IN_PERSON' || lead.parent === draft || draft.shape === 'event') return false
  const fits = lead.date === null ? draft.status === lead.status : draft.date !== null && overlap(lead, draft)
  return fits && [...lead.people.keys()].some((person) => draft.people.has(person))
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

function overlap(visit: Draft, draft: Draft): boolean {
  if (visit.date === null || draft.date === null) return false
  const [from, to] = [firstDay(visit.date.value), lastDay(visit.date.value)]
  const [since, until] = [firstDay(draft.date.value), lastDay(draft.date.value)]
  return from !== null && to !== null && since !== null && until !== null && since <= to && from <= until
}
