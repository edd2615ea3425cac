import type { NewChange } from './changes.ts'
import type { Transaction } from './retry.ts'

/** Brings `meeting_count` of these people up to their participations. Rows are locked in id order: no deadlock. */
export async function countMeetings(transaction: Transaction, personIds: string[]): Promise<void> {
  const ids = [...new Set(personIds)]
  if (ids.length === 0) return
  await transaction.$executeRaw`
    WITH locked AS (SELECT id FROM people WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE)
    UPDATE people SET meeting_count = (SELECT count(*) FROM participations WHERE person_id = people.id)
    FROM locked WHERE people.id = locked.id`
}

/** Removes those of these people whom no article names any more: an earlier reading had seen a name where none was. */
export async function removeForgotten(transaction: Transaction, personIds: string[]): Promise<NewChange[]> {
  if (personIds.length === 0) return []
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    DELETE FROM people WHERE id = ANY(${personIds}::uuid[])
      AND NOT EXISTS (SELECT 1 FROM appearances WHERE person_id = people.id)
      AND NOT EXISTS (SELECT 1 FROM participations WHERE person_id = people.id)
    RETURNING id::text`
  return rows.map(({ id }) => ({ kind: 'REMOVED', subject: 'PERSON', subjectId: id }))
}
