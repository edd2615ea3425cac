import { type Claims, forgetAppearances } from '../database/claims.ts'
import { findMeetings, forgetReading, type KnownMeetingRow, removeMeetings } from '../database/known.ts'
import type { Query } from '../database/open.ts'
import { noteRemovedPeople } from '../database/write.ts'

/** What articles said when they were last read, after that was taken away. */
export interface Forgotten {
  meetings: KnownMeetingRow[]
  /** What they said of whom. */
  claims: Claims[]
  /** Removes those of their meetings that are not among `kept`, and returns them. */
  removeMeetings(kept: readonly string[]): Promise<string[]>
  /** Says in the change feed that these people are gone. */
  tell(personIds: readonly string[]): Promise<void>
}

/** An article that is read for the first time. */
export const nothing: Forgotten = {
  meetings: [],
  claims: [],
  removeMeetings: async () => [],
  tell: async () => {},
}

/** Takes away all that was read in articles, but for their rows and their meetings', whose ids may live on. */
export async function forget(query: Query, articleIds: readonly string[]): Promise<Forgotten> {
  const meetings = await query<KnownMeetingRow>(findMeetings(articleIds))
  const ids = meetings.map(({ id }) => id)
  const claims = await query<Claims>(forgetAppearances(articleIds))
  for (const statement of forgetReading(articleIds, ids)) await query(statement)
  return {
    meetings,
    claims,
    async removeMeetings(kept) {
      const gone = ids.filter((id) => !kept.includes(id))
      if (gone.length > 0) await query(removeMeetings(gone))
      return gone
    },
    async tell(personIds) {
      if (personIds.length > 0) await query(noteRemovedPeople(personIds))
    },
  }
}
