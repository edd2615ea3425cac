import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { HuiwuError } from '../errors.ts'

/** One folder of `prisma/migrations`. */
export interface Migration {
  name: string
  sql: string
  /** sha256 of the file in hex, as `prisma migrate` keeps it. */
  checksum: string
}

// Prisma's own key, so that its `migrate deploy` and this never run at once.
const lockKey = 72_707_369

const createTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`

/** The migrations that came with this build, oldest first. */
export function readMigrations(
  folder: string = fileURLToPath(new URL('../../prisma/migrations', import.meta.url)),
): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/** Refuses a history that this build cannot continue; returns what is still to apply. */
function pending(migrations: Migration[], applied: Map<string, string>): Migration[] {
  const known = new Set(migrations.map((migration) => migration.name))
  const unknown = [...applied.keys()].filter((name) => !known.has(name))
  if (unknown.length > 0) {
    throw new HuiwuError(
      'DATABASE_NEWER',
      `The database has migrations that this version of Huiwu does not know (${unknown.join(', ')}): it was opened by a newer version. Run that version, or restore a copy made before.`,
      { migrations: unknown },
    )
  }
  for (const { name, checksum } of migrations) {
    if (applied.has(name) && applied.get(name) !== checksum) {
      throw new HuiwuError(
        'MIGRATION_CHANGED',
        `The migration ${name} was edited after it had been applied to this database. Restore the file; changes belong in a new migration.`,
        { migration: name },
      )
    }
  }
  return migrations.filter(({ name }) => !applied.has(name))
}

/**
 * Brings the schema up to this build, one transaction a migration, with one process at a time.
 * @param client one dedicated connection (the lock belongs to it)
 * @returns names of the migrations applied now
 * @throws HuiwuError `DATABASE_NEWER` or `MIGRATION_CHANGED`; the database's own error if a migration fails, with nothing of that migration applied
 */
export async function migrate(client: pg.ClientBase, migrations: Migration[] = readMigrations()): Promise<string[]> {
  await client.query('SELECT pg_advisory_lock($1)', [lockKey])
  try {
    await client.query(createTable)
    const { rows } = await client.query<{ migration_name: string; checksum: string }>(
      'SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    )
    const todo = pending(migrations, new Map(rows.map((row) => [row.migration_name, row.checksum])))
    for (const migration of todo) await apply(client, migration)
    return todo.map(({ name }) => name)
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [lockKey])
  }
}

async function apply(client: pg.ClientBase, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      'INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, clock_timestamp(), 1)',
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}
