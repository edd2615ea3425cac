import { placeWords } from '../../../lexicon/places.ts'
import { daysBetween } from '../../../text/edtf.ts'
import type { Draft, Fact } from '../draft.ts'
import type { Move } from '../moves.ts'
import { statesIn } from '../name.ts'
import { isDay } from '../when.ts'
import type { Refiner } from './story.ts'

/** Journeys looked at; no article tells of more. */
const most = 30
const longest = 31

/** `A24日抵达`, `A3月10日离开`: the days of coming and going are those of the one journey that is told of A. */
export const moves: Refiner = (story) => {
  const visits = story.drafts.filter((draft) => draft.kind === 'VISIT').slice(0, most)
  for (const move of story.moves) {
    const own = visits.filter(
      (visit) => fits(visit, move) && move.people.some((person) => visit.people.get(person)?.role === 'GUEST'),
    )
    const [journey, ...others] = own.length > 1 ? own.filter((visit) => leadsTo(visit, move.state)) : own
    if (journey !== undefined && others.length === 0) journey.date = spanned(journey, move.day, move.comes)
  }
  return story
}

const stateOf = ({ place }: Draft): string | undefined => {
  const name = place?.value ?? ''
  return statesIn(name)[0] ?? placeWords.startingAt(name, 0)?.value
}

function leadsTo(visit: Draft, state: string | null): boolean {
  return state !== null && stateOf(visit) === state
}

/** Whether a journey may be the one that somebody came or went on: to no other state, and not one gone back to. */
function fits(visit: Draft, { state, backTo }: Move): boolean {
  const there = stateOf(visit)
  return there === undefined || (there !== backTo && (state === null || there === state))
}

function spanned({ date }: Draft, day: Fact<string>, comes: boolean): Fact<string> | null {
  if (date === null) return { ...day, rule: comes ? 'dates/arrival' : 'dates/ended' }
  if (!isDay(date.value) || date.value.startsWith('X') || day.value.startsWith('X')) return date
  const [from, to] = comes ? [day.value, date.value] : [date.value, day.value]
  const days = daysBetween(from, to)
  return days > 0 && days <= longest ? { ...day, value: `${from}/${to}`, rule: 'dates/journey' } : date
}
