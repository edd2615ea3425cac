import DataLoader from 'dataloader'
import type { Sql } from 'sql-template-tag'
import type { Database } from '../database/open.ts'
import type * as rows from '../database/rows.ts'
import * as tables from '../database/tables.ts'
import { byIds, type Table } from '../database/tables.ts'

/** Costs a request may have; see `builder.ts` for how an operation's cost is counted. */
export interface Limits {
  /** Most values that an operation may ask for, counted before it runs. */
  maxCost: number
}

export const defaultLimits: Limits = { maxCost: 250_000 }

/** Loads rows one by one for its caller and all at once from the database. */
export type Loader<Row> = DataLoader<string, Row>

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
  /**
   * The loader of a list under parents, one for each list and set of arguments.
   * @param key names the list and its arguments
   * @param statement the one statement for all parents; its rows carry `listedUnder`
   */
  perParent<Row>(key: string, statement: (parentIds: readonly string[]) => Sql): Loader<Row[]>
}

function byIdLoader<Row extends { id: string }>(database: Database, table: Table<Row>): Loader<Row | null> {
  return new DataLoader(async (ids) => {
    const found = new Map((await database.query<Row>(byIds(table, ids))).map((row) => [row.id, row]))
    return ids.map((id) => found.get(id) ?? null)
  })
}

/** Makes the context of one request; nothing in it outlives the request. */
export function createContext(database: Database, limits: Limits = defaultLimits): ApiContext {
  const lists = new Map<string, Loader<unknown[]>>()
  return {
    database,
    limits,
    byId: {
      outlet: byIdLoader(database, tables.outlets),
      article: byIdLoader(database, tables.articles),
      section: byIdLoader(database, tables.sections),
      person: byIdLoader(database, tables.people),
      office: byIdLoader(database, tables.offices),
      meeting: byIdLoader(database, tables.meetings),
      report: byIdLoader(database, tables.reports),
      participation: byIdLoader(database, tables.participations),
    },
    perParent<Row>(key: string, statement: (parentIds: readonly string[]) => Sql) {
      const known = lists.get(key)
      if (known !== undefined) return known as Loader<Row[]>
      const loader: Loader<Row[]> = new DataLoader(async (parentIds) => {
        const found = await database.query<Row & { listedUnder: string }>(statement(parentIds))
        const grouped = Map.groupBy(found, (row) => row.listedUnder)
        return parentIds.map((id) => grouped.get(id) ?? [])
      })
      lists.set(key, loader as Loader<unknown[]>)
      return loader
    },
  }
}
