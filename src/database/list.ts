import sql, { empty, join, raw, type Sql } from 'sql-template-tag'
import { type Column, columnsOf, select, type Table } from './tables.ts'

/** A value to order by. `cast` is its SQL type; every value has a text form that casts back to itself. */
export interface OrderKey {
  readonly name: string
  readonly by: Sql
  readonly cast: 'date' | 'int' | 'text'
}

/** Something the API lists: rows of a table, or of tables joined, by themselves or under parents. */
export interface Source<Row> {
  readonly from: Sql
  readonly columns: readonly Column[]
  /** Column that names the parent, for lists inside lists. */
  readonly parent?: Sql
  /** Unique within one list; breaks ties of the order. A uuid. */
  readonly tie: Sql
  /** Never filled: carries the row type. */
  readonly row?: Row
}

/** A place in a list: the order's value and the tie of one row, which need not exist any more. */
export interface Position {
  readonly value: string
  readonly tie: string
}

/** Which part of a list: rows after and before two places, the first `limit` of them or, `backward`, the last. */
export interface Window {
  readonly limit: number
  readonly backward: boolean
  readonly after?: Position | undefined
  readonly before?: Position | undefined
}

/** What a caller reads of the rows of a list; without it, all. */
export interface Wanted {
  /** Tells this choice from others. */
  readonly key: string
  readonly columns: ReadonlySet<string>
  /** Whether cursors are made. */
  readonly position: boolean
  /** Rows that keys of these rows name, brought along as `@personId`. */
  readonly references: readonly WantedReference[]
}

export interface WantedReference {
  /** Column of the key in the list: `personId`. */
  readonly key: string
  readonly table: Table<never>
  readonly columns: ReadonlySet<string>
}

export interface ListQuery<Row> {
  readonly wanted?: Wanted | undefined
  readonly source: Source<Row>
  readonly where: readonly Sql[]
  readonly order: OrderKey
  readonly descending: boolean
  readonly window: Window
}

/** What every listed row carries beside its columns. */
export interface Listed {
  /** Where it stands; makes its cursor. */
  readonly positionValue: string
  readonly positionTie: string
}

const and = (conditions: readonly Sql[]): Sql => (conditions.length === 0 ? sql`TRUE` : join(conditions, ' AND '))

/** The rows on one side of a position. One row comparison, so that one index range answers it. */
function beyond({ source, order }: ListQuery<unknown>, { value, tie }: Position, greater: boolean): Sql {
  return sql`(${order.by}, ${source.tie}) ${raw(greater ? '>' : '<')} (${value}::${raw(order.cast)}, ${tie}::uuid)`
}

function selection<Row>(query: ListQuery<Row>, conditions: readonly Sql[]): Sql {
  const { source, order, window, wanted } = query
  const direction = directionOf(query)
  const all = [
    ...conditions,
    ...query.where,
    ...(window.after === undefined ? [] : [beyond(query, window.after, !query.descending)]),
    ...(window.before === undefined ? [] : [beyond(query, window.before, query.descending)]),
  ]
  const columns = source.columns.filter(({ name }) => wanted === undefined || wanted.columns.has(name))
  // One row more than asked tells whether there is a next page. The limit is written out, not bound, so that the
  // planner knows it; it is a whole number by then.
  return sql`SELECT ${select([...columns, { name: '@value', sql: order.by }, { name: '@tie', sql: source.tie }])}
    FROM ${source.from} WHERE ${and(all)}
    ORDER BY ${order.by} ${direction}, ${source.tie} ${direction} LIMIT ${raw(String(Math.trunc(window.limit) + 1))}`
}

const directionOf = ({ descending, window }: ListQuery<unknown>) => raw(descending !== window.backward ? 'DESC' : 'ASC')

