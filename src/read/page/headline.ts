import { looksLikeCaption } from './caption.ts'
import { dateline } from './dateline.ts'
import { endsSentence, type Line, squeezed } from './line.ts'
import { isSignature } from './signature.ts'

/** A line that carries the report itself: it ends as a sentence does, is long, or opens with a dateline. */
export function isProse(one: Line): boolean {
  const { plain } = one
  if (looksLikeCaption(one)) return false
  return (
    (endsSentence(plain) && plain.length > 14) ||
    plain.length > 90 ||
    (dateline(plain)?.end ?? plain.length) + 4 < plain.length
  )
}

/**
 * Which line is the headline; -1 if none. Above it a menu or other articles' headlines may stand, so: what the markup
 * calls so; else the line that a later one repeats; else, among those before the first prose, the first, unless a
 * whole list stands there, of which the last is the headline.
 */
export function headlineAt(lines: readonly Line[]): number {
  const marked = lines.findIndex((one) => one.hint === 'HEADLINE')
  if (marked >= 0) return marked
  const prose = lines.findIndex((one, i) => isProse(one) && !(i === 0 && lines.length > 1 && !endsSentence(one.plain)))
  const heads = lines.slice(0, prose < 0 ? lines.length : prose).map((one, i) => ({ one, i }))
  const all = heads.filter(
    ({ one }) => !looksLikeCaption(one) && !isSignature(one.plain) && !isDatelineAlone(one.plain),
  )
  // A menu's words are short; where a line is longer, none of them is the headline.
  const free = all.some(({ one }) => isOfHeadlineLength(one)) ? all.filter(({ one }) => fits(one)) : all
  if (free.length === 0) return prose < 0 || startsReport(lines, prose) ? -1 : heads.length === 0 ? prose : 0
  const repeated = free.find(({ one, i }) => squeezed(one.plain).length > 8 && repeats(lines, i))
  if (repeated !== undefined) return repeated.i
  const list = prose > 0 && free.length > 3
  return (list ? free.at(-1)?.i : free[0]?.i) ?? -1
}

const isOfHeadlineLength = ({ plain }: Line): boolean => plain.length >= 10 && plain.length <= longest
/** Longer than a menu's word, shorter than a row of other articles' headlines. */
const fits = ({ plain }: Line): boolean => plain.length > 6 && plain.length <= longest
const longest = 90

/**
 * Whether the page begins with the report itself, its headline lost: with a dateline and text behind it, or with a
 * sentence that is too long for a headline or that no paragraph takes up again.
 */
function startsReport(lines: readonly Line[], at: number): boolean {
  const one = lines[at]
  if (one === undefined) return false
  if ((dateline(one.plain)?.end ?? one.plain.length) < one.plain.length) return true
  return endsSentence(one.plain) && /。/u.test(one.plain) && !repeats(lines, at)
}

/** `(金边讯)` on a line of its own. */
export const isDatelineAlone = (plain: string): boolean => dateline(plain)?.end === plain.length

function repeats(lines: readonly Line[], at: number): boolean {
  const text = squeezed(lines[at]?.plain ?? '')
  return lines.slice(at + 1, at + 8).some((one) => squeezed(one.plain).startsWith(text))
}
