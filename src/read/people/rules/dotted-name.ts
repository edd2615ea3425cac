import { commonWords } from '../../../lexicon/common-words.ts'
import { countryWords } from '../../../lexicon/countries.ts'
import { stops } from '../../../lexicon/stops.ts'
import { isTransliterating } from '../../../lexicon/transliteration.ts'
import type { ArticleText } from '../article.ts'
import { nameAt } from '../name-shape.ts'
import { overlaps } from '../overlap.ts'
import { type Sighting, sighting } from '../sighting.ts'

const MOST = 9

/** A dotted name wherever it stands, without a title: `与某某·某某握手`, `让-某某·某某`. */
export function dottedName(article: ArticleText, soFar: readonly Sighting[]): Sighting[] {
  const found: Sighting[] = []
  for (const line of article.lines) {
    let from = 0
    for (let dot = line.text.indexOf('·'); dot >= 0; dot = line.text.indexOf('·', dot + 1)) {
      if (dot < from || overlaps(soFar, line.index, dot, dot + 1)) continue
      const start = startOf(line.text, dot)
      if (start === null) continue
      const shape = nameAt(article, line.text, start, 'FOREIGN')
      if (!shape || shape.form !== 'DOTTED' || shape.proof < 0.9) continue
      found.push(sighting(line.index, start, shape.end, 'DOTTED', 'people/dotted-name'))
      from = shape.end
    }
  }
  return found
}

/** Back from the first dot over sound-writing characters, to a word that cannot belong to the name. */
function startOf(text: string, dot: number): number | null {
  let start = text[dot - 1] === ' ' ? dot - 1 : dot
  const end = start
  while (start > 0 && end - start < MOST) {
    const unit = text[start - 1] ?? ''
    if (unit === '-' && isTransliterating(text[start - 2] ?? '')) {
      start--
      continue
    }
    if (!isTransliterating(unit)) break
    const stop = stops.endingAt(text, start)
    if (stop && stop.word.length > 1) break
    if (countryWords.endingAt(text, start) && end > start) break
    start--
  }
  while (start < end && commonWords.startingAt(text, start) && end - start > 2)
    start += commonWords.startingAt(text, start)?.word.length ?? 1
  return start < end ? start : null
}
