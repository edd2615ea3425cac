import sql, { join, raw, type Sql } from 'sql-template-tag'
import { type Column, select } from './tables.ts'

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

/** A list as a field of the API describes it. */
export interface List<Row> {
  readonly source: Source<Row>
  readonly order: OrderKey
  readonly descending?: boolean
  readonly where?: readonly Sql[]
}

export interface ListQuery<Row> {
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

/** What a statement wants of the rows of a page. */
interface Rows {
  /** Beside those of the query. Their values come first. */
  readonly conditions?: readonly Sql[]
  readonly columns?: readonly Column[]
  /** Most rows; a whole number. */
  readonly limit: number
}

/**
 * The rows of one page in the order in which they are read, each with its place as `@value` and `@tie`. The values of
 * the statement are those of the conditions, then of the places after and before which the rows lie.
 */
export function pageRows(query: ListQuery<unknown>, { conditions = [], columns, limit }: Rows): Sql {
  const { source, order, window } = query
  const direction = directionOf(query)
  const read = [...(columns ?? source.columns), { name: '@value', sql: order.by }, { name: '@tie', sql: source.tie }]
  const all = [
    ...conditions,
    ...query.where,
    ...(window.after === undefined ? [] : [beyond(query, window.after, !query.descending)]),
    ...(window.before === undefined ? [] : [beyond(query, window.before, query.descending)]),
  ]
  // The limit is written out, not bound, so that the planner knows it.
  return sql`SELECT ${select(read)} FROM ${source.from} WHERE ${and(all)}
    ORDER BY ${order.by} ${direction}, ${source.tie} ${direction} LIMIT ${raw(String(Math.trunc(limit)))}`
}

/** The order of such rows, as a clause over their alias. */
export function pageOrder(query: ListQuery<unknown>, alias: string): string {
  const direction = directionOf(query).text
  return `${alias}."@value" ${direction}, ${alias}."@tie" ${direction}`
}

/** One row more than asked tells whether there is a next page. */
const oneMore = ({ window }: ListQuery<unknown>) => window.limit + 1

const directionOf = ({ descending, window }: ListQuery<unknown>) => raw(descending !== window.backward ? 'DESC' : 'ASC')

/** What is read of the listed rows. */
function output<Row>({ source }: ListQuery<Row>): Sql {
  const listed = (name: string) => raw(`listed."${name}"`)
  return select([
    ...source.columns.map(({ name }) => ({ name, sql: listed(name) })),
    { name: 'positionValue', sql: sql`${listed('@value')}::text` },
    { name: 'positionTie', sql: listed('@tie') },
  ])
}

/** The statement for one page of a list that stands by itself. */
export function rootPage<Row>(query: ListQuery<Row>): Sql {
  return sql`SELECT ${output(query)} FROM (${pageRows(query, { limit: oneMore(query) })}) AS listed
    ORDER BY ${raw(pageOrder(query, 'listed'))}`
}

/** The statement for the same page under each of many parents; its rows carry `listedUnder`. The limit holds per parent. */
export function pagePerParent<Row>(query: ListQuery<Row>, parentIds: readonly string[]): Sql {
  const conditions = [sql`${parentOf(query.source)} = parent.id`]
  return sql`SELECT parent.id AS "listedUnder", ${output(query)} FROM unnest(${parentIds}::uuid[]) AS parent(id)
    CROSS JOIN LATERAL (${pageRows(query, { conditions, limit: oneMore(query) })}) AS listed
    ORDER BY parent.id, ${raw(pageOrder(query, 'listed'))}`
}

/** How many rows a list has in all, whatever the page. @param conditions beside its own; their values come first */
export function rootCount({ source, where }: ListQuery<unknown>, conditions: readonly Sql[] = []): Sql {
  return sql`SELECT count(*) AS count FROM ${source.from} WHERE ${and([...conditions, ...where])}`
}

/** How many rows the list has under each of these parents; a parent without any has no row here. */
export function countPerParent<Row>({ source, where }: ListQuery<Row>, parentIds: readonly string[]): Sql {
  const parent = parentOf(source)
  return sql`SELECT ${parent} AS "listedUnder", count(*) AS count FROM ${source.from}
    WHERE ${and([sql`${parent} = ANY(${parentIds}::uuid[])`, ...where])} GROUP BY ${parent}`
}

/** The column that names the parent. @throws Error for a list that stands by itself */
export function parentOf({ parent }: Source<unknown>): Sql {
  if (parent === undefined) throw new Error('this list stands by itself')
  return parent
}
