import sql, { raw, type Sql } from 'sql-template-tag'
import type { Table, WholeList } from './tables.ts'
import * as tables from './tables.ts'

/** All forms of people's names, the preferred one first. */
export const namesOfPeople = whole(tables.personNames, 'person_id', 't.kind', 't.text COLLATE "C"')
/** All sides of meetings, as the reading has them. */
export const sidesOfMeetings = whole(tables.sides, 'meeting_id', 't.ordinal')
/** All evidence of reports, as the reading has it. */
export const evidenceOfReports = whole(tables.evidence, 'report_id', 't.ordinal')
/** All evidence of participations, over all reports. */
export const evidenceOfParticipations = whole(tables.evidence, 'participation_id', 't.report_id', 't.ordinal')

function whole<Row>(table: Table<Row>, parent: string, ...order: string[]): WholeList<Row> {
  return { table, parent, order }
}

/** The statement for such a list under many parents; its rows carry `listedUnder`. */
export function wholeUnder<Row>({ table, parent, order }: WholeList<Row>, parentIds: readonly string[]): Sql {
  return sql`SELECT t.${raw(parent)} AS "listedUnder", ${tables.select(tables.columnsOf(table, 't'))} FROM ${raw(table.name)} t
    WHERE t.${raw(parent)} = ANY(${parentIds}::uuid[]) ORDER BY t.${raw(parent)}, ${raw(order.join(', '))}`
}

/** The row of a table that meets a condition on `t`. @param columns what is read of it; by default all */
export function oneRow<Row>(table: Table<Row>, where: Sql, columns = tables.columnsOf(table, 't')): Sql {
  return sql`SELECT ${tables.select(columns)} FROM ${raw(table.name)} t WHERE ${where} LIMIT 1`
}
