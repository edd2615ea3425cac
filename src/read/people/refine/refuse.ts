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
    const line = article.lines.find(({ index }) => index === one.section)
    if (!line) continue
    const reason = reasonFor(one, line.text)
    if (reason === null) kept.push(one)
    else
      refused.push({
        section: one.section,
        start: one.start,
        end: one.end,
        text: line.raw.slice(one.start, one.end),
        rule,
        reason,
      })
  }
  return { kept, refused }
}
