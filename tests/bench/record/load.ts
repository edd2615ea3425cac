import { readFileSync } from 'node:fs'
import pg from 'pg'
import { openDatabase } from '../../../src/database/open.ts'

/** The seed of all published figures. */
const seed = 20_260_101

/**
 * What PostGraphile needs beside our own indexes: it orders by the bare column, and ours are on an expression that
 * puts unknown days last. Without these it would be compared at sorting, not at serving.
 */
const peerIndexes = [
  'CREATE INDEX bench_participations_person_day ON participations (person_id, first_day, meeting_id)',
  'CREATE INDEX bench_meetings_kind_day ON meetings (kind, first_day, id)',
]

/**
 * Makes the tables in an empty database and fills them, straight in SQL: foreign keys unchecked, indexes afterwards.
 * @returns seconds it took
 */
export async function loadRecord(url: string, meetings: number): Promise<number> {
  const started = performance.now()
  await (await openDatabase({ url, dataDir: null })).close()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('SET session_replication_role = replica; SET synchronous_commit = off')
    await client.query("SET work_mem = '256MB'; SET maintenance_work_mem = '1GB'; SET jit = off")
    const indexes = await takeIndexes(client)
    await client.query(generator(meetings))
    for (const definition of [...indexes, ...peerIndexes]) await client.query(definition)
    await client.query('VACUUM ANALYZE')
    await client.query('CHECKPOINT')
  } finally {
    await client.end()
  }
  return (performance.now() - started) / 1000
}

function generator(meetings: number): string {
  const values: Record<string, number> = { meetings, people: meetings / 20, seed }
  const text = readFileSync(new URL('./generate.sql', import.meta.url), 'utf8')
  return text.replace(/\{(meetings|people|seed)\}/gu, (_, name: string) => String(values[name]))
}

/** Drops every index that no constraint rests on; returns how to make them again. */
async function takeIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE schemaname = 'public'
      AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = indexname)`,
  )
  for (const { name } of rows) await client.query(`DROP INDEX ${pg.escapeIdentifier(name)}`)
  return rows.map(({ definition }) => definition)
}
