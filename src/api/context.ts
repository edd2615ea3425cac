import type { Sql } from 'sql-template-tag'
import type { Query } from '../database/connection.ts'
import type { Database } from '../database/open.ts'
import type * as rows from '../database/rows.ts'
import * as tables from '../database/tables.ts'
import { byIds, type Table } from '../database/tables.ts'
import { Loader } from './loader.ts'

/** Costs a request may have; see `builder.ts` for how an operation's cost is counted. */
export interface Limits {
  /** Most values that an operation may ask for, counted before it runs. */
  maxCost: number
}

export const defaultLimits: Limits = { maxCost: 250_000 }

/** What one request carries through its resolvers. */
export interface ApiContext {
  readonly database: Database
  readonly limits: Limits
  readonly byId: {
    readonly outlet: Loader<rows.OutletRow | null>
    readonly article: Loader<rows.ArticleRow | null>
    readonly section: Loader<rows.SectionRow | null>
    readonly person: Loader<rows.PersonRow | null>
    readonly office: Loader<rows.OfficeRow | null>
    readonly meeting: Loader<rows.MeetingRow | null>
    readonly report: Loader<rows.ReportRow | null>
    readonly participation: Loader<rows.ParticipationRow | null>
  }
  /** Sends a statement. When one has failed, the request is over: whatever is sent after it fails at once in the same way. */
  readonly query: Query
  /**
   * The loader of a list under parents, one for each list and set of arguments.
   * @param key names the list and its arguments
   * @param statement the one statement for all parents; its rows carry `listedUnder`
   */
  perParent<Row>(key: string, statement: (parentIds: readonly string[]) => Sql): Loader<Row[]>
}

function byIdLoader<Row extends { id: string }>(query: ApiContext['query'], table: Table<Row>): Loader<Row | null> {
  return new Loader<Row | null>(
    async (ids) => new Map((await query<Row>(byIds(table, ids))).map((row) => [row.id, row])),
    null,
  )
}

function asking(database: Database): Query {
  let failure: { readonly error: unknown } | null = null
  return async (statement) => {
    if (failure !== null) throw failure.error
    try {
      return await database.query(statement)
    } catch (error) {
      failure ??= { error }
      throw error
    }
  }
}

/** Makes the context of one request; nothing in it outlives the request. */
export function createContext(database: Database, limits: Limits = defaultLimits): ApiContext {
  const lists = new Map<string, Loader<unknown[]>>()
  const query = asking(database)
  return {
    database,
    query,
    limits,
    byId: {
      outlet: byIdLoader(query, tables.outlets),
      article: byIdLoader(query, tables.articles),
      section: byIdLoader(query, tables.sections),
      person: byIdLoader(query, tables.people),
      office: byIdLoader(query, tables.offices),
      meeting: byIdLoader(query, tables.meetings),
      report: byIdLoader(query, tables.reports),
      participation: byIdLoader(query, tables.participations),
    },
    perParent<Row>(key: string, statement: (parentIds: readonly string[]) => Sql) {
      const known = lists.get(key)
      if (known !== undefined) return known as Loader<Row[]>
      const loader = new Loader<Row[]>(async (parentIds) => {
        const rows = await query<Row & { listedUnder: string }>(statement(parentIds))
        return Map.groupBy(rows, (row) => row.listedUnder) as Map<string, Row[]>
      }, [])
      lists.set(key, loader as Loader<unknown[]>)
      return loader
    },
  }
}
