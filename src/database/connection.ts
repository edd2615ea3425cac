import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import type { Sql } from 'sql-template-tag'
import { PrismaClient } from './generated/client.ts'

/** An open record: Prisma for writing, plain statements for the lists that the API reads. */
export interface Database {
  readonly kind: 'embedded' | 'server'
  readonly prisma: PrismaClient
  /**
   * Runs one statement and returns its rows. Days come as `YYYY-MM-DD` text, instants as ISO text, counts as numbers.
   * Never inside a Prisma transaction: it takes a connection of its own, and the embedded database has one.
   */
  query<Row>(statement: Sql): Promise<Row[]>
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
  const names = new Map<string, string>()
  return {
    kind,
    prisma,
    async query<Row>(statement: Sql): Promise<Row[]> {
      const text = statement.text
      let name = names.get(text)
      if (name === undefined) {
        name = statementName(text)
        names.set(text, name)
      }
      const { rows } = await pool.query({ name, text, values: statement.values, types })
      return rows as Row[]
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
