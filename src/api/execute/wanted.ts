import type { Wanted, WantedReference } from '../../database/list.ts'
import { knowledgeOf } from './batched.ts'
import type { PlannedField } from './plan.ts'

/**
 * What the fields of a connection read of its rows, and the rows that can be brought along with them; undefined where a
 * field does not say what it reads, so that everything is.
 */
export function wantedOf(connection: readonly PlannedField[]): Wanted | undefined {
  const rows: PlannedField[] = []
  let position = false
  for (const { field, fields } of connection) {
    if (field.name === 'nodes') rows.push(...fields)
    else if (field.name === 'pageInfo') position = true
    else if (field.name === 'edges') {
      for (const inEdge of fields) {
        if (inEdge.field.name === 'cursor') position = true
        else if (inEdge.field.name === 'node') rows.push(...inEdge.fields)
        else rows.push(inEdge)
      }
    }
  }
  const columns = readBy(rows)
  if (columns === null) return undefined
  const references = referencesOf(rows)
  const key = JSON.stringify([
    [...columns],
    position,
    references.map((reference) => [reference.key, ...reference.columns]),
  ])
  return { key, columns, position, references }
}

/** The columns of a row that these fields read; null where one may read any. */
function readBy(fields: readonly PlannedField[]): Set<string> | null {
  const columns = new Set<string>()
  for (const { field } of fields) {
    const { reads } = knowledgeOf(field)
    if (reads !== undefined) for (const column of reads) columns.add(column)
    else if (field.name === 'id') columns.add('id')
    else if (field.resolve === undefined) columns.add(field.name)
    else if (field.name !== '__typename') return null
  }
  return columns
}

function referencesOf(rows: readonly PlannedField[]): WantedReference[] {
  const byKey = Map.groupBy(rows, ({ field }) => knowledgeOf(field).refersTo?.key)
  return [...byKey].flatMap(([key, fields]) => {
    const { refersTo } = (fields[0] && knowledgeOf(fields[0].field)) ?? {}
    const columns = readBy(fields.flatMap((field) => field.fields))
    return key === undefined || refersTo === undefined || columns === null
      ? []
      : [{ key, table: refersTo.table, columns }]
  })
}
