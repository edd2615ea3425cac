import { honorifics } from '../../lexicon/honorifics.ts'
import { plainSurnameAt } from '../../lexicon/surnames.ts'
import { tibetanElements } from '../../lexicon/tibetan-names.ts'
import { isTransliterating, soundAt, soundsForeign } from '../../lexicon/transliteration.ts'
import type { ArticleText } from './article.ts'
import { endProof, hanAt, soundEndProof } from './boundary.ts'
import type { Lean, Shape } from './name-shape.ts'
import { goesOn, numerals, repeated, unlikelyLast } from './shape-parts.ts'

const MOST = 9

/** A foreign name without dots: characters that write sounds, one hyphen between them, `五世` at the end. */
export function plainShapes(article: ArticleText, text: string, at: number, lean: Lean): Shape[] {
  const shapes: Shape[] = []
  if (!soundAt(text, at) && !younger(text, at)) return shapes
  for (const end of soundEnds(text, at, lean)) {
    const stop = regnal(text, end)
    const proof = soundEndProof(text, stop)
    const long = Math.min(end - at, 5) * 0.15 + (stop > end ? 1 : 0)
    const rank = honorifics.endingAt(text, end)?.word.length ?? 0
    if (rank > 1 && end - at > rank + 1) continue
    const doubt = (unlikelyLast.at(text, end - 1) ? -1.2 : 0) - (likelyHan(text, at, end, lean) ? 1 : 0)
    const score = proof + long + doubt + (lean === 'FOREIGN' ? 0.6 : -0.4) + repeated(article, text, at, end)
    shapes.push({ end: stop, form: 'PLAIN', score, proof })
  }
  return shapes
}

/** `格桑某某`: two or three words of Tibetan names. */
export function tibetanShapes(text: string, at: number): Shape[] {
  let end = at
  let count = 0
  while (count < 3) {
    const element = tibetanElements.startingAt(text, end)
    if (!element) break
    end += element.word.length
    count++
  }
  const proof = endProof(text, end)
  return count > 1 ? [{ end, form: 'TIBETAN', score: proof + 2, proof }] : []
}

/** A surname first and nothing foreign after it: rather a Han name cut short. */
const likelyHan = (text: string, at: number, end: number, lean: Lean): boolean =>
  lean !== 'FOREIGN' && plainSurnameAt(text, at) && !soundsForeign(text.slice(at, end))

/** Every place where a run of sound-writing characters from `at` could end; one hyphen may join two runs. */
function soundEnds(text: string, at: number, lean: Lean): number[] {
  const ends: number[] = []
  let hyphens = 0
  let strange = lean === 'FOREIGN' ? 0 : 1
  for (let end = at + 2; end <= at + MOST && end <= text.length; end++) {
    const last = text[end - 1] ?? ''
    const hyphen = last === '-' && hyphens === 0 && soundAt(text, end)
    if (hyphen) hyphens++
    else if (!isTransliterating(last)) {
      // One character that the list lacks may stand inside, if the sounds go on after it.
      if (strange++ > 0 || !goesOn(text, end)) break
    }
    // `威廉-…`: before a hyphen no name is over.
    else if (text[end - 2] !== '-' && !(text[end] === '-' && hyphens === 0 && soundAt(text, end + 1))) ends.push(end)
  }
  return ends
}

/** `小` of a son who bears his father's name. */
const younger = (text: string, at: number): boolean =>
  text[at] === '小' && soundAt(text, at + 1) && soundAt(text, at + 2)

/** Behind `五世`, `十四世`, if that stands at `at`. */
export function regnal(text: string, at: number): number {
  let end = at
  while (end - at < 3 && numerals.at(text, end)) end++
  return end > at && text[end] === '世' && hanAt(text, end) ? end + 1 : at
}
