import { acts, speechVerbs } from '../../../lexicon/acts.ts'
import { bodyWords } from '../../../lexicon/bodies.ts'
import { commonWords } from '../../../lexicon/common-words.ts'
import { countryWords } from '../../../lexicon/countries.ts'
import { offices } from '../../../lexicon/offices.ts'
import { isPlainSurname } from '../../../lexicon/surnames.ts'
import type { ArticleText } from '../article.ts'
import { hanAt } from '../boundary.ts'
import { nameAt } from '../name-shape.ts'
import { overlaps } from '../overlap.ts'
import { type Sighting, sighting } from '../sighting.ts'

const nounEnds = new Set('方部社报会国者家书件章员院局司署省市县层们人界党团队军府议案文稿权力度量业品级')

/** A Han name of three or four characters that opens a clause and speaks or receives: `,武某某强调`, `陈某某会见`. */
export function nameBeforeVerb(article: ArticleText, soFar: readonly Sighting[]): Sighting[] {
  const found: Sighting[] = []
  for (const line of article.lines) {
    const { text } = line
    for (let at = 0; at < text.length; at++) {
      if (!hanAt(text, at) || (at > 0 && hanAt(text, at - 1)) || !isPlainSurname(text[at] ?? '')) continue
      const shape = nameAt(article, text, at, 'SINIC')
      if (!shape || shape.form !== 'SINIC' || shape.end - at < 3 || overlaps(soFar, line.index, at, shape.end)) continue
      const verb = acts.startingAt(text, shape.end)?.word ?? ''
      if (!speechVerbs.has(verb) || nounEnds.has(text[shape.end - 1] ?? '') || hasWord(text, at, shape.end)) continue
      found.push(sighting(line.index, at, shape.end, 'SINIC', 'people/name-before-verb'))
    }
  }
  return found
}

function hasWord(text: string, start: number, end: number): boolean {
  if (countryWords.startingAt(text, start) || commonWords.startingAt(text, start)) return true
  for (let i = start; i < end; i++) {
    const body = bodyWords.startingAt(text, i)
    if (offices.startingAt(text, i) || (body && body.word.length > 1 && i === start)) return true
  }
  return false
}
