import { acts } from '../../lexicon/acts.ts'
import { bodyWords } from '../../lexicon/bodies.ts'
import { commonWords } from '../../lexicon/common-words.ts'
import { countryWords, shortCountries } from '../../lexicon/countries.ts'
import { type Office, officePrefixes, offices } from '../../lexicon/offices.ts'
import { placeWords } from '../../lexicon/places.ts'
import { type Stop, stops } from '../../lexicon/stops.ts'
import type { Found } from '../../lexicon/words.ts'
import { wordTable } from '../../lexicon/words.ts'
import { hanAt } from './boundary.ts'

/** A run of offices that ends at `end`; `head` is its last word. */
export interface TitleSpan {
  start: number
  end: number
  head: Found<Office>
}

const prefixes = wordTable<true>(officePrefixes.map((word): [string, true] => [word, true]))

/** The office word that ends at `end`, unless it goes on to make another word (`大使` + `馆`). */
export function headEndingAt(text: string, end: number): Found<Office> | null {
  const head = offices.endingAt(text, end)
  if (!head) return null
  return head.value.notBefore.some((after) => text.startsWith(after, end)) ? null : head
}

const REACH = 70

/** The whole title that ends at `end`, reaching back over country, bodies, `、` and `兼`; null if no office ends there. */
export function titleEndingAt(text: string, end: number): TitleSpan | null {
  const head = headEndingAt(text, end)
  if (!head) return null
  let start = pieceStart(text, end - head.word.length, end)
  for (let joined = 0; joined < 8; joined++) {
    const mark = text[start - 1]
    if (mark !== '、' && mark !== ',') break
    const before = headEndingAt(text, start - 1)
    if (!before) break
    const earlier = pieceStart(text, start - 1 - before.word.length, start - 1)
    // A comma inside a title is a slip for `、`: taken only when what stands before it is a title from its clause on.
    if (mark === ',' && !(bodied(text, earlier, start - 1) && !hanAt(text, earlier - 1))) break
    start = earlier
  }
  return { start, end, head }
}

const bodied = (text: string, start: number, end: number): boolean =>
  countryWords.startingAt(text, start) !== null || (bodyWords.startingAt(text, start) !== null && end - start > 4)

/** Where the title begins whose rest starts at `at`. */
function pieceStart(text: string, at: number, end: number): number {
  let p = at
  let known = at
  while (p > 0 && end - p < REACH) {
    const next = stepBack(text, p)
    if (next === null) break
    p = next.at
    if (next.known) known = p
  }
  if (text[p - 1] === '、') return p
  const stuck = wholePiece(text, p)
  if (stuck !== null) return stuck
  return trimStart(text, p, known)
}

/** A stretch between `、` after an office and another office is all title, even with a weak stop word in it. */
function wholePiece(text: string, p: number): number | null {
  const stop = stops.endingAt(text, p)
  if (stop?.value !== 'WEAK') return null
  let i = p
  while (i > 0 && p - i < 30) {
    const unit = text[i - 1] ?? ''
    if (unit === '、') return headEndingAt(text, i - 1) ? i : null
    if (!hanAt(text, i - 1)) return null
    const word = bodyWords.endingAt(text, i) ?? countryWords.endingAt(text, i)
    if (word) {
      i -= word.word.length
      continue
    }
    const inner = stops.endingAt(text, i)
    if (inner && inner.value !== 'WEAK') return null
    i -= inner ? inner.word.length : 1
  }
  return null
}

/** Unknown characters before the first known word are a verb that the lexicon lacks, unless nothing known stands there. */
function trimStart(text: string, p: number, known: number): number {
  let i = p
  while (i < known) {
    const country = countryWords.startingAt(text, i)
    if (country && country.word.length > 1) return i
    i++
  }
  return p
}

interface Step {
  at: number
  known: boolean
}

/** Words that a title may hold. */
const inside = [countryWords, bodyWords, prefixes, offices, placeWords]

function stepBack(text: string, p: number): Step | null {
  const unit = text[p - 1] ?? ''
  if (unit === ')') return bracketStep(text, p)
  if (unit === '”' || unit === '》') return quoteStep(text, p)
  if (!hanAt(text, p - 1)) return signStep(text, p)
  if (unit === '年' && yearOfOffice.test(text.slice(p - 1, p + 5))) return { at: p - 1, known: true }
  if (shortCountries.has(unit) && pairOf.test(text.slice(p - 1, p + 4))) return { at: p - 1, known: true }
  const longest = Math.max(...inside.map((table) => table.endingAt(text, p)?.word.length ?? 0))
  const stop = stops.endingAt(text, p)
  if (stop && stop.word.length > longest) return stopStep(text, p, stop)
  if ((acts.endingAt(text, p)?.word.length ?? 0) > Math.max(1, longest)) return null
  if (longest > 0) return { at: p - longest, known: true }
  return { at: p - 1, known: shortCountries.has(unit) }
}

