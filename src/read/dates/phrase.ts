import { dayShift, monthShift, nearDayShift, nearYear, yearShift } from '../../lexicon/date-words.ts'
import { characters } from '../../text/characters.ts'
import { eachMatch } from '../../text/matches.ts'
import { numeral } from '../../text/numerals.ts'
import { type Span, Taken } from '../../text/spans.ts'
import {
  bareYear,
  dayAfter,
  daysOn,
  mayRange,
  monthPart,
  nearSame,
  partAlone,
  point,
  range,
  same,
  shifted,
  slip,
  week,
  whole,
  yearEnd,
} from './patterns.ts'

/** What a phrase says of one end of its time; `yearBy` and `monthBy` count from the report's. */
export interface Point {
  year?: number
  yearBy?: number
  /** `同年`, `次年`: counted from the year spoken of last. */
  yearOf?: number
  month?: number
  monthBy?: number
  day?: number
}

/** Words about a time, as found, before they are set against any calendar. */
export interface DatePhrase extends Span {
  from: Point
  to?: Point
  /** Days from the report's day (`昨天` is -1). */
  dayBy?: number
  /** `当天`: the day spoken of last; `sameBy` days from it (`次日` is 1). */
  same?: true
  sameBy?: number
  /** Days after `from` (`13日抵达的第二天` is 1). */
  plus?: number
  /** `星期二`, Monday 0, and weeks from the report's (`下周一` is 1). */
  weekday?: number
  weekBy?: number
  /** Set where digits were lost and have been mended (`617日`). */
  mended?: true
  /** Of a slip that can be mended in two ways (`111日`), the other one. */
  or?: Point
}

const two = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : (numeral(text) ?? undefined)

