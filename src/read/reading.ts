/**
 * The shape of a page and of its reading: pure data, plain JSON. `record/` and the terminal know the reader by
 * these types alone. Offsets are UTF-16 code units into the text of one section, end exclusive, so that
 * `article.sections[evidence.section].text.slice(start, end) === evidence.text` always holds.
 */

/** One document as it came. Exactly one of `text` and `html` is set. */
export interface Page {
  /** Name of the page within its source: a file's name without its ending, or the `id` of a line. */
  id: string
  text?: string
  html?: string
  url?: string
  /** EDTF; the main article is dated against it. */
  published?: string
  /** EDTF; the day the page was saved. Its teasers are dated against it. */
  retrieved?: string
}

export const sectionKinds = ['HEADLINE', 'STANDFIRST', 'CAPTION', 'PARAGRAPH', 'SIGNATURE'] as const
export type SectionKind = (typeof sectionKinds)[number]

export const meetingKinds = [
  'TALKS',
  'CALL_ON',
  'PHONE_CALL',
  'SUMMIT',
  'CONFERENCE',
  'WORKING_SESSION',
  'CEREMONY',
  'RECEPTION',
  'VISIT',
] as const
export type MeetingKind = (typeof meetingKinds)[number]

export const meetingStatuses = ['HELD', 'ONGOING', 'PLANNED'] as const
export type MeetingStatus = (typeof meetingStatuses)[number]

export const modes = ['IN_PERSON', 'VIDEO', 'PHONE', 'HYBRID'] as const
export type Mode = (typeof modes)[number]

export const roles = ['CHAIR', 'HOST', 'GUEST', 'WITNESS', 'PARTICIPANT'] as const
export type Role = (typeof roles)[number]

/** The facts of a meeting that evidence can speak for. `PARTICIPANT` evidence stands on the participant. */
export const meetingFacts = ['OCCASION', 'NAME', 'STATUS', 'DATE', 'PLACE', 'MODE', 'SIDE', 'PARENT'] as const
export type MeetingFact = (typeof meetingFacts)[number]

export interface Section {
  kind: SectionKind
  text: string
}

/** Characters of one section that a fact was read from, and the id of the rule that read them. */
export interface Evidence {
  /** Index into `article.sections`. */
  section: number
  start: number
  end: number
  text: string
  /** Short stable id of the rule, `people/title-before-name`. */
  rule: string
}

export interface MeetingEvidence extends Evidence {
  fact: MeetingFact
}

/** A title as it is printed beside one mention; same section as the mention. */
export interface PrintedTitle {
  start: number
  end: number
  text: string
}

/** One place where a person is named. `start`..`end` is the name alone, without title, honorific or Latin bracket. */
export interface Mention extends Evidence {
  title: PrintedTitle | null
}

export interface Person {
  /** Fullest form in the article; separators as `·`. */
  name: string
  latinName: string | null
  /** ISO 3166-1 alpha-2, or null. */
  country: string | null
  /** One string an office, as printed. */
  titles: string[]
  /** In reading order; never empty. */
  mentions: Mention[]
}

export interface Participant {
  /** Equals the `name` of one of the article's people. */
  name: string
  role: Role
  /** Title as printed nearest to the occasion (whole run, `柬埔寨参议院主席、代国家元首`), or null. */
  titleAsPrinted: string | null
  /** Where the article says that this person took part. Never empty. */
  evidence: Evidence[]
}

export interface Meeting {
  kind: MeetingKind
  name: string | null
  status: MeetingStatus
  /** EDTF, or null where nothing is said. */
  date: string | null
  place: string | null
  mode: Mode
  participants: Participant[]
  /** ISO codes, or names of international bodies. */
  sides: string[]
  /** Index into the article's `meetings`. */
  parent: number | null
  /**
   * At least one entry with fact `OCCASION`. A side or a frame that is implied points to the words from which it follows,
   * and its rule says so (`meetings/within-journey`); any other fact that was implied has no entry.
   */
  evidence: MeetingEvidence[]
}

/** Something a rule looked at and refused, and why, so that a reader of the reading can follow it. */
export interface TurnedDown extends Evidence {
  reason: string
}

export interface Article {
  headline: string
  outlet: string | null
  datelinePlace: string | null
  sections: Section[]
  people: Person[]
  meetings: Meeting[]
  turnedDown: TurnedDown[]
}

export interface Reading {
  id: string
  /** Version of the reader that made it. */
  reader: string
  /** Characters at the end of an endless page out of which no people and meetings were read; 0 for all that is news. */
  unread: number
  main: Article
  related: Article[]
}
