import type { KnownMeetingRow } from '../database/known.ts'
import type { Meeting } from '../read/reading.ts'
import { fold } from '../text/fold.ts'

/** A meeting that the article told of when it was last read; `people` are names as preferred in the record. */
export type KnownMeeting = Pick<KnownMeetingRow, 'id' | 'kind' | 'date' | 'people'>

/** 0 to 4; 0 for meetings of other people, whatever else they share. */
const likeness = (known: KnownMeeting, meeting: Meeting): number => {
  const names = new Set(meeting.participants.map(({ name }) => fold(name)))
  const shared = known.people.filter((name) => names.has(fold(name))).length
  if (shared === 0 && known.people.length > 0 && names.size > 0) return 0
  const all = known.people.length + names.size
  const people = all === 0 ? 1 : (2 * shared) / all
  return 2 * people + Number(known.kind === meeting.kind) + Number(known.date === meeting.date)
}

// Two of the three must speak for it: the same people, or the same kind and day.
const enough = 2

/**
 * Which meetings of a new reading of an article are those of its last reading, so that their ids live on.
 * @returns for each new meeting the known one, or undefined; no known one twice
 */
export function matchMeetings(known: KnownMeeting[], meetings: Meeting[]): (KnownMeeting | undefined)[] {
  const pairs = known.flatMap((old, i) => meetings.map((meeting, j) => ({ i, j, score: likeness(old, meeting) })))
  pairs.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)
  const matched: (KnownMeeting | undefined)[] = meetings.map(() => undefined)
  const used = new Set<number>()
  for (const { i, j, score } of pairs) {
    if (score < enough || used.has(i) || matched[j] !== undefined) continue
    used.add(i)
    matched[j] = known[i]
  }
  return matched
}
