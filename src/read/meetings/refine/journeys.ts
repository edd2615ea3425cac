import { firstDay, lastDay } from '../../../text/edtf.ts'
import type { Draft } from '../draft.ts'
import type { Refiner } from './story.ts'

/** What a visitor does within the days of a journey happens within the journey. */
export const journeys: Refiner = (story) => {
  const visits = story.drafts.filter((draft) => draft.kind === 'VISIT' && guestsOf(draft).length > 0)
  for (const draft of story.drafts) {
    if (draft.parent !== null || draft.kind === 'VISIT' || draft.kind === 'PHONE_CALL') continue
    draft.parent = visits.find((visit) => frames(visit, draft)) ?? null
  }
  return story
}

function guestsOf(visit: Draft): number[] {
  return [...visit.people].filter(([, part]) => part.role === 'GUEST').map(([person]) => person)
}

function frames(visit: Draft, draft: Draft): boolean {
  if (!guestsOf(visit).some((person) => draft.people.has(person))) return false
  if ((visit.status === 'PLANNED') !== (draft.status === 'PLANNED')) return false
  if (draft.mode === 'VIDEO') return false
  if (visit.date === null || draft.date === null) return visit.date === null || draft.date === null
  const [from, to] = [firstDay(visit.date.value), lastDay(visit.date.value)]
  const [since, until] = [firstDay(draft.date.value), lastDay(draft.date.value)]
  return from !== null && to !== null && since !== null && until !== null && since <= to && from <= until
}
