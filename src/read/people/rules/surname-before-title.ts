import { shortCountry } from '../../../lexicon/countries.ts'
import { honorifics } from '../../../lexicon/honorifics.ts'
import { soleOffices } from '../../../lexicon/offices.ts'
import { passingTable } from '../../../lexicon/words.ts'
import type { ArticleText, Line } from '../article.ts'
import { japaneseAt, japaneseFirst, plainSurname, surname } from '../kinds.ts'
import { holdsWord, openBefore } from '../known-words.ts'
import { isOf, type Marks, marked } from '../marks.ts'
import { type Seen, type Sighting, sighting } from '../sighting.ts'
import { surnameOf } from '../surname-of.ts'
import { titleStartingAt } from '../title-span.ts'

/** What is said behind a surname alone, besides offices. */
const addressed = new Set(['先生', '女士', '夫人', '博士'])

/** What most surnames begin with. */
const family = surname | japaneseFirst

/**
 * A surname alone before an office or an honorific: `李总统` after `总统李某某`, `岸某首相`, `与张大使`, `金女士`. A name
 * that was not given in full before needs an office that one person holds at a time.
 */
export function surnameBeforeTitle(article: ArticleText, seen: Seen): Sighting[] {
  const found: Sighting[] = []
  const { marks } = article
  const known = knownSurnames(article, seen)
  const usual = Array.from(known.words()).every((name) => isOf(name, family))
  for (const line of article.lines) {
    const { index, text, from } = line
    for (let at = 0; at + 2 < text.length; at++) {
      if (usual && !marked(marks, from + at, family)) continue
      const name = known.startingAt(text, at)
      if (name === null && !marked(marks, from + at, plainSurname | japaneseFirst)) continue
      const end = at + (name?.word.length ?? 0)
      const alone = name !== null && isCalled(text, end) ? end : unknownAt(marks, line, at)
      if (alone <= at || seen.taken(index, at, alone) || !openBefore(text, at)) continue
      found.push(sighting(index, at, alone, 'SURNAME', 'people/surname-before-title'))
    }
  }
  return found
}

function knownSurnames(article: ArticleText, seen: Seen) {
  const names = new Map<string, true>()
  for (const { section, start, end, form } of seen.all) {
    const name = surnameOf(article.line(section).text.slice(start, end), form)
    if (name) names.set(name, true)
  }
  return passingTable(names)
}

function isCalled(text: string, at: number): boolean {
  const title = titleStartingAt(text, at)
  if (title) return !title.head.value.loose && !honorifics.has(title.head.word)
  return addressed.has(honorifics.startingAt(text, at)?.word ?? '')
}

/** Where a surname ends that starts at `at` and belongs to nobody named before; `at` if none does. */
function unknownAt(marks: Marks, line: Line, at: number): number {
  const { text, from } = line
  const single = marked(marks, from + at, plainSurname) && !shortCountry.at(text, at)
  const japanese = japaneseAt(marks, line, at)
  if (!single && !japanese) return at
  const end = at + (single && isSole(text, at + 1) ? 1 : 2)
  if (end === at + 2 && !japanese) return at
  return isSole(text, end) && !holdsWord(text, at, end) ? end : at
}

const isSole = (text: string, at: number): boolean => {
  const title = titleStartingAt(text, at)
  return title !== null && soleOffices.has(title.head.word)
}
