import type { ArticleText } from '../article.ts'
import type { Sighting } from '../sighting.ts'
import { titleEndingAt, titleStartingAt } from '../title-span.ts'
import type { Refined } from './refiners.ts'

/** The title beside each mention: before the name (a blank or a rank between them allowed), else after it. */
export function printedTitle(article: ArticleText, seen: readonly Sighting[]): Refined {
  const kept = seen.map((one) => {
    const text = article.lines.find(({ index }) => index === one.section)?.text ?? ''
    const gap = text[one.start - 1] === ' ' ? 1 : 0
    const title = titleEndingAt(text, one.start - gap) ?? titleStartingAt(text, one.end)
    return { ...one, title: title ? { start: title.start, end: title.end } : null }
  })
  return { kept, refused: [] }
}
