import type { Sql } from 'sql-template-tag'
import { gather, type Wanted } from '../database/list.ts'
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
  /** All parents of a field, where its resolver has to answer for them at once; see `execute/`. */
  readonly parents?: readonly unknown[]
  /** What is read of the rows of a list, where that is known. */
  readonly wanted?: Wanted | undefined
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
  /**
   * Sends a statement. What failed once in a request is not sent again in it but fails at once, so that carrying a query
   * out anew (`execute/`) does not wait a second time for a database that is away or too slow.
   * @param name what the statement asks for; by default its text and values
   */
  query<Row>(statement: Sql, name?: () => string): Promise<Row[]>
  /**
   * The loader of a list under parents, one for each list and set of arguments.
   * @param key names the list and its arguments
   * @param statement the one statement for all parents; its rows carry `listedUnder`
   * @param wanted what it reads of the rows, if not all
   */
  perParent<Row>(key: string, statement: (parentIds: readonly string[]) => Sql, wanted?: Wanted): Loader<Row[]>
}

function byIdLoader<Row extends { id: string }>(query: ApiContext['query'], table: Table<Row>): Loader<Row | null> {
  return new Loader<Row | null>(
    async (ids) => new Map((await query<Row>(byIds(table, ids))).map((row) => [row.id, row])),
    null,
  )
}

function asking(database: Database): ApiContext['query'] {
  const failures = new Map<string, unknown>()
  return async <Row>(statement: Sql, name = () => JSON.stringify([statement.text, statement.values])) => {
    if (failures.size > 0 && failures.has(name())) throw failures.get(name())
    try {
      return await database.query<Row>(statement)
    } catch (error) {
      failures.set(name(), error)
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
    perParent<Row>(key: string, statement: (parentIds: readonly string[]) => Sql, wanted?: Wanted) {
      const fullKey = wanted === undefined ? key : `${key} ${wanted.key}`
      const known = lists.get(fullKey)
      if (known !== undefined) return known as Loader<Row[]>
      const loader = new Loader<Row[]>(async (parentIds) => {
        const name = () => `${key} ${parentIds.join()}`
        const rows = gather(await query<Row & { listedUnder: string }>(statement(parentIds), name), wanted)
        return Map.groupBy(rows, (row) => row.listedUnder) as Map<string, Row[]>
      }, [])
      lists.set(fullKey, loader as Loader<unknown[]>)
      return loader
    },
  }
}
