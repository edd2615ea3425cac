import { passingTable } from '../../../lexicon/words.ts'
import type { ArticleText } from '../article.ts'
import { endProof, hanAt } from '../boundary.ts'
import { crossed } from '../known-words.ts'
import { type NameForm, type Seen, type Sighting, sighting } from '../sighting.ts'
import { surnameOf } from '../surname-of.ts'

/** Other places of names found so far, whole or by one part of a dotted name: `某某·某某 … 某某表示`. */
export function nameAgain(article: ArticleText, seen: Seen): Sighting[] {
  const found: Sighting[] = []
  const names = passingTable(known(article, seen))
  if (names.size === 0) return found
  for (const { index, text } of article.lines) {
    for (let at = 0; at < text.length; at++) {
      const name = names.startingAt(text, at)
      if (!name) continue
      const end = at + name.word.length
      if (seen.taken(index, at, end) || !stands(text, at, end, name.value)) continue
      found.push(sighting(index, at, end, name.value, 'people/name-again'))
      at = end - 1
    }
  }
  return found
}

/** Whether a known name stands there by itself: a short one, or part of one, may be characters of other words. */
function stands(text: string, at: number, end: number, form: NameForm): boolean {
  if (text[end] === '·' || text[at - 1] === '·') return false
  if (end - at < 3 && hanAt(text, end) && (endProof(text, end) < 1 || crossed(text, end))) return false
  return (form !== 'PLAIN' && form !== 'SURNAME') || !crossed(text, at)
}

/** A name to look for, and how often it stands in the places seen. */
interface Known {
  form: NameForm
  times: number
}

function known(article: ArticleText, seen: Seen): [string, NameForm][] {
  const names = new Map<string, Known>()
  const add = (name: string, form: NameForm, whole: boolean): void => {
    const same = names.get(name)
    if (same === undefined) {
      if (name.length > 1) names.set(name, { form, times: 1 })
      return
    }
    same.times++
    if (whole) same.form = form
  }
  for (const { section, start, end, form } of seen.all) {
    const name = article.line(section).text.slice(start, end)
    add(name, form, true)
    if (form === 'JAPANESE') add(surnameOf(name, form) ?? '', 'SURNAME', false)
    if (form === 'DOTTED') for (const part of name.split(/ ?· ?/u)) add(part, 'PLAIN', false)
  }
  const again: [string, NameForm][] = []
  for (const [name, { form, times }] of names) if (!article.counts.only(name, times)) again.push([name, form])
  return again
}
