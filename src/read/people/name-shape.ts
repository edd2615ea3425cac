import { soundAlike } from '../../lexicon/common-words.ts'
import { honorifics } from '../../lexicon/honorifics.ts'
import { offices } from '../../lexicon/offices.ts'
import { soundAt } from '../../lexicon/transliteration.ts'
import type { ArticleText, Line } from './article.ts'
import { endProof, hanAt, verbAt } from './boundary.ts'
import { plainWordAt } from './known-words.ts'
import { kindOf } from './marks.ts'
import { better, type Lean, type Shape } from './shape.ts'
import { dottedShape } from './shape-dotted.ts'
import { plainShape, tibetanShape } from './shape-plain.ts'
import { japaneseShape, sinicShape } from './shape-sinic.ts'

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
export function nameAt(article: ArticleText, line: Line, at: number, leaning: Lean | (() => Lean)): Shape | null {
  const { text } = line
  if (!hanAt(text, at)) return null
  const dotted = (line.kinds & dots) === 0 ? null : dottedShape(article, text, at)
  if (dotted) return dotted
  const word = plainWordAt(text, at)
  // `默克` is a firm, `默克尔` a name.
  const longer = word > 0 && soundAlike.has(text.slice(at, at + word)) && soundAt(text, at + word)
  if ((word > 0 && !longer && !givenAlso(text, at, word)) || offices.startingAt(text, at)) return null
  if (verbAt(text, at)) return null
  const lean = typeof leaning === 'function' ? leaning() : leaning
  const han = better(sinicShape(article, text, at, lean), japaneseShape(article, text, at, lean))
  return better(better(han, plainShape(article, text, at, lean)), tibetanShape(text, at))
}

/** Without one of them a line holds no dotted name. */
const dots = kindOf('·.')
