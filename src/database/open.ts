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
    // Kept: a new connection would come to the same session, in which all that the last one prepared still stands.
    idleTimeoutMillis: 0,
    // Should one break all the same, the next begins with a session as clean as it believes it to be.
    onConnect: async (client) => void (await client.query('DEALLOCATE ALL')),
  })
  return { kind: 'embedded', pool, migrate: () => migrateWith(pool), release: () => embedded.close() }
}

function openServer(url: string): Opened {
  const pool = poolOf({
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

/** @throws HuiwuError `CONFIGURATION` for an address that is none; the driver's message would be a stack trace */
function poolOf(config: pg.PoolConfig): pg.Pool {
  try {
    return new pg.Pool(config)
  } catch (cause) {
    throw new HuiwuError('CONFIGURATION', `DATABASE_URL cannot be used: ${cause}.`, {}, { cause })
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
  const client = await connectApart(config)
  try {
    return await migrate(client)
  } catch (cause) {
    // insufficient_privilege
    if (!(cause instanceof Error && 'code' in cause && cause.code === '42501')) throw cause
    const message = `The user of DATABASE_URL may not make Huiwu's tables (${cause.message}). Grant it CREATE on the schema public, or run once as an owner.`
    throw new HuiwuError('CONFIGURATION', message, {}, { cause })
  } finally {
    await client.end()
  }
}

async function connectApart(config: pg.ClientConfig): Promise<pg.Client> {
  try {
    const client = new pg.Client(config)
    await client.connect()
    return client
  } catch (cause) {
    const why = cause instanceof AggregateError ? cause.errors.map(String).join('; ') : String(cause)
    throw new HuiwuError(
      'DATABASE_UNAVAILABLE',
      `The Postgres server of DATABASE_URL does not answer (${why}). Check that it runs and that host, port, user, password, database and options are right.`,
      {},
      { cause },
    )
  }
}
