import { honorifics } from '../../lexicon/honorifics.ts'
import { plainSurnameAt } from '../../lexicon/surnames.ts'
import { tibetanElements } from '../../lexicon/tibetan-names.ts'
import { soundAt, soundsForeign } from '../../lexicon/transliteration.ts'
import { unitAt } from '../../text/characters.ts'
import type { ArticleText } from './article.ts'
import { endProof, hanAt, soundEndProof } from './boundary.ts'
import { better, type Lean, type Shape } from './shape.ts'
import { goesOn, numerals, repeated, unlikelyLast } from './shape-parts.ts'

const MOST = 9

/** The best foreign name without dots: characters that write sounds, one hyphen between them, `五世` at the end. */
export function plainShape(article: ArticleText, text: string, at: number, lean: Lean): Shape | null {
  let best: Shape | null = null
  if (!soundAt(text, at) && !younger(text, at)) return best
  for (const end of soundEnds(text, at, lean)) {
    const rank = honorifics.endingAt(text, end)?.word.length ?? 0
    if (rank > 1 && end - at > rank + 1) continue
    const stop = regnal(text, end)
    const proof = soundEndProof(text, stop)
    const long = Math.min(end - at, 5) * 0.15 + (stop > end ? 1 : 0)
    const doubt = (unlikelyLast.at(text, end - 1) ? -1.2 : 0) - (likelyHan(text, at, end, lean) ? 1 : 0)
    const score = proof + long + doubt + (lean === 'FOREIGN' ? 0.6 : -0.4) + repeated(article, text, at, end)
    best = better(best, { end: stop, form: 'PLAIN', score, proof })
  }
  return best
}

/** `格桑某某`: two or three words of Tibetan names. */
export function tibetanShape(text: string, at: number): Shape | null {
  let end = at
  let count = 0
  while (count < 3) {
    const element = tibetanElements.startingAt(text, end)
    if (!element) break
    end += element.word.length
    count++
  }
  if (count < 2) return null
  const proof = endProof(text, end)
  return { end, form: 'TIBETAN', score: proof + 2, proof }
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
    const hyphen = unitAt(text, end - 1) === HYPHEN && hyphens === 0 && soundAt(text, end)
    if (hyphen) hyphens++
    else if (!soundAt(text, end - 1)) {
      // One character that the list lacks may stand inside, if the sounds go on after it.
      if (strange++ > 0 || !goesOn(text, end)) break
    }
    // `威廉-…`: before a hyphen no name is over.
    else if (
      unitAt(text, end - 2) !== HYPHEN &&
      !(unitAt(text, end) === HYPHEN && hyphens === 0 && soundAt(text, end + 1))
    )
      ends.push(end)
  }
  return ends
}

const HYPHEN = 0x2d

/** `小` of a son who bears his father's name. */
const younger = (text: string, at: number): boolean =>
  text[at] === '小' && soundAt(text, at + 1) && soundAt(text, at + 2)

/** Behind `五世`, `十四世`, if that stands at `at`. */
export function regnal(text: string, at: number): number {
  let end = at
  while (end - at < 3 && numerals.at(text, end)) end++
  return end > at && text[end] === '世' && hanAt(text, end) ? end + 1 : at
}
