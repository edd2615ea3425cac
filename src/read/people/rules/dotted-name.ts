import { isTransliterating, soundAt } from '../../../lexicon/transliteration.ts'
import type { ArticleText } from '../article.ts'
import { plainWordAt, wordEndingAt } from '../known-words.ts'
import { nameAt } from '../name-shape.ts'
import { numerals } from '../shape-parts.ts'
import { type Seen, type Sighting, sighting } from '../sighting.ts'

const MOST = 10

/** A dotted name wherever it stands, without a title: `与某某·某某握手`, `让-某某·某某`. */
export function dottedName(article: ArticleText, seen: Seen): Sighting[] {
  const found: Sighting[] = []
  for (const line of article.lines) {
    const { index, text } = line
    let from = 0
    for (let dot = text.indexOf('·'); dot >= 0; dot = text.indexOf('·', dot + 1)) {
      if (dot < from || seen.taken(index, dot, dot + 1)) continue
      const start = startOf(text, dot)
      if (start === null) continue
      const shape = nameAt(article, line, start, 'FOREIGN')
      if (shape?.form !== 'DOTTED' || shape.proof < 0.9) continue
      found.push(sighting(index, start, shape.end, 'DOTTED', 'people/dotted-name'))
      from = shape.end
    }
  }
  return found
}

/** Back from the first dot over sound-writing characters and hyphens, to a word that cannot belong to the name. */
/** `卡尔十六世·…`: before the number of a king. */
function beforeRegnal(text: string, end: number): number {
  if (text[end - 1] !== '世') return end
  let at = end - 1
  while (end - at < 4 && numerals.at(text, at - 1)) at--
  return at < end - 1 ? at : end
}

function startOf(text: string, dot: number): number | null {
  const end = text[dot - 1] === ' ' ? dot - 1 : dot
  let start = beforeRegnal(text, end)
  while (start > 0 && end - start < MOST) {
    const unit = text[start - 1] ?? ''
    const hyphen = unit === '-' && start < end && soundAt(text, start - 2)
    // `何塞`: beside a dot a sound, elsewhere hardly ever.
    if (!hyphen && (!(isTransliterating(unit) || unit === '何') || wordEndingAt(text, start) > 1)) break
    start--
  }
  while (start < end - 1 && plainWordAt(text, start) > 0) start += plainWordAt(text, start)
  return start < end ? start : null
}
