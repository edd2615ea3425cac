import type { PersonChange } from '../database/write.ts'
import type { Article } from '../read/reading.ts'
import { meetingCounts } from './meeting-rows.ts'
import { personKey } from './person-identity.ts'
import type { Shared } from './shared.ts'

/**
 * What people whom the record had before gain by articles: meetings, and a Latin name if they had none. Those whom
 * the articles brought have both already.
 * @param left people who are in one meeting less, once for each
 */
export function changesOfPeople(
  articles: readonly Article[],
  shared: Shared,
  left: readonly string[] = [],
): PersonChange[] {
  const counts = new Map<string, number>()
  const add = (id: string, by: number) => counts.set(id, (counts.get(id) ?? 0) + by)
  for (const [key, count] of meetingCounts(articles)) {
    const id = shared.idOf('people', key)
    if (!shared.isNew(id)) add(id, count)
  }
  for (const id of left) add(id, -1)
  const latin = new Map<string, string>()
  for (const person of articles.flatMap(({ people }) => people)) {
    const id = shared.idOf('people', personKey(person))
    if (person.latinName !== null && !shared.isNew(id) && !latin.has(id)) latin.set(id, person.latinName)
  }
  return [...new Set([...counts.keys(), ...latin.keys()])]
    .map((id) => ({ id, meeting_count: counts.get(id) ?? 0, latin_name: latin.get(id) ?? null }))
    .filter(({ meeting_count, latin_name }) => meeting_count !== 0 || latin_name !== null)
}
