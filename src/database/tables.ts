import sql, { join, raw, type Sql } from 'sql-template-tag'
import type * as rows from './rows.ts'

/** A table as the API reads it: its name and the columns of its row type. */
export interface Table<Row> {
  readonly name: string
  readonly columns: readonly (keyof Row & string)[]
}

const table = <Row>(name: string, columns: readonly (keyof Row & string)[]): Table<Row> => ({ name, columns })

const snakeCase = (name: string) => name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)

/** A column of a list under the name that it has in its row type. */
export interface Column {
  readonly name: string
  readonly sql: Sql
}

/** A table's columns under the names of its row type. */
export function columnsOf<Row>({ columns }: Table<Row>, alias: string): Column[] {
  return columns.map((name) => ({ name, sql: raw(`${alias}."${snakeCase(name)}"`) }))
}

/** `t."first_day" AS "firstDay", …` */
export const select = (columns: readonly Column[]): Sql =>
  join(columns.map(({ name, sql: value }) => sql`${value} AS ${raw(`"${name}"`)}`))

/** A whole short list under a parent. It is complete, so it has no pages. */
export interface WholeList<Row> {
  readonly table: Table<Row>
  /** Column that names the parent. */
  readonly parent: string
  /** Expressions over the table as `t`. */
  readonly order: readonly string[]
}

/** The rows with these ids, in no particular order. */
export function byIds<Row>(source: Table<Row>, ids: readonly string[]): Sql {
  return sql`SELECT ${select(columnsOf(source, 't'))} FROM ${raw(source.name)} t WHERE t.id = ANY(${ids}::uuid[])`
}

export const outlets = table<rows.OutletRow>('outlets', ['id', 'name'])
export const articles = table<rows.ArticleRow>('articles', [
  'id',
  'form',
  'url',
  'headline',
  'outletId',
  'datelinePlace',
  'published',
  'retrieved',
  'readerVersion',
])
export const sections = table<rows.SectionRow>('sections', ['id', 'articleId', 'ordinal', 'kind', 'text'])
export const people = table<rows.PersonRow>('people', ['id', 'name', 'latinName', 'country'])
export const personNames = table<rows.PersonNameRow>('person_names', ['personId', 'text', 'script', 'kind'])
export const offices = table<rows.OfficeRow>('offices', ['id', 'name', 'country'])
export const tenures = table<rows.TenureRow>('tenures', ['id', 'personId', 'officeId', 'firstSeen', 'lastSeen'])
export const mentions = table<rows.MentionRow>('mentions', [
  'id',
  'sectionId',
  'personId',
  'start',
  'end',
  'surface',
  'titleAsPrinted',
  'rule',
])
export const meetings = table<rows.MeetingRow>('meetings', [
  'id',
  'kind',
  'name',
  'status',
  'date',
  'firstDay',
  'lastDay',
  'place',
  'mode',
  'parentId',
])
export const sides = table<rows.SideRow>('meeting_sides', ['meetingId', 'name', 'country'])
export const participations = table<rows.ParticipationRow>('participations', [
  'id',
  'meetingId',
  'personId',
  'role',
  'titleAsPrinted',
  'officeId',
])
export const reports = table<rows.ReportRow>('reports', [
  'id',
  'articleId',
  'meetingId',
  'kind',
  'name',
  'status',
  'date',
  'place',
  'mode',
])
export const evidence = table<rows.EvidenceRow>('evidence', [
  'id',
  'reportId',
  'participationId',
  'sectionId',
  'fact',
  'start',
  'end',
  'text',
  'rule',
])
