import { honorifics } from '../../../lexicon/honorifics.ts'
import { wordTable } from '../../../lexicon/words.ts'
import { characters } from '../../../text/characters.ts'
import type { ArticleText } from '../article.ts'
import { endProof, hanAt, verbAt } from '../boundary.ts'
import { holdsWord, openBefore } from '../known-words.ts'
import { beginningsOf, marked } from '../marks.ts'
import { type Seen, type Sighting, sighting } from '../sighting.ts'

/** True where the word is said of Japan's house alone, so that any given name may stand beside it. */
const royal = wordTable<boolean>([
  ...['天皇', '皇后', '皇太子', '皇太子妃', '皇嗣', '皇嗣妃', '上皇', '上皇后', '内亲王'].map(
    (word): [string, boolean] => [word, true],
  ),
  ...['夫人', '王妃', '公主', '亲王', '王子'].map((word): [string, boolean] => [word, false]),
])
const beginnings = beginningsOf(royal)
/** How given names of that house end. */
const usualEnds = characters('子仁')

/** Given names of royals, who have no surname: `皇后某子`, `某仁天皇`, `某子公主`. */
export function royalName(article: ArticleText, seen: Seen): Sighting[] {
  const found: Sighting[] = []
  for (const { index, text, from } of article.lines) {
    for (let at = 0; at < text.length; at++) {
      if (!marked(article.marks, from + at, beginnings)) continue
      const word = royal.startingAt(text, at)
      if (!word) continue
      const end = at + word.word.length
      const start = givenBeside(text, at, end, word.value)
      if (start !== null && !seen.taken(index, start, start + 2))
        found.push(sighting(index, start, start + 2, 'JAPANESE', 'people/royal-name'))
      at = end - 1
    }
  }
  return found
}

/** Where a given name stands: behind the word, or before it; null if on neither side. */
function givenBeside(text: string, at: number, end: number, japan: boolean): number | null {
  if (isGiven(text, end, true, japan)) return end
  return isGiven(text, at - 2, false, japan) ? at - 2 : null
}

function isGiven(text: string, start: number, after: boolean, japan: boolean): boolean {
  if (start < 0 || !hanAt(text, start) || !hanAt(text, start + 1)) return false
  if (holdsWord(text, start, start + 2) || honorifics.startingAt(text, start)) return false
  // `天皇给予…`: a verb.
  if (verbAt(text, start)) return false
  const usual = usualEnds.at(text, start + 1)
  if (after ? endProof(text, start + 2) < 1.4 : !openBefore(text, start)) return false
  return usual || (japan && after && endProof(text, start + 2) >= 2.6)
}
