import { countryWords } from '../../lexicon/countries.ts'
import { placeWords } from '../../lexicon/places.ts'
import { characters } from '../../text/characters.ts'
import type { Span } from '../../text/spans.ts'
import type { Clause, Sentence } from './clause.ts'
import type { Fact } from './draft.ts'
import type { State } from './site.ts'
import type { Actor, DateToken } from './token.ts'
import { dateFact, eventDates, isDay } from './when.ts'

/** The day on which somebody is said to have come or gone. */
export interface Move {
  people: readonly number[]
  day: Fact<string>
  comes: boolean
  /** The state that was reached or left, where the words say which. */
  state: string | null
  /** The state that somebody went back to: a journey there has not ended. */
  backTo: string | null
}

/** `抵达P`, `抵越`; `离开P前往Q` reaches Q. */
const comes = /抵达|到达|飞抵|抵[京越华]|(?<=离开.{1,10})(?:前往|转赴|飞往|转往|转抵)/u
const goes =
  /离开|离[越华京任](?!任)|回国|返回|回到|踏上归途|结束[^,。;]{0,14}(?:访问|行程|之行)|(?:访问|行程)[^,。;]{0,14}(?:结束|为止)|日(?:上午|下午|晚上?)?(?:圆满|顺利)?结束$/u

/** Every such verb has one of these. */
const moving = characters('抵到离回返踏结')

/** Whether a clause may tell of coming or going; asked before it is known who it is about. */
export const mayMove = (plain: string, { start, end }: Span): boolean => moving.within(plain, start, end)

/** `A24日抵达P`, `26日,A离开P回国`, `5日,A离开P前往Q`: kept for the journey, of which the article may tell elsewhere. */
export function moved(
  state: State,
  { scanned }: Sentence,
  clause: Clause,
  subject: readonly Actor[],
  shared: DateToken | undefined,
): void {
  if (subject.length === 0 || !mayMove(scanned.plain, clause)) return
  const words = scanned.plain.slice(clause.start, clause.end)
  const [arrives, leaves] = [comes.exec(words), goes.exec(words)]
  if (arrives === null && leaves === null) return
  const end = clause.start + Math.max(...[arrives, leaves].map((one) => (one === null ? 0 : one.index + one[0].length)))
  // `8日结束从3日开始的访问`: the day on which it began is not the one of which this speaks.
  const said = eventDates(scanned.plain, clause.tokens).filter(
    ({ start }) => start < end && !/[从自]/u.test(scanned.plain.charAt(start - 1)),
  )
  const token = said.at(-1) ?? shared
  const day = token === undefined ? null : dateFact(state, token, scanned.index, false, false)
  if (day === null || !isDay(day.value)) return
  const people = subject.map((one) => one.person)
  const keep = (match: RegExpExecArray, isComing: boolean) => {
    const named = stateBehind(words, match)
    const back = /^(?:返回|回到)/u.test(match[0])
    state.moves.push({ people, day, comes: isComing, state: back ? null : named, backTo: back ? named : null })
  }
  if (leaves !== null && (arrives === null || leaves.index < arrives.index)) keep(leaves, false)
  if (arrives !== null) keep(arrives, true)
}

/** The state named right behind a verb, or that of the city named there; `结束对P的访问` has it within. */
function stateBehind(words: string, match: RegExpExecArray): string | null {
  const verb = /^结束(?:了)?(?:对|在)?/u.exec(match[0])?.[0] ?? match[0]
  const at = match.index + verb.length
  return (countryWords.startingAt(words, at) ?? placeWords.startingAt(words, at))?.value ?? null
}
