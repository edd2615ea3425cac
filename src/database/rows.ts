/** Rows as the API's lists return them: days are `YYYY-MM-DD` text, instants ISO text. */
import type {
  ArticleForm,
  Fact,
  MeetingKind,
  MeetingStatus,
  Mode,
  NameKind,
  NameScript,
  Role,
  SectionKind,
} from './generated/enums.ts'

export * as enums from './generated/enums.ts'

export interface OutletRow {
  id: string
  name: string
}

export interface ArticleRow {
  id: string
  form: ArticleForm
  url: string | null
  headline: string
  outletId: string | null
  datelinePlace: string | null
  published: string | null
  retrieved: string | null
  readerVersion: string
}

export interface SectionRow {
  id: string
  articleId: string
  ordinal: number
  kind: SectionKind
  text: string
}

export interface PersonRow {
  id: string
  name: string
  latinName: string | null
  country: string | null
}

export interface PersonNameRow {
  personId: string
  text: string
  script: NameScript
  kind: NameKind
}

export interface OfficeRow {
  id: string
  name: string
  country: string | null
}

export interface TenureRow {
  id: string
  personId: string
  officeId: string
  firstSeen: string | null
  lastSeen: string | null
}

export interface MentionRow {
  id: string
  sectionId: string
  personId: string
  start: number
  end: number
  surface: string
  titleAsPrinted: string | null
  rule: string
}

export interface MeetingRow {
  id: string
  kind: MeetingKind
  name: string | null
  status: MeetingStatus
  date: string | null
  firstDay: string | null
  lastDay: string | null
  place: string | null
  mode: Mode
  parentId: string | null
}

export interface SideRow {
  meetingId: string
  name: string
  country: string | null
}

export interface ParticipationRow {
  id: string
  meetingId: string
  personId: string
  role: Role
  titleAsPrinted: string | null
  officeId: string | null
}

export interface ReportRow {
  id: string
  articleId: string
  meetingId: string
  kind: MeetingKind
  name: string | null
  status: MeetingStatus
  date: string | null
  place: string | null
  mode: Mode
}

export interface EvidenceRow {
  id: string
  reportId: string
  participationId: string | null
  sectionId: string
  fact: Fact
  start: number
  end: number
  text: string
  rule: string
}
