import type { ArticleText } from '../article.ts'
import { endProof, hanAt } from '../boundary.ts'
import { overlaps } from '../overlap.ts'
import { type NameForm, type Sighting, sighting } from '../sighting.ts'

/** Other places of names found so far, whole or by one part of a dotted name: `某某·某某 … 某某表示`. */
export function nameAgain(article: ArticleText, soFar: readonly Sighting[]): Sighting[] {
  const found: Sighting[] = []
  const seen = [...soFar]
  for (const [name, form] of known(article, soFar)) {
    for (const line of article.lines) {
      for (let at = line.text.indexOf(name); at >= 0; at = line.text.indexOf(name, at + name.length)) {
        const end = at + name.length
        if (overlaps(seen, line.index, at, end) || line.text[end] === '·' || line.text[at - 1] === '·') continue
        if (name.length < 3 && hanAt(line.text, end) && endProof(line.text, end) < 1) continue
        const one = sighting(line.index, at, end, form, 'people/name-again')
        found.push(one)
        seen.push(one)
      }
    }
  }
  return found
}

/** Names and parts of names, longest first, so that a part never takes what belongs to a whole. */
function known(article: ArticleText, soFar: readonly Sighting[]): [string, NameForm][] {
  const names = new Map<string, NameForm>()
  for (const one of soFar) {
    const text = article.lines.find((line) => line.index === one.section)?.text.slice(one.start, one.end) ?? ''
    if (text.length > 1) names.set(text, one.form)
    if (one.form !== 'DOTTED') continue
    for (const part of text.split(/\s?·\s?/u)) if (part.length > 1 && !names.has(part)) names.set(part, 'PLAIN')
  }
  return [...names].sort((a, b) => b[0].length - a[0].length)
}
