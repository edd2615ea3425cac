import type { Sql } from 'sql-template-tag'
import {
  countPerParent,
  type Listed,
  type ListQuery,
  type OrderKey,
  pagePerParent,
  rootCount,
  rootPage,
  type Source,
} from '../database/list.ts'
import type { ApiContext } from './context.ts'
import { encodeCursor } from './cursor.ts'
import { type ConnectionArguments, windowOf } from './window.ts'

/** A page of a list in the shape of a connection; `edge` fields read the row that an edge stands for. */
export interface Connection<Row> {
  edges: { cursor: string; node: Row }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  totalCount: () => Promise<number>
}

/** What a field says of the list it wants. */
export interface ListRequest<Row> {
  source: Source<Row>
  order: OrderKey
  descending?: boolean
  where?: readonly Sql[]
}

type ListedRow<Row> = Row & Listed

function toConnection<Row>(
  query: ListQuery<Row>,
  rows: ListedRow<Row>[],
  totalCount: () => Promise<number>,
): Connection<Row> {
  const { window, order } = query
  const more = rows.length > window.limit
  const page = rows.slice(0, window.limit)
  if (window.backward) page.reverse()
  const edges = page.map((node) => ({
    node,
    cursor: encodeCursor(order, { value: node.positionValue, tie: node.positionTie }),
  }))
  return {
    edges,
    pageInfo: {
      hasNextPage: window.backward ? window.before !== undefined : more,
      hasPreviousPage: window.backward ? more : window.after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  }
}

const queryOf = <Row>(
  { source, order, descending, where }: ListRequest<Row>,
  args: ConnectionArguments,
): ListQuery<Row> => ({
  source,
  order,
  descending: descending ?? false,
  where: where ?? [],
  window: windowOf(order, args),
})

/** A list that stands by itself: one statement for the page, one for the count if it is asked for. */
export async function list<Row>(
  context: ApiContext,
  request: ListRequest<Row>,
  args: ConnectionArguments,
): Promise<Connection<Row>> {
  const query = queryOf(request, args)
  const rows = await context.database.query<ListedRow<Row>>(rootPage(query))
  return toConnection(query, rows, async () => {
    const [counted] = await context.database.query<{ count: number }>(rootCount(query))
    return counted?.count ?? 0
  })
}

/**
 * A list under a parent: one statement for all parents of this field that ask with the same arguments.
 * @param field `Person.meetings`
 */
export async function listUnder<Row>(
  context: ApiContext,
  field: string,
  parentId: string,
  request: ListRequest<Row>,
  args: ConnectionArguments,
): Promise<Connection<Row>> {
  const query = queryOf(request, args)
  const key = `${field} ${JSON.stringify(args)}`
  const rows = await context
    .perParent<ListedRow<Row>>(key, (parentIds) => pagePerParent(query, parentIds))
    .load(parentId)
  return toConnection(query, rows, async () => {
    const counts = context.perParent<{ count: number }>(`${key} count`, (parentIds) => countPerParent(query, parentIds))
    const [counted] = await counts.load(parentId)
    return counted?.count ?? 0
  })
}
