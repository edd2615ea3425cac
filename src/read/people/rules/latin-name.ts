import { honorifics } from '../../../lexicon/honorifics.ts'
import type { ArticleText } from '../article.ts'
import { kindOf, marked } from '../marks.ts'
import { type Seen, type Sighting, sighting } from '../sighting.ts'
import { headEndingAt } from '../title-span.ts'

const run = /\p{Lu}[\p{Ll}\p{M}'’-]+(?:[ ]\p{Lu}[\p{Ll}\p{M}'’.-]*){1,5}/uy

/** With a capital, of whatever alphabet, such a name begins; most lines hold none. */
const capital = kindOf(
  [
    [0x41, 0x5a],
    [0xc0, 0x1fff],
    [0x2c00, 0x2dff],
    [0xa640, 0xabff],
    [0xd800, 0xdbff],
  ].flatMap(([first = 0, last = 0]) =>
    Array.from({ length: last - first + 1 }, (_, next) => String.fromCharCode(first + next)),
  ),
)

/** A name in Latin letters alone, between an office and the text or before an honorific: `部长Ann Some Body女士`. */
export function latinName(article: ArticleText, seen: Seen): Sighting[] {
  const found: Sighting[] = []
  for (const { index, text, from, kinds } of article.lines) {
    if ((kinds & capital) === 0) continue
    for (let start = 0; start < text.length; start++) {
      if (!marked(article.marks, from + start, capital)) continue
      run.lastIndex = start
      if (!run.test(text)) continue
      const end = run.lastIndex
      const gap = text[start - 1] === ' ' ? 1 : 0
      const person = headEndingAt(text, start - gap) !== null || honorifics.startingAt(text, end) !== null
      if (person && text[start - 1] !== '(' && !seen.taken(index, start, end)) {
        found.push(sighting(index, start, end, 'LATIN', 'people/latin-name'))
      }
      start = end - 1
    }
  }
  return found
}
