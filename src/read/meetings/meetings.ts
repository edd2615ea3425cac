import type { Meeting, Person, Section, TurnedDown } from '../reading.ts'

/** Against what an article's dates are read. */
export interface Times {
  /** EDTF of the article, or of its page where only that is known; null for neither. */
  reference: string | null
  /** Whether `reference` is the article's own. */
  exact: boolean
}

/** The occasions of an article, and what was looked at and refused. */
export interface MeetingsRead {
  meetings: Meeting[]
  turnedDown: TurnedDown[]
}

/** Reads the occasions of one article out of its sections and people. */
export function readMeetings(_sections: readonly Section[], _people: readonly Person[], _times: Times): MeetingsRead {
  return { meetings: [], turnedDown: [] }
}
