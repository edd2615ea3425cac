import sql, { type Sql } from 'sql-template-tag'
import type { OrderKey, Source } from './list.ts'
import type * as rows from './rows.ts'
import * as tables from './tables.ts'

const column = (expression: Sql, cast: OrderKey['cast'], name: string): OrderKey => ({ by: expression, cast, name })

// A day that is not known counts as before all days; the indexes of the first migration are on the same expressions.
const dayOrder = (expression: Sql): OrderKey => column(sql`COALESCE(${expression}, '-infinity'::date)`, 'date', 'DATE')

export const allArticles: Source<rows.ArticleRow> = {
  from: sql`articles t`,
  columns: tables.columnsOf(tables.articles, 't'),
  tie: sql`t.id`,
}
export const allPeople: Source<rows.PersonRow> = {
  from: sql`people t`,
  columns: tables.columnsOf(tables.people, 't'),
  tie: sql`t.id`,
}
export const allMeetings: Source<rows.MeetingRow> = {
  from: sql`meetings m`,
  columns: tables.columnsOf(tables.meetings, 'm'),
  tie: sql`m.id`,
}

export const articleOrder = { PUBLISHED: dayOrder(sql`t.published_first`) }
export const peopleOrder = {
  NAME: column(sql`t.name COLLATE "C"`, 'text', 'NAME'),
  MEETINGS: column(sql`t.meeting_count`, 'int', 'MEETINGS'),
}
export const meetingOrder = { DATE: dayOrder(sql`m.first_day`) }

/** Order in which the article, or the reader, put things. */
export const readingOrder = column(sql`t.ordinal`, 'int', 'READING')

export const articleSections: Source<rows.SectionRow> = {
  from: sql`sections t`,
  columns: tables.columnsOf(tables.sections, 't'),
  parent: sql`t.article_id`,
  tie: sql`t.id`,
}

/** A person in an article, with the titles that the article gives. */
export interface AppearanceRow extends rows.PersonRow {
  titles: string[]
}
export const articlePeople: Source<AppearanceRow> = {
  from: sql`appearances t JOIN people p ON p.id = t.person_id`,
  columns: [{ name: 'titles', sql: sql`t.titles` }, ...tables.columnsOf(tables.people, 'p')],
  parent: sql`t.article_id`,
  tie: sql`t.person_id`,
}
export const articleReports: Source<rows.ReportRow> = {
  from: sql`reports t`,
  columns: tables.columnsOf(tables.reports, 't'),
  parent: sql`t.article_id`,
  tie: sql`t.id`,
}
export const relatedArticles: Source<rows.ArticleRow> = {
  from: sql`article_links t JOIN articles a ON a.id = t.related_id`,
  columns: tables.columnsOf(tables.articles, 'a'),
  parent: sql`t.article_id`,
  tie: sql`t.related_id`,
}
export const relatingArticles: Source<rows.ArticleRow> = {
  from: sql`article_links t JOIN articles a ON a.id = t.article_id`,
  columns: tables.columnsOf(tables.articles, 'a'),
  parent: sql`t.related_id`,
  tie: sql`t.article_id`,
}

export const sectionMentions: Source<rows.MentionRow> = {
  from: sql`mentions t`,
  columns: tables.columnsOf(tables.mentions, 't'),
  parent: sql`t.section_id`,
  tie: sql`t.id`,
}
export const mentionOrder = column(sql`t.start`, 'int', 'START')

/** One person a row, placed by the first mention in the section. */
export const sectionPeople: Source<rows.PersonRow> = {
  from: sql`(SELECT section_id, person_id, min(start) AS start FROM mentions GROUP BY section_id, person_id) t
    JOIN people p ON p.id = t.person_id`,
  columns: tables.columnsOf(tables.people, 'p'),
  parent: sql`t.section_id`,
  tie: sql`t.person_id`,
}

/** A meeting of a person, with how the person took part. */
export interface AttendedRow extends rows.MeetingRow {
  participationId: string
  role: rows.ParticipationRow['role']
  titleAsPrinted: string | null
  officeId: string | null
}
export const personMeetings: Source<AttendedRow> = {
  // OFFSET 0 keeps the planner to the order of the participations: with a filter on meetings it would otherwise join
  // and sort all meetings of a person who has a hundred thousand, to give twenty.
  from: sql`participations t
    CROSS JOIN LATERAL (SELECT * FROM meetings x WHERE x.id = t.meeting_id OFFSET 0) m`,
  columns: [
    { name: 'participationId', sql: sql`t.id` },
    { name: 'role', sql: sql`t.role` },
    { name: 'titleAsPrinted', sql: sql`t.title_as_printed` },
    { name: 'officeId', sql: sql`t.office_id` },
    ...tables.columnsOf(tables.meetings, 'm'),
  ],
  parent: sql`t.person_id`,
  tie: sql`t.meeting_id`,
}
/** By the copy beside the person: one index range, however many meetings there are. */
export const attendedOrder = { DATE: dayOrder(sql`t.first_day`) }

/** An article that names a person, with the titles that it gives. */
export interface NamingArticleRow extends rows.ArticleRow {
  titles: string[]
}
export const personArticles: Source<NamingArticleRow> = {
  from: sql`appearances t JOIN articles a ON a.id = t.article_id`,
  columns: [{ name: 'titles', sql: sql`t.titles` }, ...tables.columnsOf(tables.articles, 'a')],
  parent: sql`t.person_id`,
  tie: sql`t.article_id`,
}
const tenureList = { from: sql`tenures t`, columns: tables.columnsOf(tables.tenures, 't'), tie: sql`t.id` }
export const personTenures: Source<rows.TenureRow> = { ...tenureList, parent: sql`t.person_id` }
export const officeTenures: Source<rows.TenureRow> = { ...tenureList, parent: sql`t.office_id` }
export const tenureOrder = { LAST_SEEN: dayOrder(sql`t.last_seen`) }

export const meetingParticipations: Source<rows.ParticipationRow> = {
  from: sql`participations t`,
  columns: tables.columnsOf(tables.participations, 't'),
  parent: sql`t.meeting_id`,
  tie: sql`t.id`,
}
export const meetingReports: Source<rows.ReportRow> = { ...articleReports, parent: sql`t.meeting_id` }
export const meetingChildren: Source<rows.MeetingRow> = { ...allMeetings, parent: sql`m.parent_id` }
