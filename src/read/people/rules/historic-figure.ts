import { historicFigures } from '../../../lexicon/historic-figures.ts'
import { wordTable } from '../../../lexicon/words.ts'
import type { ArticleText } from '../article.ts'
import { type Seen, type Sighting, sighting } from '../sighting.ts'

const figures = wordTable(historicFigures)

/** Founders and dead leaders, whom texts name without any title: `以胡志明的…`, `毛泽东等老一辈`. */
export function historicFigure(article: ArticleText, seen: Seen): Sighting[] {
  const found: Sighting[] = []
  for (const { index, text } of article.lines) {
    for (let at = 0; at < text.length; at++) {
      const figure = figures.startingAt(text, at)
      if (!figure) continue
      const end = at + figure.word.length
      if (!seen.taken(index, at, end) && text[end] !== '·' && text[at - 1] !== '·') {
        const form = figure.word.includes('·') ? 'DOTTED' : 'SINIC'
        found.push(sighting(index, at, end, form, 'people/historic-figure'))
      }
      at = end - 1
    }
  }
  return found
}
