import { acts } from '../../../lexicon/acts.ts'
import { bodyWords } from '../../../lexicon/bodies.ts'
import { commonWords } from '../../../lexicon/common-words.ts'
import { countryWords } from '../../../lexicon/countries.ts'
import { honorifics, sureHonorifics } from '../../../lexicon/honorifics.ts'
import { offices } from '../../../lexicon/offices.ts'
import { stops } from '../../../lexicon/stops.ts'
import { isPlainSurname } from '../../../lexicon/surnames.ts'
import type { ArticleText } from '../article.ts'
import { hanAt } from '../boundary.ts'
import { overlaps } from '../overlap.ts'
import { type Sighting, sighting } from '../sighting.ts'
import { titleStartingAt } from '../title-span.ts'

/**
 * A Han name right before an office or an honorific, nothing unknown before it: `由胡某某主席和`, `,陈某某部长说`,
 * `对范某某同志`. The title must be one that stands after names, not the beginning of another title.
 */
export function nameBeforeTitle(article: ArticleText, soFar: readonly Sighting[]): Sighting[] {
  const found: Sighting[] = []
  for (const line of article.lines) {
    const { text } = line
    for (let at = 2; at < text.length; at++) {
      if (!hanAt(text, at)) continue
      const honorific = honorifics.startingAt(text, at)
      const sure = honorific !== null && sureHonorifics.has(honorific.word)
      if (!sure && !titleStartingAt(text, at)) continue
      const start = nameStart(text, at)
      if (start === null || overlaps(soFar, line.index, start, at)) continue
      const name = text.slice(start, at)
      if (!sure && at - start < 3 && article.count(name) < 2) continue
      found.push(
        sighting(line.index, start, at, 'SINIC', sure ? 'people/name-before-honorific' : 'people/name-before-title'),
      )
    }
  }
  return found
}

function nameStart(text: string, end: number): number | null {
  for (const length of [4, 3, 2]) {
    const start = end - length
    if (start < 0 || !isPlainSurname(text[start] ?? '')) continue
    if (length === 4 && text[start + 1] !== '氏') continue
    if (!allHan(text, start, end) || hasWord(text, start, end)) continue
    if (openBefore(text, start)) return start
  }
  return null
}

function allHan(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!hanAt(text, i)) return false
  return true
}

/** A known word inside or across the stretch means that it is no name. */
function hasWord(text: string, start: number, end: number): boolean {
  if (countryWords.startingAt(text, start) || commonWords.startingAt(text, start)) return true
  for (let i = start; i < end; i++) {
    if (offices.startingAt(text, i)) return true
    const body = bodyWords.startingAt(text, i)
    if (body && body.word.length > 1 && (i === start || body.word.length > 2)) return true
    const act = acts.startingAt(text, i)
    if (act && act.word.length > 1 && i + act.word.length <= end) return true
    if (act && i > start && act.word.length === 1 && '和与同对向在的了将'.includes(act.word) && i < end - 1) return true
  }
  return false
}

/** Nothing, punctuation, or a word that a name may follow. */
function openBefore(text: string, start: number): boolean {
  if (start === 0 || !hanAt(text, start - 1)) return true
  return stops.endingAt(text, start) !== null
}
