import { wordTable } from '../../../lexicon/words.ts'
import type { ArticleText } from '../article.ts'
import { endProof, hanAt } from '../boundary.ts'
import { crossed } from '../known-words.ts'
import { type NameForm, type Seen, type Sighting, sighting } from '../sighting.ts'

/** Other places of names found so far, whole or by one part of a dotted name: `某某·某某 … 某某表示`. */
export function nameAgain(article: ArticleText, seen: Seen): Sighting[] {
  const found: Sighting[] = []
  const names = wordTable(known(article, seen), { dense: false })
  if (names.size === 0) return found
  for (const { index, text } of article.lines) {
    for (let at = 0; at < text.length; at++) {
      const name = names.startingAt(text, at)
      if (!name) continue
      const end = at + name.word.length
      if (seen.taken(index, at, end) || text[end] === '·' || text[at - 1] === '·') continue
      if (name.word.length < 3 && hanAt(text, end) && (endProof(text, end) < 1 || crossed(text, end))) continue
      if (name.value === 'PLAIN' && crossed(text, at)) continue
      found.push(sighting(index, at, end, name.value, 'people/name-again'))
      at = end - 1
    }
  }
  return found
}

function known(article: ArticleText, seen: Seen): Map<string, NameForm> {
  const names = new Map<string, NameForm>()
  for (const one of seen.all) {
    const name = article.line(one.section).text.slice(one.start, one.end)
    if (name.length > 1) names.set(name, one.form)
    if (one.form !== 'DOTTED') continue
    for (const part of name.split(/ ?· ?/u)) if (part.length > 1 && !names.has(part)) names.set(part, 'PLAIN')
  }
  return names
}
