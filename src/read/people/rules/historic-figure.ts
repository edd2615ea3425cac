import { thingEndings } from '../../../lexicon/endings.ts'
import { historicFigures } from '../../../lexicon/historic-figures.ts'
import { wordTable } from '../../../lexicon/words.ts'
import type { ArticleText } from '../article.ts'
import { plainWordAt } from '../known-words.ts'
import { beginningsOf, marked } from '../marks.ts'
import { type Seen, type Sighting, sighting } from '../sighting.ts'

const figures = wordTable(historicFigures)
const beginnings = beginningsOf(figures)

/** Founders and dead leaders, whom texts name without any title: `以胡志明的…`, `毛泽东等老一辈`. */
export function historicFigure(article: ArticleText, seen: Seen): Sighting[] {
  const found: Sighting[] = []
  for (const { index, text, from } of article.lines) {
    for (let at = 0; at < text.length; at++) {
      if (!marked(article.marks, from + at, beginnings)) continue
      const figure = figures.startingAt(text, at)
      if (!figure) continue
      const end = at + figure.word.length
      // `列宁格勒`; but what names a thing after somebody is told apart later, and with a reason.
      const other = plainWordAt(text, at) > figure.word.length && !thingEndings.startingAt(text, end)
      if (!other && !seen.taken(index, at, end) && text[end] !== '·' && text[at - 1] !== '·') {
        const form = figure.word.includes('·') ? 'DOTTED' : 'SINIC'
        found.push(sighting(index, at, end, form, 'people/historic-figure'))
      }
      at = end - 1
    }
  }
  return found
}
