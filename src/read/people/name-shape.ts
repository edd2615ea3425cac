import { acts } from '../../lexicon/acts.ts'
import { soundAlike } from '../../lexicon/common-words.ts'
import { honorifics } from '../../lexicon/honorifics.ts'
import { offices } from '../../lexicon/offices.ts'
import { soundAt } from '../../lexicon/transliteration.ts'
import type { ArticleText } from './article.ts'
import { endProof, hanAt } from './boundary.ts'
import { plainWordAt } from './known-words.ts'
import { dottedShape } from './shape-dotted.ts'
import { plainShapes, tibetanShapes } from './shape-plain.ts'
import { japaneseShapes, sinicShapes } from './shape-sinic.ts'
import type { NameForm } from './sighting.ts'

/** A name that may start at a place: where it ends, how it is written, and how good the case for it is. */
export interface Shape {
  end: number
  form: NameForm
  score: number
  /** `endProof` of its end. */
  proof: number
}

/** Which writing the surroundings make likely: a title of Vietnam, China or Korea, of Japan, or of any other state. */
export type Lean = 'SINIC' | 'JAPANESE' | 'FOREIGN' | null

/** Words that are the beginning of many a name (`王国某`), if it is complete after one character more. */
const alsoNames = new Set(['王国', '张力', '高峰', '高原', '文明', '黄金', '万里', '白云'])
const givenAlso = (text: string, at: number, word: number): boolean =>
  word === 2 && alsoNames.has(text.slice(at, at + 2)) && endProof(text, at + 3) >= 2.6

/** Whether a name could start at `at`, asked before anything that costs more: a Chinese character that begins no office and no honorific. */
export const mayBeName = (text: string, at: number): boolean =>
  hanAt(text, at) &&
  (offices.startingAt(text, at)?.word.length ?? 0) < 2 &&
  (honorifics.startingAt(text, at)?.word.length ?? 0) < 2

/** The best name that starts at `at`, or null. Costs a bounded number of lookups; the lean may be found out only if it is needed. */
export function nameAt(article: ArticleText, text: string, at: number, leaning: Lean | (() => Lean)): Shape | null {
  if (!hanAt(text, at)) return null
  const dotted = dottedShape(article, text, at)
  if (dotted) return dotted
  const word = plainWordAt(text, at)
  // `默克` is a firm, `默克尔` a name.
  const longer = word > 0 && soundAlike.has(text.slice(at, at + word)) && soundAt(text, at + word)
  if ((word > 0 && !longer && !givenAlso(text, at, word)) || offices.startingAt(text, at)) return null
  if ((acts.startingAt(text, at)?.word.length ?? 0) > 1) return null
  const lean = typeof leaning === 'function' ? leaning() : leaning
  const shapes = [
    ...sinicShapes(article, text, at, lean),
    ...japaneseShapes(article, text, at, lean),
    ...plainShapes(article, text, at, lean),
    ...tibetanShapes(text, at),
  ]
  return shapes.reduce<Shape | null>((best, one) => (best === null || one.score > best.score ? one : best), null)
}
