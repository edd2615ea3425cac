import type { TurnedDown } from '../../reading.ts'
import type { ArticleText } from '../article.ts'
import type { Sighting } from '../sighting.ts'
import type { Refined } from './refiners.ts'

/** Splits what was seen by a reason to refuse it (null keeps it). */
export function refuse(
  article: ArticleText,
  seen: readonly Sighting[],
  rule: string,
  reasonFor: (one: Sighting, text: string) => string | null,
): Refined {
  const kept: Sighting[] = []
  const refused: TurnedDown[] = []
  for (const one of seen) {
    const { raw, text } = article.line(one.section)
    const reason = reasonFor(one, text)
    if (reason === null) kept.push(one)
    else {
      const { section, start, end } = one
      refused.push({ section, start, end, text: raw.slice(start, end), rule, reason })
    }
  }
  return { kept, refused }
}
