import { characters } from '../../text/characters.ts'
import { addDays } from '../../text/edtf.ts'
import type { Fact, Place } from './draft.ts'
import type { State } from './site.ts'
import type { DateToken, Token } from './token.ts'

const outside = /(?:截至|截止|直到|直至|迄|农历|定于每年|成立于|建于|创立于|创建于|诞生于|生于)$/u
const notEvent =
  /^(?:的?(?:周年|年度|任期|年代|以来|至今|迄今|决议|建交|落成|国庆)|来|份(?:接待|出口)|第[0-9一二三四五六七八九十]+季)/u

/** `今年1月1日就任总理后`, `自2016年6月A上台以来`: since when somebody is in office; each has one of these characters. */
const offices = characters('任职台选政')
const since = /^[^,。;]{0,16}?(?:担任|就任|出任|上任|接任|履任|就职|履职|上台|当选|执政)[^,。;]{0,20}?(?:以来|之?后)/u

/** Whether a date dates what is told, and is no limit, anniversary or part of a name. */
function datesAnEvent(plain: string, token: DateToken): boolean {
  if (outside.test(plain.slice(Math.max(0, token.start - 4), token.start))) return false
  if (notEvent.test(plain.slice(token.end, token.end + 6))) return false
  const { end } = token
  if (offices.within(plain, end, end + 24) && since.test(plain.slice(end, end + 48))) return false
  if (token.phrase.dayBy !== undefined && /^(?:这样|那样|的|看来)/u.test(plain.slice(token.end))) return false
  const { from } = token.phrase
  // A bare year before a name belongs to it (`2020年东盟轮值主席国`), unless a preposition makes it a time.
  if (
    from.day === undefined &&
    from.month === undefined &&
    from.monthBy === undefined &&
    !token.phrase.same &&
    token.phrase.dayBy === undefined &&
    token.phrase.weekday === undefined
  ) {
    return (
      /年?[底末]前/u.test(plain.slice(token.end - 1, token.end + 1)) ||
      /(?:于|在|自|从|早在)$/u.test(plain.slice(Math.max(0, token.start - 2), token.start)) ||
      /^(?:的[^,。的]{0,12}(?:会|访问|峰会|论坛|会议|会晤|会谈|典礼|仪式)|,|对|访|首次|在|举行|召开|就|与|同|他|她|[^,。;的]{0,4}曾)/u.test(
        plain.slice(token.end),
      )
    )
  }
  return true
}

/** Those of some tokens that date what is told. */
export function eventDates(plain: string, tokens: readonly Token[]): DateToken[] {
  return tokens.filter((token): token is DateToken => token.type === 'date' && datesAnEvent(plain, token))
}

const dayShape = /^[0-9X]{4}-[0-9]{2}-[0-9]{2}$/u

/** Whether an EDTF string is one day, its year known or not. */
export const isDay = (edtf: string): boolean => dayShape.test(edtf)

/** Reads a date token against the calendar, as a fact; null if that cannot be done. `sets`: whether `当天` may mean it later. */
export function dateFact(
  state: State,
  token: DateToken,
  section: number,
  planned: boolean,
  sets = true,
): Fact<string> | null {
  const journey = state.journeyDay
  const meant = token.phrase.same && journey?.section === section
  const read = meant
    ? { edtf: addDays(journey.day, token.phrase.sameBy ?? 0), rule: 'dates/same-day' }
    : (state.counted.get(token) ?? state.read(token.phrase, planned))
  if (read === null) return null
  // `次日` moves the day spoken of, and is asked for again by every occasion of its sentence.
  if (token.phrase.sameBy !== undefined) state.counted.set(token, read)
  // A day of a year gone by is no day that `当天` of the report means, nor is one that is looked back at.
  const past = (token.phrase.from.yearBy ?? 0) < 0 || (token.phrase.sameBy ?? 0) < 0
  if (sets && !past && isDay(read.edtf)) {
    state.current = read.edtf
    if (!meant) state.journeyDay = null
  }
  const place: Place = { section, start: token.start, end: token.end }
  return { ...place, value: read.edtf, rule: read.rule }
}
