import { acts, speechVerbs } from '../../../lexicon/acts.ts'
import { plainSurnameAt } from '../../../lexicon/surnames.ts'
import type { ArticleText } from '../article.ts'
import { hanAt } from '../boundary.ts'
import { holdsWord } from '../known-words.ts'
import { nameAt } from '../name-shape.ts'
import { type Seen, type Sighting, sighting } from '../sighting.ts'

/** Ends of words for things, bodies and groups: what ends so speaks, but is no person. */
const nounEnds = new Set('方部社报会国者家书件章员院局司署省市县层们人界党团队军府议案文稿权力度量业品级')

/** A Han name of three or four characters that opens a clause and speaks or receives: `,武某某强调`, `陈某某会见`. */
export function nameBeforeVerb(article: ArticleText, seen: Seen): Sighting[] {
  const found: Sighting[] = []
  for (const { index, text } of article.lines) {
    for (let at = 0; at < text.length; at++) {
      if (!plainSurnameAt(text, at) || (at > 0 && hanAt(text, at - 1))) continue
      const shape = nameAt(article, text, at, 'SINIC')
      if (shape?.form !== 'SINIC' || shape.end - at < 3 || seen.taken(index, at, shape.end)) continue
      const verb = acts.startingAt(text, shape.end)?.word ?? ''
      if (!speechVerbs.has(verb) || nounEnds.has(text[shape.end - 1] ?? '') || holdsWord(text, at, shape.end)) continue
      found.push(sighting(index, at, shape.end, 'SINIC', 'people/name-before-verb'))
    }
  }
  return found
}
