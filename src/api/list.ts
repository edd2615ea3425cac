import type { Sql } from 'sql-template-tag'
import {
  countPerParent,
  gather,
  type Listed,
  type ListQuery,
  type OrderKey,
  pagePerParent,
  rootCount,
  rootPage,
  type Source,
  type Wanted,
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

/** A row at its place; the cursor is made only when it is read. */
class Edge<Row> {
  readonly node: ListedRow<Row>
  readonly #order: OrderKey

  constructor(node: ListedRow<Row>, order: OrderKey) {
    this.node = node
    this.#order = order
  }

  get cursor(): string {
    return encodeCursor(this.#order, { value: this.node.positionValue, tie: this.node.positionTie })
  }
}

function toConnection<Row>(
  query: ListQuery<Row>,
  rows: ListedRow<Row>[],
  totalCount: () => Promise<number>,
): Connection<Row> {
  const { window, order } = query
  const more = rows.length > window.limit
  const page = rows.slice(0, window.limit)
  if (window.backward) page.reverse()
  const edges = page.map((node) => new Edge(node, order))
  return {
    edges,
    pageInfo: {
      hasNextPage: window.backward ? window.before !== undefined : more,
      hasPreviousPage: window.backward ? more : window.after !== undefined,
      get startCursor() {
        return edges[0]?.cursor ?? null
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null
      },
    },
    totalCount,
  }
}

const queryOf = <Row>(
  { source, order, descending, where }: ListRequest<Row>,
  args: ConnectionArguments,
  wanted: Wanted | undefined,
): ListQuery<Row> => ({
  wanted,
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
  const query = queryOf(request, args, context.wanted)
  const name = () => {
    const { text, values } = rootPage({ ...query, wanted: undefined })
    return JSON.stringify([text, values])
  }
  const rows = gather(await context.query<ListedRow<Row>>(rootPage(query), name), query.wanted)
  return toConnection(query, rows, async () => {
    const [counted] = await context.query<{ count: number }>(rootCount(query))
    return counted?.count ?? 0
  })
}

/**
 * A list under a parent: one statement for all parents of this field that ask with the same arguments. Fields that use
 * it are `batched`.
 * @param field `Person.meetings`
 */
export async function listUnder<Row>(
  context: ApiContext,
  field: string,
  parentId: string,
  request: ListRequest<Row>,
  args: ConnectionArguments,
): Promise<Connection<Row>> {
  const query = queryOf(request, args, context.wanted)
  const key = `${field} ${JSON.stringify(args)}`
  const pages = context.perParent<ListedRow<Row>>(key, (ids) => pagePerParent(query, ids), query.wanted)
  const connection = (id: string, rows: ListedRow<Row>[] | null) =>
    toConnection(query, rows ?? [], async () => {
      const counts = context.perParent<{ count: number }>(`${key} count`, (ids) => countPerParent(query, ids))
      const [counted] = await counts.load(id)
      return counted?.count ?? 0
    })
  if (context.parents === undefined) return connection(parentId, await pages.load(parentId))
  const ids = idsOf(context.parents)
  const found = await pages.loadAll(ids)
  return ids.map((id, index) => connection(id, found[index] ?? null)) as never
}

/**
 * A whole short list under a parent, in one statement for all parents of this field. Fields that use it are `batched`.
 * @param statement the one statement for all parents; its rows carry `listedUnder`
 */
export function allUnder<Row>(
  context: ApiContext,
  field: string,
  parentId: string,
  statement: (parentIds: readonly string[]) => Sql,
): Promise<Row[]> {
  const lists = context.perParent<Row>(field, statement)
  return context.parents === undefined
    ? lists.load(parentId)
    : (lists.loadAll(idsOf(context.parents)) as Promise<never>)
}

function idsOf(parents: readonly unknown[]): string[] {
  return (parents as readonly { id?: string }[]).map(({ id }) => {
    if (id === undefined) throw new Error('the ids of the parents were not read')
    return id
  })
}
