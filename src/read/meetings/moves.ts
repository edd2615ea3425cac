import type { Clause, Sentence } from './clause.ts'
import type { Fact } from './draft.ts'
import type { State } from './site.ts'
import type { Actor } from './token.ts'
import { dateFact, eventDates, isDay } from './when.ts'

/** The day on which somebody is said to have come or gone, in a clause that tells of no occasion. */
export interface Move {
  people: readonly number[]
  day: Fact<string>
  comes: boolean
}

const comes = /抵达|到达|飞抵|抵[京越华]/u
const goes = /离开|离[越华京任](?!任)|回国|返回|回到|踏上归途/u

/** `A24日抵达P`, `26日,A离开P回国`: kept for the journey, of which the article may tell elsewhere. */
export function moved(state: State, { scanned }: Sentence, clause: Clause, subject: readonly Actor[]): void {
  const words = scanned.plain.slice(clause.start, clause.end)
  const arrives = comes.test(words)
  if (subject.length === 0 || (!arrives && !goes.test(words))) return
  const token = eventDates(scanned.plain, clause.tokens).at(-1)
  const day = token === undefined ? null : dateFact(state, token, scanned.index, false, false)
  if (day !== null && isDay(day.value))
    state.moves.push({ people: subject.map((one) => one.person), day, comes: arrives })
}
