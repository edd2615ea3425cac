import { createHash } from 'node:crypto'
import pg from 'pg'
import { isAway, toldAs } from './failures.ts'
import type { PrismaClient } from './generated/client.ts'
import { prismaOver } from './prisma.ts'

/** A statement and the values of its `$1`, `$2`, …; what `sql` makes is one. */
export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** Runs one statement and returns its rows. Days come as `YYYY-MM-DD` text, instants as ISO text, counts as numbers. */
export type Query = <Row>(statement: Statement) => Promise<Row[]>

/** An open record: plain prepared statements where many are needed, Prisma for all else. */
export interface Database {
  readonly kind: 'embedded' | 'server'
  readonly prisma: PrismaClient
  /** Never inside a transaction: it takes a connection of its own, and the embedded database has only one. */
  readonly query: Query
  /**
   * All or nothing: what `work` sends by its own `query` is committed when it resolves, and undone when it rejects.
   * Its statements are planned each time: a plan from when a table was small would read all of it for ever after.
   */
  transaction<Result>(work: (query: Query) => Promise<Result>): Promise<Result>
  /** Resolves when the database answers. */
  ping(): Promise<void>
  /** Ends all connections, and the embedded database with them. */
  close(): Promise<void>
}

const { builtins } = pg.types

// The driver's own parsers make local-time Date objects of days and text of counts.
const parsers = new Map<number, (text: string) => unknown>([
  [builtins.DATE, (text) => text],
  [builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString()],
  [builtins.INT8, Number],
])
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    parsers.get(oid) ?? pg.types.getTypeParser(oid, format as 'text')) as pg.CustomTypesConfig['getTypeParser'],
}

/** Settings of every connection, whatever the database. */
export const sessionDefaults = {
  // Without the zone the adapter shifts timestamps by the server's. A statement of many lists looks dear to the planner,
  // and would be compiled for longer than it runs. And a bitmap loses the order of its index: where the planner takes a
  // range for small, it would gather and sort it to give one page, at ten times the meetings in ten times the time.
  options: '-c TimeZone=UTC -c jit=off -c enable_bitmapscan=off',
  // The driver's default is to wait for ever.
  connectionTimeoutMillis: 10_000,
} satisfies pg.PoolConfig

// A connection may break between two statements of `work`: the next one says so. Unheard, it would end the process.
const ignore = () => {}

/** A statement's name on the server, from its text: planned once a connection, then only executed. */
const statementName = (text: string) => `h${createHash('sha1').update(text).digest('base64url').slice(0, 20)}`

/**
 * Makes a `Database` over a pool.
 * @param release ends what lies below the pool (the embedded database), after the pool is closed
 */
export function connect(
  kind: Database['kind'],
  pool: pg.Pool,
  release: () => Promise<void> = async () => {},
): Database {
  // A connection that breaks while idle is replaced on next use; without a listener it would end the process.
  pool.on('error', () => {})
  let prisma: PrismaClient | undefined
  const prepared = prepare()
  const query =
    (client: pg.PoolClient, isKept: boolean): Query =>
    async <Row>(statement: Statement) => {
      const { text, values } = statement
      const sent = isKept ? prepared(statement) : { text, values: [...values], types }
      return (await client.query(sent)).rows as Row[]
    }
  /** A connection for `work`. It is given up only when it broke, not for a statement that the database refused. */
  const connected = async <Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> => {
    let client: pg.PoolClient | undefined
    let broken = false
    try {
      client = await pool.connect()
      client.on('error', ignore)
      return await work(client)
    } catch (error) {
      broken = isAway(error)
      throw toldAs(error)
    } finally {
      if (!broken) client?.off('error', ignore)
      client?.release(broken)
    }
  }
  return {
    kind,
    get prisma() {
      prisma ??= prismaOver(pool)
      return prisma
    },
    query: (statement) => connected((client) => query(client, true)(statement)),
    transaction: (work) =>
      connected(async (client) => {
        await client.query('BEGIN')
        try {
          const result = await work(query(client, false))
          await client.query('COMMIT')
          return result
        } catch (error) {
          // Where even this fails the connection is broken, and the server rolls back when it notices.
          await client.query('ROLLBACK').catch(() => {})
          throw error
        }
      }),
    async ping() {
      await connected((client) => client.query('SELECT 1'))
    },
    async close() {
      await prisma?.$disconnect()
      await pool.end()
      await release()
    },
  }
}

// More shapes than all fields with the usual arguments have. Every name is kept by every connection for its life, so
// a caller who asks in ever new shapes gets the rest planned each time instead of filling the server's memory.
const maxNames = 500

/** Turns statements into named ones, each name made once. */
function prepare(): (statement: Statement) => pg.QueryConfig & { types: pg.CustomTypesConfig } {
  const names = new Map<string, string>()
  return ({ text, values: given }) => {
    const values = given as unknown[]
    const known = names.get(text)
    if (known !== undefined) return { name: known, text, values, types }
    if (names.size >= maxNames) return { text, values, types }
    const name = statementName(text)
    names.set(text, name)
    return { name, text, values, types }
  }
}
