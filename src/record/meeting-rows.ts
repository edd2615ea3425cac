import { v7 as uuid } from 'uuid'
import type { ArticleRows } from '../database/write.ts'
import type { Article, Evidence, Meeting } from '../read/reading.ts'
import { daysOf } from './days.ts'
import { officeHeld } from './offices.ts'
import { personKey } from './person-identity.ts'
import type { Shared } from './shared.ts'

type MeetingRows = Pick<ArticleRows, 'meetings' | 'meeting_sides' | 'participations' | 'reports' | 'evidence'>

/** What the rows of an article's meetings hang on. */
export interface MeetingGround {
  articleId: string
  sectionIds: readonly string[]
  /** One a meeting of the article, in its order. */
  meetingIds: readonly string[]
  /** The day the article is from, or failing that its page; null if neither is known. */
  day: string | null
  shared: Shared
}

const columnsOf = ({ kind, name, status, date, place, mode }: Meeting) => ({ kind, name, status, date, place, mode })

/** The rows of an article's meetings: each told by one report, with sides, participations and all evidence. */
export function meetingRows(article: Article, ground: MeetingGround): MeetingRows {
  const rows: MeetingRows = { meetings: [], meeting_sides: [], participations: [], reports: [], evidence: [] }
  for (const [ordinal, meeting] of article.meetings.entries()) {
    const [id, reportId] = [ground.meetingIds[ordinal], uuid()]
    const { first, last } = daysOf(meeting.date)
    const parentId = meeting.parent === null ? null : (ground.meetingIds[meeting.parent] ?? null)
    rows.meetings.push({ id, ...columnsOf(meeting), first_day: first, last_day: last, parent_id: parentId })
    rows.reports.push({ id: reportId, article_id: ground.articleId, meeting_id: id, ordinal, ...columnsOf(meeting) })
    for (const [place, name] of [...new Set(meeting.sides)].entries()) {
      const country = /^[A-Z]{2}$/u.test(name) ? name : null
      rows.meeting_sides.push({ meeting_id: id, name, ordinal: place, country, first_day: first })
    }
    const tell = (evidence: Evidence, fact: string, participationId: string | null) => {
      const { section, start, end, text, rule } = evidence
      rows.evidence.push({
        id: uuid(),
        report_id: reportId,
        participation_id: participationId,
        section_id: ground.sectionIds[section],
        ordinal: rows.evidence.length,
        fact,
        start,
        end,
        text,
        rule,
      })
    }
    for (const evidence of meeting.evidence) tell(evidence, evidence.fact, null)
    for (const { personId, officeId, participant } of participantsOf(article, meeting, ground)) {
      const participationId = uuid()
      rows.participations.push({
        id: participationId,
        meeting_id: id,
        person_id: personId,
        ordinal: rows.participations.length,
        role: participant.role,
        title_as_printed: participant.titleAsPrinted,
        office_id: officeId,
        first_day: first,
      })
      for (const evidence of participant.evidence) tell(evidence, 'PARTICIPANT', participationId)
    }
  }
  return rows
}

/** Who took part, each person once. */
function* presentAt(article: Article, { participants }: Meeting) {
  const seen = new Set<string>()
  for (const participant of participants) {
    const person = article.people.find(({ name }) => name === participant.name)
    if (person === undefined) continue
    const key = personKey(person)
    if (seen.has(key)) continue
    seen.add(key)
    yield { key, person, participant }
  }
}

/** The same with their rows of the record, and the office that each held that day. */
function* participantsOf(article: Article, meeting: Meeting, { shared, day }: MeetingGround) {
  const meetingDay = daysOf(meeting.date).first
  for (const { key, person, participant } of presentAt(article, meeting)) {
    const held = officeHeld(person, participant.titleAsPrinted, meetingDay, day)
    const officeId = held === undefined ? null : shared.idOf('offices', held.key)
    yield { personId: shared.idOf('people', key), participant, officeId }
  }
}

/** How many meetings of articles each person took part in, by the person's key. */
export function meetingCounts(articles: readonly Article[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const article of articles)
    for (const meeting of article.meetings)
      for (const { key } of presentAt(article, meeting)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
