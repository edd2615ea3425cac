import pg from 'pg'
import { HuiwuError } from '../errors.ts'
import { connect, type Database, sessionDefaults } from './connection.ts'
import { startEmbedded } from './embedded.ts'
import { migrate } from './migrate.ts'

export type { Database, Query } from './connection.ts'

export interface OpenOptions {
  /** `postgresql://…` of a server; without it the embedded database is used. */
  url?: string | undefined
  /** Folder of the embedded database, or null for one in memory. */
  dataDir: string | null
  /** A dump that the embedded database starts from. */
  snapshot?: ArrayBuffer
  /** Told what was done, in words for the terminal. */
  log?: (message: string) => void
}

/**
 * Opens the record and applies what migrations are missing.
 * @throws HuiwuError `DATABASE_UNAVAILABLE`, `DATABASE_IN_USE`, `DATABASE_NEWER`, `MIGRATION_CHANGED`
 */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const database = options.url === undefined ? await openEmbedded(options) : openServer(options.url)
  try {
    const applied = await database.migrate()
    if (applied.length > 0)
      options.log?.(`Applied ${applied.length} migration${applied.length === 1 ? '' : 's'} to the database.`)
    return connect(database.kind, database.pool, database.release)
  } catch (error) {
    await database.pool.end()
    await database.release()
    throw error
  }
}

interface Opened {
  kind: Database['kind']
  pool: pg.Pool
  migrate(): Promise<string[]>
  release(): Promise<void>
}

async function openEmbedded({ dataDir, snapshot }: OpenOptions): Promise<Opened> {
  const embedded = await startEmbedded(dataDir, snapshot)
  // PGlite is one backend: a second connection would share its session and prepared statements, not add to it.
  const pool = new pg.Pool({
    ...sessionDefaults,
    host: embedded.host,
    port: embedded.port,
    user: 'postgres',
    database: 'postgres',
    max: 1,
  })
  return { kind: 'embedded', pool, migrate: () => migrateWith(pool), release: () => embedded.close() }
}

function openServer(url: string): Opened {
  const pool = new pg.Pool({
    ...sessionDefaults,
    connectionString: url,
    application_name: 'huiwu',
    max: 10,
    statement_timeout: 30_000,
    // A caller that went away ends its query within this time.
    options: `${sessionDefaults.options} -c client_connection_check_interval=5s`,
  })
  return {
    kind: 'server',
    pool,
    // Migrations may take longer than any request, so they have a connection without a time limit.
    migrate: () => migrateApart({ ...sessionDefaults, connectionString: url, application_name: 'huiwu-migrate' }),
    release: async () => {},
  }
}

async function migrateWith(pool: pg.Pool): Promise<string[]> {
  const client = await pool.connect()
  try {
    return await migrate(client)
  } finally {
    client.release()
  }
}

async function migrateApart(config: pg.ClientConfig): Promise<string[]> {
  const client = new pg.Client(config)
  try {
    await client.connect()
  } catch (cause) {
    const why = cause instanceof AggregateError ? cause.errors.map(String).join('; ') : String(cause)
    throw new HuiwuError(
      'DATABASE_UNAVAILABLE',
      `The Postgres server of DATABASE_URL does not answer (${why}). Check that it runs and that host, port, user, password and database are right.`,
      {},
      { cause },
    )
  }
  try {
    return await migrate(client)
  } finally {
    await client.end()
  }
}
