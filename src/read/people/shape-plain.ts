import { isTransliterating } from '../../lexicon/transliteration.ts'
import type { ArticleText } from './article.ts'
import { hanAt, soundEndProof } from './boundary.ts'
import type { Lean, Shape } from './name-shape.ts'
import { repeated, unlikelyLast } from './shape-parts.ts'

const MOST = 9

/** A foreign name without dots: characters that write sounds, one hyphen between them, `五世` at the end. */
export function plainShapes(article: ArticleText, text: string, at: number, lean: Lean): Shape[] {
  const shapes: Shape[] = []
  if (!isTransliterating(text[at] ?? '') && !younger(text, at)) return shapes
  let hyphens = 0
  for (let end = at + 1; end <= at + MOST && end <= text.length; end++) {
    const last = text[end - 1] ?? ''
    if (last === '-' && hyphens === 0 && end - at > 2 && isTransliterating(text[end] ?? '')) {
      hyphens++
      continue
    }
    if (!isTransliterating(last) && end > at + 1) break
    if (end - at < 2 || text[end - 2] === '-') continue
    const stop = regnal(text, end)
    const proof = soundEndProof(text, stop)
    const long = Math.min(end - at, 5) * 0.15 + (stop > end ? 1 : 0)
    const doubt = unlikelyLast.has(last) ? -1.2 : 0
    const score = proof + long + doubt + (lean === 'FOREIGN' ? 0.6 : -0.4) + repeated(article, text, at, end)
    shapes.push({ end: stop, form: 'PLAIN', score, proof })
  }
  return shapes
}

/** `小` of a son who bears his father's name. */
const younger = (text: string, at: number): boolean =>
  text[at] === '小' && isTransliterating(text[at + 1] ?? '') && isTransliterating(text[at + 2] ?? '')

/** Behind `五世`, `十四世`, if that stands at `at`. */
export function regnal(text: string, at: number): number {
  let end = at
  while (end - at < 3 && '一二三四五六七八九十'.includes(text[end] ?? ' ')) end++
  return end > at && text[end] === '世' && hanAt(text, end) ? end + 1 : at
}