/** What is read of the listed rows, and of the rows that they refer to: a join costs less than a statement. */
function output<Row>({ source, wanted }: ListQuery<Row>): { columns: Sql; joins: Sql } {
  const listed = (name: string) => sql`listed.${raw(`"${name}"`)}`
  const own = source.columns.filter(({ name }) => wanted === undefined || wanted.columns.has(name))
  const columns: Column[] = own.map(({ name }) => ({ name, sql: listed(name) }))
  if (wanted?.position !== false || columns.length === 0) {
    columns.push(
      { name: 'positionValue', sql: sql`${listed('@value')}::text` },
      { name: 'positionTie', sql: listed('@tie') },
    )
  }
  const joins = (wanted?.references ?? []).map(({ key, table, columns: read }, index) => {
    const alias = `r${index}`
    const referred = columnsOf(table, 't').filter(({ name }) => read.has(name))
    if (referred.length === 0) return empty
    columns.push(...referred.map(({ name }) => ({ name: `@${key}.${name}`, sql: raw(`${alias}."${name}"`) })))
    // The limit keeps the planner at one look into the key's index a row; a hash of a whole small table looks cheaper to
    // it and takes ten times as long.
    return sql`LEFT JOIN LATERAL (SELECT ${select(referred)} FROM ${raw(table.name)} t WHERE t.id = ${listed(key)} LIMIT 1)
      AS ${raw(alias)} ON TRUE`
  })
  return { columns: select(columns), joins: joins.length === 0 ? empty : join(joins, ' ') }
}

/** The statement for one page of a list that stands by itself. */
export function rootPage<Row>(query: ListQuery<Row>): Sql {
  const { columns, joins } = output(query)
  const direction = directionOf(query)
  return sql`SELECT ${columns} FROM (${selection(query, [])}) AS listed ${joins}
    ORDER BY listed."@value" ${direction}, listed."@tie" ${direction}`
}

/** The statement for the same page under each of many parents; its rows carry `listedUnder`. The limit holds per parent. */
export function pagePerParent<Row>(query: ListQuery<Row>, parentIds: readonly string[]): Sql {
  const { columns, joins } = output(query)
  const direction = directionOf(query)
  return sql`SELECT parent.id AS "listedUnder", ${columns} FROM unnest(${parentIds}::uuid[]) AS parent(id)
    CROSS JOIN LATERAL (${selection(query, [sql`${parentOf(query.source)} = parent.id`])}) AS listed ${joins}
    ORDER BY parent.id, listed."@value" ${direction}, listed."@tie" ${direction}`
}

/** Puts the columns that a reference brought into an object `@personId` of the row; null where `personId` is. */
export function gather<Row extends object>(rows: Row[], wanted: Wanted | undefined): Row[] {
  for (const { key, table, columns } of wanted?.references ?? []) {
    const names = (table.columns as readonly string[]).filter((name) => columns.has(name))
    if (names.length === 0) continue
    for (const row of rows as Record<string, unknown>[]) {
      const brought: Record<string, unknown> = {}
      for (const name of names) brought[name] = row[`@${key}.${name}`]
      row[`@${key}`] = row[key] === null ? null : brought
    }
  }
  return rows
}

/** How many rows a list has in all, whatever the page. */
export function rootCount<Row>({ source, where }: ListQuery<Row>): Sql {
  return sql`SELECT count(*) AS count FROM ${source.from} WHERE ${and(where)}`
}

/** How many rows the list has under each of these parents; a parent without any has no row here. */
export function countPerParent<Row>({ source, where }: ListQuery<Row>, parentIds: readonly string[]): Sql {
  const parent = parentOf(source)
  return sql`SELECT ${parent} AS "listedUnder", count(*) AS count FROM ${source.from}
    WHERE ${and([sql`${parent} = ANY(${parentIds}::uuid[])`, ...where])} GROUP BY ${parent}`
}

function parentOf({ parent }: Source<unknown>): Sql {
  if (parent === undefined) throw new Error('this list stands by itself')
  return parent
}