/** All words about a time in a text (its normal form), in order, from a place on; of two that overlap the fuller one. */
export function datePhrases(text: string, from = 0): DatePhrase[] {
  const plain = from > 0 ? `${' '.repeat(from - 1)}。${text.slice(from)}` : text
  const held = signsIn(plain)
  if ((held & usual) === 0 && !/[当今昨]晚|(?:^|[;。*])[上下中晚傍早稍]/u.test(plain)) return []
  const found: DatePhrase[] = []
  const taken = new Taken(plain.length)
  for (const { pattern, signs, may, needs, reach, read } of forms) {
    if ((held & signs) === 0 || may?.(plain) === false) continue
    const use = (match: RegExpExecArray) => {
      const start = match.index
      const end = start + match[0].length
      if (taken.any(start, end)) return
      const phrase = read(match)
      if (phrase === null) return
      found.push({ start, end, ...phrase })
      taken.add(start, end)
    }
    eachMatch(plain, pattern, needs, use, reach)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** A form that words about a time take, and how it is read. */
interface Form {
  pattern: RegExp
  /** Bits of the characters of which each match holds one: asked of a text before it is searched. */
  signs: number
  /** What else is asked first. */
  may?: (plain: string) => boolean
  /** What is searched for first, and how far before it a match may begin. */
  needs: readonly string[]
  reach: number
  read: (match: RegExpExecArray) => Omit<DatePhrase, 'start' | 'end'> | null
}

/** The characters without which no words speak of a time; a bit for each. */
const signs = '日号天月年周期拜今昨明晚午早0123456789'
const isSign = characters(signs)
const signBits = (some: string): number => [...some].reduce((all, sign) => all | (1 << signs.indexOf(sign)), 0)
const usual = signBits('0123456789年月日天周期')

function signsIn(plain: string): number {
  let held = 0
  for (let at = 0; at < plain.length; at += 1) if (isSign.at(plain, at)) held |= 1 << signs.indexOf(plain.charAt(at))
  return held
}

function form(pattern: RegExp, some: string, reach: number, read: Form['read'], needs?: readonly string[]): Form {
  return { pattern, signs: signBits(some), needs: needs ?? [...some], reach, read }
}

const nearDays = Object.keys(nearDayShift).map((word) => `的${word}`)

/** In this order: of two that overlap the first is taken, so that the fuller ones stand before those that may be parts of them. */
const forms: readonly Form[] = [
  form(week, '期周拜', 3, readWeek),
  form(shifted, '今昨明天', 1, readShifted),
  form(same, '天日晚', 2, readSame),
  form(nearSame, '天日', 2, readNearSame),
  form(dayAfter, '日号', 40, readDayAfter, nearDays),
  form(daysOn, '天', 3, readDaysOn, ['天后', '天前', '天之']),
  form(slip, '日号', 5, readSlip),
  { ...form(range, '日号', 64, readRange), may: mayRange },
  form(point, '日号', 18, (match) => only(pointOf(match, 1))),
  form(partAlone, '午晚早', 1, () => ({ from: {}, same: true })),
  form(whole, '月', 11, (match) => only(pointOf(match, 1))),
  form(monthPart, '月', 0, () => ({ from: { monthBy: 0 } })),
  form(bareYear, '年', 5, (match) => only(pointOf([match[0], match[1], match[2]], 1))),
  form(yearEnd, '年', 0, () => ({ from: { yearBy: 0 } }), ['年内', '年底', '年末', '年终']),
]

/** Reads year, relative year, month, relative month, day from five groups. */
function pointOf(groups: readonly (string | undefined)[], at: number): Point {
  const made: Point = {}
  const [yearText, yearWord] = [groups[at], groups[at + 1]]
  const [monthText, monthWord, dayText] = [groups[at + 2], groups[at + 3], groups[at + 4]]
  if (yearText !== undefined) made.year = Number(yearText) + (yearText.length === 3 ? 1911 : 0)
  else if (yearWord !== undefined && yearWord in nearYear) made.yearOf = nearYear[yearWord] ?? 0
  else if (yearWord !== undefined) made.yearBy = yearShift[yearWord] ?? 0
  const monthNumber = two(monthText)
  if (monthNumber !== undefined) made.month = monthNumber
  else if (monthWord !== undefined) made.monthBy = monthShift[monthWord] ?? 0
  const dayNumber = two(dayText)
  if (dayNumber !== undefined) made.day = dayNumber
  return made
}

function sound(one: Point): boolean {
  return (one.month ?? 1) >= 1 && (one.month ?? 1) <= 12 && (one.day ?? 1) >= 1 && (one.day ?? 1) <= 31
}

function only(from: Point): { from: Point } | null {
  return sound(from) && Object.keys(from).length > 0 ? { from } : null
}

function readRange(match: RegExpExecArray): { from: Point; to: Point } | null {
  const [from, to] = [pointOf(match, 1), pointOf(match, 6)]
  // `7月8日至12日`: the second end leaves out what it shares with the first.
  if (to.month === undefined && to.monthBy === undefined) {
    if (from.month !== undefined) to.month = from.month
    if (from.monthBy !== undefined) to.monthBy = from.monthBy
  }
  if (to.year === undefined && to.yearBy === undefined && to.yearOf === undefined) {
    if (from.yearOf !== undefined) to.yearOf = from.yearOf
    if (from.year !== undefined) to.year = from.year
    if (from.yearBy !== undefined) to.yearBy = from.yearBy
  }
  return sound(from) && sound(to) ? { from, to } : null
}

/** `617日`: the character 月 was lost between the digits; `111日` may have lost it in two places. */
function readSlip(match: RegExpExecArray): Omit<DatePhrase, 'start' | 'end'> | null {
  const [, digits = '', to] = match
  const last = to === undefined ? 31 : Number(to)
  const [from, other] = [1, 2]
    .filter((cut) => digits.length > cut && digits.length - cut <= 2 && digits.charAt(cut) !== '0')
    .map((cut) => ({ month: Number(digits.slice(0, cut)), day: Number(digits.slice(cut)) }))
    .filter((made) => sound(made) && made.day <= last)
  if (from === undefined) return null
  if (to !== undefined) return { from, to: { month: from.month, day: last }, mended: true }
  return other === undefined ? { from, mended: true } : { from, or: other, mended: true }
}

/** The day that stands in brackets behind a word is surer than the word. */
function bracketed(text: string | undefined): Point | null {
  const match =
    text === undefined ? null : /^(?:([0-9]{4})年)?(?:([0-9]{1,2})[月/])?([0-9]{1,2})(?:日|号)?$/u.exec(text)
  if (match === null) return null
  return pointOf([match[0], match[1], undefined, match[2], undefined, match[3]], 1)
}

function readShifted(match: RegExpExecArray): Omit<DatePhrase, 'start' | 'end'> {
  const inner = bracketed(match[2] ?? match[3])
  return inner === null ? { from: {}, dayBy: dayShift[match[1] ?? ''] ?? 0 } : { from: inner }
}

function readSame(match: RegExpExecArray): Omit<DatePhrase, 'start' | 'end'> {
  const inner = bracketed(match[1])
  return inner === null ? { from: {}, same: true } : { from: inner }
}

/** `次日`, `前一天(8日)`: counted from the day spoken of. */
function readNearSame(match: RegExpExecArray): Omit<DatePhrase, 'start' | 'end'> {
  const inner = bracketed(match[2])
  return inner === null ? { from: {}, same: true, sameBy: nearDayShift[match[1] ?? ''] ?? 1 } : { from: inner }
}

/** `两天后`. */
function readDaysOn(match: RegExpExecArray): Omit<DatePhrase, 'start' | 'end'> | null {
  const days = two((match[1] ?? '').replace('两', '二'))
  return days === undefined ? null : { from: {}, same: true, sameBy: match[2] === '前' ? -days : days }
}

/** `13日抵达P的第二天`. */
function readDayAfter(match: RegExpExecArray): Omit<DatePhrase, 'start' | 'end'> | null {
  const read = only(pointOf(match, 1))
  return read === null ? null : { ...read, plus: nearDayShift[match[6] ?? ''] ?? 1 }
}

const weekShift: Readonly<Record<string, number>> = { 上: -1, 本: 0, 这: 0, 下: 1 }

function readWeek(match: RegExpExecArray): Omit<DatePhrase, 'start' | 'end'> {
  const inner = bracketed(match[3])
  if (inner !== null) return { from: inner }
  const weekday = '一二三四五六日'.indexOf((match[2] ?? '一').replace('天', '日'))
  const shift = weekShift[match[1] ?? '']
  return shift === undefined ? { from: {}, weekday } : { from: {}, weekday, weekBy: shift }
}
