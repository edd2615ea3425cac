import { soundAt } from '../../lexicon/transliteration.ts'
import { characters } from '../../text/characters.ts'
import type { ArticleText } from './article.ts'
import { endProof, hanAt } from './boundary.ts'

/** Never in a name of any kind. */
const never = '的了不与及或暨等们这那其各每把被说称都但则您我他她据并昨'
export const neverInNames = characters(never)

/** Never the last character of a name, though Korean names have some of them in the middle. */
export const notLast = characters(`${never}以在是向对从给也就而将两双该由因所很已曾还又再省县部局`)

/** Grammar words that do occur in given names, seldom at their end. */
export const unlikelyLast = characters('于自从至同为以应率任时会访抵赴到见和曾')

/** Numbers in words. */
export const numerals = characters('一二三四五六七八九十')

/** What repetition says: of two readings the one that also stands elsewhere on its own. */
export function repeated(article: ArticleText, text: string, at: number, end: number): number {
  if (!article.counts.mayRepeat(text, at)) return 0
  const own = article.counts.of(text, at, end)
  if (own < 2) return 0
  const longer = hanAt(text, end) ? article.counts.of(text, at, end + 1) : 0
  if (own > longer) return Math.min(1.2, 0.4 + 0.2 * (own - longer))
  return -0.3
}

/** Whether the sounds of a name go on behind a character before `end` that the list lacks and that is no word. */
export const goesOn = (text: string, end: number): boolean =>
  soundAt(text, end) && soundAt(text, end + 1) && endProof(text, end - 1) === 0 && endProof(text, end) === 0