/** Over a stop word that is not one here: `和` in a ministry's name, a duty, a part of an ordinary word. */
function stopStep(text: string, p: number, stop: Found<Stop>): Step | null {
  if (stop.value === 'AND') return andStep(text, p)
  if (stop.word === '的') return dutyStep(text, p)
  const ordinary = commonWords.endingAt(text, p)?.word.length ?? 0
  return ordinary > stop.word.length ? { at: p - ordinary, known: false } : null
}

/** `日越友好…`, `越中友好…`: here `日` is no day and `中` no preposition. */
const pairOf = /^.{1,2}(?:友好|友协|政府间|双边|经贸|企业|议员|商会|联合)/u

/** `2020年东盟主席`: the year of a chair that rotates. */
const yearOfOffice = /^年(?:东盟|亚太|APEC|G20|轮值|联大)/u

/** `(COP26)`, `(越南)` inside a body's name. */
function bracketStep(text: string, p: number): Step | null {
  const open = openBefore(text, '(', p)
  if (open < 0 || !hanAt(text, open - 1)) return null
  return /^[\p{Script=Latin}0-9&. -]+$/u.test(text.slice(open + 1, p - 1)) ||
    countryWords.has(text.slice(open + 1, p - 1))
    ? { at: open, known: true }
    : null
}

function quoteStep(text: string, p: number): Step | null {
  const open = openBefore(text, text[p - 1] === '”' ? '“' : '《', p)
  return open >= 0 && hanAt(text, p) ? { at: open, known: true } : null
}

/** Where the bracket opens that closes before `p`, if that is near; else -1. */
function openBefore(text: string, mark: string, p: number): number {
  for (let at = p - 2; at >= 0 && p - at <= 24; at--) if (text[at] === mark) return at
  return -1
}

/** Digits, Latin letters and hyphens inside a body's name: `COP26`, `T&T`, `日本-越南`, `100周年`. */
function signStep(text: string, p: number): Step | null {
  const unit = text[p - 1] ?? ''
  if (/[A-Za-z0-9&]/u.test(unit)) {
    let i = p
    while (i > 0 && p - i < 24 && /[A-Za-z0-9&.+-]/u.test(text[i - 1] ?? '')) i--
    const digits = /^[0-9.]+$/u.test(text.slice(i, p))
    if (digits && '年月日号时点分'.includes(text[p] ?? ' ')) {
      return yearOfOffice.test(text.slice(p, p + 6)) ? { at: i, known: true } : null
    }
    return { at: i, known: !digits }
  }
  if (
    (unit === '-' || unit === '—' || unit === '–') &&
    text[p - 2] !== unit &&
    text[p] !== unit &&
    hanAt(text, p - 2)
  ) {
    return countryWords.endingAt(text, p - 1) || bodyWords.startingAt(text, p) ? { at: p - 1, known: true } : null
  }
  return null
}

/** `负责政治事务的副国务卿`: a duty told before its office. */
function dutyStep(text: string, p: number): Step | null {
  const duty = text.slice(Math.max(0, p - 20), p).lastIndexOf('负责')
  const at = duty < 0 ? -1 : Math.max(0, p - 20) + duty
  return at >= 0 && !/[、,。]/u.test(text.slice(at, p)) ? { at, known: true } : null
}

/** `和`, `与` belong to a title between two subjects of one ministry (`教育和培训部`), not between two people. */
function andStep(text: string, p: number): Step | null {
  const left = bodyWords.endingAt(text, p - 1)
  const right = bodyWords.startingAt(text, p)
  const joined = right?.value === 'TOPIC' || (right !== null && text[p - 1] === '和')
  return left?.value === 'TOPIC' && joined && !countryWords.startingAt(text, p) ? { at: p - 1, known: true } : null
}

const AFTER_MOST = 14

/** A title that starts right after a name (`范平明` + `副总理`, `常务副部长`), the longest; null if none does. */
export function titleStartingAt(text: string, start: number): TitleSpan | null {
  let p = start
  let best: TitleSpan | null = null
  while (p < text.length && p - start < AFTER_MOST) {
    const head = offices.startingAt(text, p)
    if (head) {
      const end = p + head.word.length
      if (!head.value.notBefore.some((after) => text.startsWith(after, end))) best = { start, end, head }
    }
    const word = longer(
      prefixes.startingAt(text, p)?.word,
      bodyWords.startingAt(text, p)?.word,
      best ? undefined : head?.word,
    )
    if (word === 0 || best) break
    p += word
  }
  return best
}

const longer = (...found: (string | undefined)[]): number => Math.max(...found.map((word) => word?.length ?? 0))
