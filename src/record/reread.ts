import {
  findMeetings,
  forgetAppearances,
  forgetReading,
  type KnownMeetingRow,
  removeMeetings,
} from '../database/known.ts'
import type { Query } from '../database/open.ts'
import { noteRemovedPeople } from '../database/write.ts'

/** What an article said when it was last read, after that was taken away. */
export interface Forgotten {
  meetings: KnownMeetingRow[]
  /** Whom it named. */
  personIds: string[]
  /** Removes those of its meetings that are not among `kept`, and returns them. */
  removeMeetings(kept: readonly string[]): Promise<string[]>
  /** Says in the change feed that these people are gone. */
  tell(personIds: readonly string[]): Promise<void>
}

/** An article that is read for the first time. */
export const nothing: Forgotten = {
  meetings: [],
  personIds: [],
  removeMeetings: async () => [],
  tell: async () => {},
}

/** Takes away all that was read in an article, but for its row and its meetings', whose ids may live on. */
export async function forget(query: Query, articleId: string): Promise<Forgotten> {
  const meetings = await query<KnownMeetingRow>(findMeetings(articleId))
  const ids = meetings.map(({ id }) => id)
  const people = await query<{ id: string }>(forgetAppearances(articleId))
  for (const statement of forgetReading(articleId, ids)) await query(statement)
  return {
    meetings,
    personIds: people.map(({ id }) => id),
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
