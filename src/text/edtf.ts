/**
 * The part of EDTF (Extended Date/Time Format, ISO 8601-2) that news needs, exact and quick: a year, a month, a day,
 * with `X` for unknown digits and `?` `~` `%` for doubt, and intervals of them, open (`..`) or unknown (empty) at one end.
 * Times of day, seasons, sets, and years of more or fewer than four digits are not read.
 */

/** Whether a string is a date in one of the forms above, and a real one (`2021-02-29` is not). */
export function isEdtf(text: string): boolean {
  return parse(text) !== null
}

/**
 * The earliest day, `YYYY-MM-DD`, that a date can mean; null for what is no date, or has no such day. Days are those of
 * the years 1 to 9999: there is no year 0 to count from.
 */
export function firstDay(text: string): string | null {
  return onLine(parse(text)?.first)
}

/** The latest day, `YYYY-MM-DD`, that a date can mean; null for what is no date, or has no such day. */
export function lastDay(text: string): string | null {
  return onLine(parse(text)?.last)
}

const onLine = (day: string | null | undefined) => (day === undefined || day?.startsWith('0000') ? null : day)

/** Days of a month, 1 to 12; leap years by the Gregorian rule. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Days since 1970-01-01 of a `YYYY-MM-DD`, counted on where its month has fewer. What is no day is left to the platform. */
function dayOf(day: string): number {
  const [month, date] = isFullDate(day) ? [digits(day, 5, 7), digits(day, 8, 10)] : [0, 0]
  if (month < 1 || month > 12 || date < 1 || date > 31) return Date.parse(`${day}T00:00:00Z`) / 86_400_000
  return count(digits(day, 0, 4), month, date) - epoch
}

/** Days since the first of March of year 0, from which on leap days come last in their years. */
function count(year: number, month: number, day: number): number {
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9]
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return 365 * y + leapDays + Math.floor((153 * m + 2) / 5) + day
}
const epoch = count(1970, 1, 1)

/** Whether ten characters are digits and dashes as in a full date; its month and day may be none all the same. */
function isFullDate(text: string): boolean {
  if (text.length !== 10) return false
  for (let i = 0; i < 10; i += 1) {
    const unit = text.charCodeAt(i)
    if (i === 4 || i === 7 ? unit !== 0x2d : unit < 0x30 || unit > 0x39) return false
  }
  return true
}

function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let i = from; i < to; i += 1) value = 10 * value + text.charCodeAt(i) - 0x30
  return value
}

const [earliest, latest] = [dayOf('0001-01-01'), dayOf('9999-12-31')]

/** `YYYY-MM-DD` moved by whole days, as far as the years 1 to 9999 go. */
export function addDays(day: string, days: number): string {
  const moved = Math.min(Math.max(dayOf(day) + days, earliest), latest)
  return new Date(moved * 86_400_000).toISOString().slice(0, 10)
}

/** Whole days from one `YYYY-MM-DD` to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayOf(to) - dayOf(from)
}

/** `00` to `31`; made once, because every date that is read is written several times. */
const two = Array.from({ length: 32 }, (_, value) => String(value).padStart(2, '0'))
const twoOf = (value: number) => two[value] ?? String(value).padStart(2, '0')

/** Writes a year, year and month, or full date; the year is `XXXX` where it is not known. */
export function writeDate(year: number | null, month?: number, day?: number): string {
  const head = year === null ? 'XXXX' : year > 999 ? String(year) : String(year).padStart(4, '0')
  if (month === undefined) return head
  return day === undefined ? `${head}-${twoOf(month)}` : `${head}-${twoOf(month)}-${twoOf(day)}`
}

interface Span {
  first: string | null
  last: string | null
}

function parse(text: string): Span | null {
  const slash = text.indexOf('/')
  if (slash < 0) return parseDate(text)
  const left = parseEnd(text.slice(0, slash))
  const right = parseEnd(text.slice(slash + 1))
  if (left === null || right === null) return null
  // An interval needs a date at one end at least, and its end begins later than its start.
  if (left === 'open' && right === 'open') return null
  const first = left === 'open' ? null : left.first
  const last = right === 'open' ? null : right.last
  const end = right === 'open' ? null : right.first
  if (first !== null && end !== null && first >= end) return null
  return { first, last }
}

function parseEnd(text: string): Span | 'open' | null {
  if (text === '' || text === '..') return 'open'
  // A decade (`199X`) is a span of its own and bounds none.
  return /^[0-9]*X+[?~%]?$/.test(text) ? null : parseDate(text)
}

const shape = /^([0-9]{0,4}X{0,4})(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?[?~%]?$/

function parseDate(text: string): Span | null {
  if (isFullDate(text)) return fullDate(text)
  const [, yearText, monthText, dayText] = shape.exec(text) ?? []
  if (yearText?.length !== 4) return null
  const month = monthText === undefined || monthText === 'XX' ? null : Number(monthText)
  const day = dayText === undefined || dayText === 'XX' ? null : Number(dayText)
  if (month !== null && (month < 1 || month > 12)) return null
  if (day !== null && (day < 1 || day > longest(yearText, month))) return null
  // A date without a known year lies on no line of days.
  if (yearText === 'XXXX') return { first: null, last: null }
  return bounds(yearText, month, day)
}

function fullDate(text: string): Span | null {
  const month = digits(text, 5, 7)
  const day = digits(text, 8, 10)
  const real = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(digits(text, 0, 4), month)
  return real ? { first: text, last: text } : null
}

/** Most days that a month can have when year or month may be unknown. */
function longest(year: string, month: number | null): number {
  return month === null ? 31 : daysInMonth(year.includes('X') ? 2000 : Number(year), month)
}

function bounds(yearText: string, month: number | null, day: number | null): Span {
  const low = Number(yearText.replaceAll('X', '0'))
  const high = Number(yearText.replaceAll('X', '9'))
  const lastMonth = month ?? 12
  return {
    first: writeDate(low, month ?? 1, Math.min(day ?? 1, daysInMonth(low, month ?? 1))),
    last: writeDate(high, lastMonth, Math.min(day ?? 31, daysInMonth(high, lastMonth))),
  }
}
