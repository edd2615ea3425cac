import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import type { Sql } from 'sql-template-tag'
import { PrismaClient } from './generated/client.ts'

/** Runs one statement and returns its rows. Days come as `YYYY-MM-DD` text, instants as ISO text, counts as numbers. */
export type Query = <Row>(statement: Sql) => Promise<Row[]>

/** An open record: plain prepared statements where many are needed, Prisma for all else. */
export interface Database {
  readonly kind: 'embedded' | 'server'
  readonly prisma: PrismaClient
  /** Never inside a transaction: it takes a connection of its own, and the embedded database has only one. */
  readonly query: Query
  /** All or nothing: what `work` sends by its own `query` is committed when it resolves, and undone when it rejects. */
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
  // Without it the adapter shifts timestamps by the server's zone.
  options: '-c TimeZone=UTC',
  // The driver's default is to wait for ever.
  connectionTimeoutMillis: 10_000,
} satisfies pg.PoolConfig

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
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) })
  const prepared = prepare()
  const query =
    (client: pg.Pool | pg.PoolClient): Query =>
    async <Row>(statement: Sql) =>
      (await client.query(prepared(statement))).rows as Row[]
  return {
    kind,
    prisma,
    query: query(pool),
    async transaction(work) {
      const client = await pool.connect()
      let broken: Error | undefined
      try {
        await client.query('BEGIN')
        const result = await work(query(client))
        await client.query('COMMIT')
        return result
      } catch (error) {
        // A connection that cannot even roll back is not used again.
        await client.query('ROLLBACK').catch((failure: Error) => {
          broken = failure
        })
        throw error
      } finally {
        client.release(broken)
      }
    },
    async ping() {
      await pool.query('SELECT 1')
    },
    async close() {
      await prisma.$disconnect()
      await pool.end()
      await release()
    },
  }
}

/** Turns statements into named ones, each name made once. */
function prepare(): (statement: Sql) => pg.QueryConfig & { types: pg.CustomTypesConfig } {
  const names = new Map<string, string>()
  return ({ text, values }) => {
    let name = names.get(text)
    if (name === undefined) {
      name = statementName(text)
      names.set(text, name)
    }
    return { name, text, values, types }
  }
}
