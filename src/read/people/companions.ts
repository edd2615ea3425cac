import type { ArticleText, Line } from './article.ts'
import type { Group } from './group.ts'
import type { Sighting } from './sighting.ts'

/** A visitor who is accompanied, or a list of a delegation's members without one. */
const accompanied =
  /(?:陪同|随同|跟随)[^。;:]{0,40}?(?:的(?:还|主要)?(?:有|包括|是)|的?人员(?:还|主要)?(?:有|包括|是))|(?:随行|同行|随访|代表团成员)[^。;,:]{0,12}?(?:有|包括|为|是):?/gu

const signs = ['陪同', '随同', '跟随', '随行', '同行', '随访', '代表团成员']

/**
 * Who is listed as one of a visitor's party, with the visitor where the text names one there: `陪同某总统出访的有A,B,C等`,
 * `随行的有A、B`. Every member serves the visitor's state, which a list seldom says again.
 */
export function companions(article: ArticleText, groups: readonly Group[]): Map<Sighting, Companion> {
  const found = new Map<Sighting, Companion>()
  for (const line of article.lines) {
    if (!signs.some((word) => line.text.includes(word))) continue
    const seen = groups.flatMap((group) => group.seen).sort((a, b) => a.start - b.start)
    for (const lead of line.text.matchAll(accompanied))
      addParty(line, lead.index, lead.index + lead[0].length, seen, found)
  }
  return found
}

/** A member of a party: whom it accompanies, and all who are listed. */
export interface Companion {
  leader: Sighting | null
  members: readonly Sighting[]
}

function addParty(
  { index, text }: Line,
  start: number,
  from: number,
  seen: readonly Sighting[],
  found: Map<Sighting, Companion>,
): void {
  const stop = text.indexOf('。', from)
  const end = stop < 0 ? text.length : stop
  const here = seen.filter((one) => one.section === index && one.start >= start && one.end <= end)
  const members = here.filter((one) => one.start >= from)
  const leader = here.find((one) => one.start < from) ?? null
  for (const one of members) if (!found.has(one)) found.set(one, { leader, members })
}
