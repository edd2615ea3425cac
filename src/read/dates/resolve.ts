import { addDays, daysBetween, daysInMonth, firstDay, lastDay, writeDate } from '../../text/edtf.ts'
import type { DatePhrase, Point } from './phrase.ts'

/** Against what a phrase is read. */
export interface DateContext {
  /** When the article was published, or its page saved: EDTF, or null where neither is known. */
  reference: string | null
  /** Whether `reference` is the article's own date, so that `今天` is that day; of a teaser only the page's is known. */
  exact: boolean
  /** The day spoken of last, `YYYY-MM-DD`, for `当天`; null before any. */
  current: string | null
  /** A day that the article gives with its month, for days that come without one. */
  anchor: string | null
  /** Whether what is dated is still to come. */
  planned: boolean
}

/** A date read off the page, and the id of the rule that set it against the calendar. */
export interface ResolvedDate {
  edtf: string
  rule: string
}

/** Sets a phrase against the calendar; null where that cannot be done. */
export function resolveDate(phrase: DatePhrase, context: DateContext): ResolvedDate | null {
  if (phrase.same) return sameDay(phrase.sameBy ?? 0, context.current)
  if (phrase.dayBy !== undefined) {
    const today = exactDay(context)
    return today === null ? null : { edtf: addDays(today, phrase.dayBy), rule: 'dates/day-word' }
  }
  if (phrase.weekday !== undefined) return weekday(phrase.weekday, phrase.weekBy, exactDay(context), context.planned)
  const from = mended(phrase, context)
  if (from === null) return null
  const rule = phrase.mended ? 'dates/slip' : ruleOf(phrase.from)
  if (phrase.plus !== undefined)
    return from.startsWith('X') ? null : { edtf: addDays(from, phrase.plus), rule: 'dates/near-day' }
  if (phrase.to === undefined) return { edtf: from, rule }
  const to = fill(phrase.to, { ...context, exact: false, anchor: from.startsWith('X') ? context.anchor : from })
  if (to === null || from === to) return { edtf: from, rule }
  return from < to ? { edtf: `${from}/${to}`, rule: 'dates/range' } : { edtf: to, rule }
}

function sameDay(by: number, current: string | null): ResolvedDate | null {
  if (current === null) return null
  if (by === 0) return { edtf: current, rule: 'dates/same-day' }
  return current.startsWith('X') ? null : { edtf: addDays(current, by), rule: 'dates/near-day' }
}

/** Of the two ways to mend a slip the one nearer to what is known. */
function mended(phrase: DatePhrase, context: DateContext): string | null {
  const first = fill(phrase.from, context)
  const second = phrase.or === undefined ? null : fill(phrase.or, context)
  if (first === null || second === null) return first ?? second
  const around = context.anchor ?? pivot(context)
  if (around === null || [first, second, around].some((one) => one.startsWith('X'))) return first
  return distance(second, around, context.planned) < distance(first, around, context.planned) ? second : first
}

function ruleOf(point: Point): string {
  if (point.day === undefined)
    return point.month === undefined && point.monthBy === undefined ? 'dates/year' : 'dates/month'
  if (point.year !== undefined) return 'dates/full'
  return point.month === undefined ? 'dates/day-only' : 'dates/month-day'
}

/** The article's own day, if it is known to be one. */
function exactDay({ exact, reference }: DateContext): string | null {
  if (!exact || reference === null) return null
  const [first, last] = [firstDay(reference), lastDay(reference)]
  return first === last ? first : null
}

/** The reference as one day: its last for what has been, its first for what is to come. */
function pivot(context: DateContext): string | null {
  if (context.reference === null) return null
  return context.planned ? firstDay(context.reference) : lastDay(context.reference)
}

function fill(point: Point, context: DateContext): string | null {
  const base = pivot(context)
  if (point.day !== undefined && !fits(point)) return null
  if (point.year !== undefined) return writeDate(point.year, point.month, point.day)
  if (point.yearBy !== undefined)
    return base === null ? null : writeDate(Number(base.slice(0, 4)) + point.yearBy, point.month, point.day)
  if (point.monthBy !== undefined) return base === null ? null : byMonth(base, point.monthBy, point.day)
  if (point.month !== undefined) return nearestYear(point.month, point.day, base, context.planned)
  return point.day === undefined ? null : nearestMonth(point.day, base, context)
}

function fits(point: Point): boolean {
  return point.month === undefined || (point.day ?? 1) <= daysInMonth(point.year ?? 2000, point.month)
}

function byMonth(base: string, shift: number, day: number | undefined): string | null {
  const months = Number(base.slice(0, 4)) * 12 + Number(base.slice(5, 7)) - 1 + shift
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
  return day !== undefined && day > daysInMonth(year, month) ? null : writeDate(year, month, day)
}

/** How far a day lies from the reference; against the tense it counts several times. */
function distance(day: string, base: string, planned: boolean, against = 4): number {
  const days = daysBetween(base, day)
  return days < 0 === planned ? Math.abs(days) * against : Math.abs(days)
}

function nearestYear(month: number, day: number | undefined, base: string | null, planned: boolean): string | null {
  if (base === null) return day === undefined ? null : writeDate(null, month, day)
  const year = Number(base.slice(0, 4))
  const real = (one: number) => day === undefined || day <= daysInMonth(one, month)
  const best = nearest([year - 1, year, year + 1].filter(real), (one) =>
    distance(writeDate(one, month, day ?? middle(base, one, month)), base, planned),
  )
  return best === null ? null : writeDate(best, month, day)
}

/** The first of those that lie nearest. */
function nearest<T>(candidates: readonly T[], far: (candidate: T) => number): T | null {
  let best: T | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const away = far(candidate)
    if (!(away < least)) continue
    best = candidate
    least = away
  }
  return best
}

/** A month without a day lies at no distance from a day in it. */
function middle(base: string, year: number, month: number): number {
  return base.startsWith(writeDate(year, month)) ? Number(base.slice(8)) : 15
}

/** A day without a month: nearest to a day that the article does give, else to the reference as the tense has it. */
function nearestMonth(day: number, base: string | null, context: DateContext): string | null {
  const anchor = context.exact && base !== null ? null : context.anchor
  const around = anchor ?? base
  if (around === null) return null
  if (around.startsWith('X')) return writeDate(null, Number(around.slice(5, 7)), day)
  const days = [-1, 0, 1].map((shift) => byMonth(around, shift, day)).filter((one) => one !== null)
  return nearest(days, (one) =>
    anchor === null ? distance(one, around, context.planned, 6) : Math.abs(daysBetween(around, one)),
  )
}

function weekday(day: number, weekBy: number | undefined, today: string | null, planned: boolean): ResolvedDate | null {
  if (today === null) return null
  // 1970-01-05 was a Monday.
  const todays = ((daysBetween('1970-01-05', today) % 7) + 7) % 7
  const within = day - todays
  if (weekBy !== undefined) return { edtf: addDays(today, within + 7 * weekBy), rule: 'dates/weekday' }
  const shift = planned ? (within < 0 ? within + 7 : within) : within > 0 ? within - 7 : within
  return { edtf: addDays(today, shift), rule: 'dates/weekday' }
}
