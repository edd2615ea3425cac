import { acts } from '../../../lexicon/acts.ts'
import { soundsForeign } from '../../../lexicon/transliteration.ts'
import type { ArticleText, Line } from '../article.ts'
import { hanAt } from '../boundary.ts'
import { sounds } from '../kinds.ts'
import { crossed, holdsWord } from '../known-words.ts'
import { marked } from '../marks.ts'
import { nameAt } from '../name-shape.ts'
import { type Seen, type Sighting, sighting } from '../sighting.ts'

/**
 * A foreign name without dots and without any title, if it opens a clause, speaks, and stands in the article more than
 * once: `,某某斯基表示`. One sign alone is too little: firms and towns are written with the same characters.
 */
export function foreignBeforeVerb(article: ArticleText, seen: Seen): Sighting[] {
  const found: Sighting[] = []
  for (const line of article.lines) {
    const { index, text, from } = line
    for (let at = 0; at < text.length; at++) {
      const place = from + at
      if (!marked(article.marks, place, sounds)) continue
      if (!marked(article.marks, place + 1, sounds) || !marked(article.marks, place + 2, sounds)) continue
      if (at > 0 && hanAt(text, at - 1)) continue
      const end = speakerEnd(article, line, at)
      if (end === null || seen.taken(index, at, end)) continue
      found.push(sighting(index, at, end, 'PLAIN', 'people/foreign-before-verb'))
    }
  }
  return found
}

function speakerEnd(article: ArticleText, line: Line, at: number): number | null {
  const { text } = line
  if (!article.counts.mayRepeat(text, at)) return null
  const shape = nameAt(article, line, at, 'FOREIGN')
  if (shape?.form !== 'PLAIN' || shape.end - at < 3 || !acts.startingAt(text, shape.end)?.value) return null
  const name = text.slice(at, shape.end)
  const known = !soundsForeign(name) || holdsWord(text, at, shape.end) || crossed(text, shape.end)
  return known || article.counts.of(text, at, shape.end) < 2 ? null : shape.end
}
