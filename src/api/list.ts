import {
  countPerParent,
  type List,
  type Listed,
  type ListQuery,
  type OrderKey,
  pagePerParent,
  rootCount,
  rootPage,
} from '../database/list.ts'
import { wholeUnder } from '../database/lookups.ts'
import type { WholeList } from '../database/tables.ts'
import type { ApiContext } from './context.ts'
import { encodeCursor } from './cursor.ts'
import { from } from './execute/knowledge.ts'
import { type ConnectionArguments, windowOf } from './window.ts'

/** A page of a list in the shape of a connection; `edge` fields read the row that an edge stands for. */
export interface Connection<Row> {
  edges: { cursor: string; node: Row }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  totalCount: () => Promise<number>
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

const queryOf = <Row>(list: List<Row>, args: ConnectionArguments): ListQuery<Row> => ({
  source: list.source,
  order: list.order,
  descending: list.descending ?? false,
  where: list.where ?? [],
  window: windowOf(list.order, args),
})

/** A connection over a list that stands by itself: one statement for the page, one for the count if it is asked for. */
export function pages<Row, Args extends object>(list: (args: Args) => List<Row>) {
  return {
    ...from({ kind: 'list', list }),
    resolve: async (_: unknown, args: Args & ConnectionArguments, context: ApiContext): Promise<Connection<Row>> => {
      const query = queryOf(list(args), args)
      const rows = await context.query<ListedRow<Row>>(rootPage(query))
      return toConnection(query, rows, async () => {
        const [counted] = await context.query<{ count: number }>(rootCount(query))
        return counted?.count ?? 0
      })
    },
  }
}

/**
 * A connection under a row: one statement for all rows whose field asks with the same arguments.
 * @param field `Person.meetings`
 */
export function pagesUnder<Row>(field: string, list: List<Row>) {
  return pagesUnderBy(field, (_: object) => list)
}

/** The same over a list that the arguments choose. */
export function pagesUnderBy<Row, Args extends object>(field: string, list: (args: Args) => List<Row>) {
  return {
    ...from({ kind: 'list', list }),
    resolve: async (
      { id }: { id: string },
      args: Args & ConnectionArguments,
      context: ApiContext,
    ): Promise<Connection<Row>> => {
      const query = queryOf(list(args), args)
      const key = `${field} ${JSON.stringify(args)}`
      const found = context.perParent<ListedRow<Row>>(key, (ids) => pagePerParent(query, ids))
      return toConnection(query, await found.load(id), async () => {
        const counts = context.perParent<{ count: number }>(`${key} count`, (ids) => countPerParent(query, ids))
        const [counted] = await counts.load(id)
        return counted?.count ?? 0
      })
    },
  }
}

/** A whole short list under a row, in one statement for all rows. @param field `Person.names` */
export function allUnder<Row>(field: string, list: WholeList<Row>) {
  return {
    ...from({ kind: 'whole', list }),
    resolve: ({ id }: { id: string }, _: object, context: ApiContext): Promise<Row[]> =>
      context.perParent<Row>(field, (ids) => wholeUnder(list, ids)).load(id),
  }
}
