import { bodyWords } from '../../lexicon/bodies.ts'
import { countryWords } from '../../lexicon/countries.ts'
import { type Office, offices } from '../../lexicon/offices.ts'
import { stops } from '../../lexicon/stops.ts'
import { type Found, wordsOfAll } from '../../lexicon/words.ts'
import { endProof, hanAt } from './boundary.ts'
import { prefixes, stepBack, stepEnd, stepKnown, stepped } from './title-step.ts'

/** A run of offices that ends at `end`; `head` is its last word. */
export interface TitleSpan {
  start: number
  end: number
  head: Found<Office>
}

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
    if (!stepped(next)) break
    p = stepEnd(next)
    if (stepKnown(next)) known = p
  }
  if (text[p - 1] === '、') return p
  const stuck = wholePiece(text, p)
  if (stuck !== null) return stuck
  // `该国外交部司长`
  if (text[p] === '国' && '该两各本我'.includes(text[p - 1] ?? ' ') && bodyWords.startingAt(text, p) === null)
    return p + 1
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

/** Whether a title that ends at `end` is told of a name behind `的`: `时任外长的某某`, `即将接任首相的某某`. */
export const isTold = (text: string, end: number): boolean =>
  text[end] === '的' && told.test(text.slice(Math.max(0, end - 36), end))
const told = /(?:接任|出任|就任|卸任|时任|担任|身为|作为|兼任|现任|曾任)[^。,;:的]{2,30}$/u

const AFTER_MOST = 14
/** What an office after a name may begin with. */
export const officeBeginnings = wordsOfAll([prefixes, bodyWords, offices])

/** A title that starts right after a name (`范平明` + `副总理`, `总书记、国家主席`), the longest; null if none does. */
export function titleStartingAt(text: string, start: number): TitleSpan | null {
  const single = officeStartingAt(text, start)
  const first = single && doubled(text, single)
  if (!first || text[first.end] !== '、') return first
  const second = officeStartingAt(text, first.end + 1)
  // Where the second office is followed by a name it is that name's.
  return second && endProof(text, second.end) >= 1.4 ? { ...second, start } : first
}

/** `副总理兼外长` behind a name: the other half of a double office. */
function doubled(text: string, first: TitleSpan): TitleSpan {
  const joins = text[first.end] === '兼' || text[first.end] === '暨'
  const other = joins ? officeStartingAt(text, first.end + 1) : null
  return other ? { ...other, start: first.start } : first
}

function officeStartingAt(text: string, start: number): TitleSpan | null {
  for (let p = start; p < text.length && p - start < AFTER_MOST; ) {
    const word = officeBeginnings.startingAt(text, p)?.word.length ?? 0
    if (word === 0) return null
    const head = offices.startingAt(text, p)
    const end = p + (head?.word.length ?? 0)
    if (head && !head.value.notBefore.some((after) => text.startsWith(after, end))) return { start, end, head }
    p += word
  }
  return null
}
