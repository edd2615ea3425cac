import pg from 'pg'
import { findPostgres, startPostgres } from '../../support/postgres.ts'
import { parentOf } from '../measure/processes.ts'

/** The Postgres that all servers share. */
export interface SharedPostgres {
  readonly url: (database: string) => string
  /** The process above all of its processes. */
  readonly pid: number
  readonly version: string
  readonly settings: Record<string, string>
  stop(): void
}

// Of a small dedicated server: most of a record stays in memory. The rest is as Postgres comes; nothing is written
// while something is measured, so that what spares the disk (`fsync`) helps the loading only.
const settings = { shared_buffers: '2GB', max_wal_size: '8GB', shared_preload_libraries: 'pg_stat_statements' }

/** Starts a Postgres of our own: figures of a server that others use as well would mean nothing. */
export async function startSharedPostgres(): Promise<SharedPostgres> {
  const bin = findPostgres()
  if (bin === null) throw new Error('The benchmark needs Postgres with its contrib package (Debian: postgresql).')
  const postgres = await startPostgres(bin, settings)
  const client = new pg.Client({ connectionString: postgres.url('postgres') })
  await client.connect()
  const { rows } = await client.query<{ pid: number; version: string }>(
    `SELECT pg_backend_pid() AS pid, current_setting('server_version') AS version`,
  )
  const [{ pid, version } = { pid: 0, version: '' }] = rows
  const postmaster = parentOf(pid)
  await client.end()
  return { url: postgres.url, pid: postmaster, version, settings, stop: () => postgres.stop() }
}
