import { daysBetween } from '../../../text/edtf.ts'
import type { Draft, Fact } from '../draft.ts'
import { isDay } from '../when.ts'
import type { Refiner } from './story.ts'

/** Journeys looked at; no article tells of more. */
const most = 30
const longest = 31

/** `A24日抵达`, `A3月10日离开`: the days of coming and going are those of the one journey that is told of A. */
export const moves: Refiner = (story) => {
  const visits = story.drafts.filter((draft) => draft.kind === 'VISIT').slice(0, most)
  for (const move of story.moves) {
    const [journey, ...others] = visits.filter((visit) =>
      move.people.some((person) => visit.people.get(person)?.role === 'GUEST'),
    )
    if (journey !== undefined && others.length === 0) journey.date = spanned(journey, move.day, move.comes)
  }
  return story
}

function spanned({ date }: Draft, day: Fact<string>, comes: boolean): Fact<string> | null {
  if (date === null) return { ...day, rule: comes ? 'dates/arrival' : 'dates/departure' }
  if (!isDay(date.value) || date.value.startsWith('X') || day.value.startsWith('X')) return date
  const [from, to] = comes ? [day.value, date.value] : [date.value, day.value]
  const days = daysBetween(from, to)
  return days > 0 && days <= longest ? { ...day, value: `${from}/${to}`, rule: 'dates/journey' } : date
}
