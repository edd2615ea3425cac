import sql, { raw, type Sql } from 'sql-template-tag'
import * as tables from './tables.ts'

/** The article at an address. */
export function articleByUrl(url: string): Sql {
  return sql`SELECT ${tables.select(tables.columnsOf(tables.articles, 't'))} FROM articles t WHERE t.url = ${url}`
}

/** The outlet of a name. */
export function outletByName(name: string): Sql {
  return sql`SELECT ${tables.select(tables.columnsOf(tables.outlets, 't'))} FROM outlets t WHERE t.name = ${name}`
}

/** Whole short lists under many parents; their rows carry `listedUnder`. They are complete, so they have no pages. */
const under =
  <Row>(table: tables.Table<Row>, parent: string, order: string) =>
  (parentIds: readonly string[]): Sql =>
    sql`SELECT t.${raw(parent)} AS "listedUnder", ${tables.select(tables.columnsOf(table, 't'))} FROM ${raw(table.name)} t
      WHERE t.${raw(parent)} = ANY(${parentIds}::uuid[]) ORDER BY t.${raw(parent)}, ${raw(order)}`

/** All forms of people's names, the preferred one first. */
export const namesOfPeople = under(tables.personNames, 'person_id', 't.kind, t.text COLLATE "C"')
/** All sides of meetings, as the reading has them. */
export const sidesOfMeetings = under(tables.sides, 'meeting_id', 't.ordinal')
/** All evidence of reports, as the reading has it. */
export const evidenceOfReports = under(tables.evidence, 'report_id', 't.ordinal')
/** All evidence of participations, over all reports. */
export const evidenceOfParticipations = under(tables.evidence, 'participation_id', 't.report_id, t.ordinal')
