import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Embedded, startEmbedded } from '../../src/database/embedded.ts'
import { migrate, readMigrations } from '../../src/database/migrate.ts'
import { freshDatabase } from '../support/database.ts'

const one = { name: '1_one', sql: 'CREATE TABLE one (id int)', checksum: 'a'.repeat(64) }
const two = { name: '2_two', sql: 'CREATE TABLE two (id int)', checksum: 'b'.repeat(64) }
const broken = { name: '3_broken', sql: 'CREATE TABLE three (id int); SELECT nonsense', checksum: 'c'.repeat(64) }

describe('migrations', () => {
  let connect: () => Promise<pg.Client>
  let drop: () => Promise<void>
  beforeAll(async () => {
    const fresh = await freshDatabase()
    let bare: Embedded | undefined
    if (fresh.url === undefined) bare = await startEmbedded(null)
    connect = async () => {
      const client = new pg.Client(
        fresh.url === undefined
          ? { host: bare?.host ?? '', port: bare?.port ?? 0, user: 'postgres', database: 'postgres' }
          : { connectionString: fresh.url },
      )
      await client.connect()
      return client
    }
    if (fresh.url !== undefined) {
      const client = await connect()
      await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
      await client.end()
    }
    drop = async () => {
      await bare?.close()
      await fresh.drop()
    }
  })
  afterAll(() => drop())

  const tables = async (client: pg.Client) => {
    const { rows } = await client.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
    return rows.map((row) => row.tablename as string)
  }

  it('are applied once, in order, and what is new later', async () => {
    const client = await connect()
    expect(await migrate(client, [one])).toEqual(['1_one'])
    expect(await migrate(client, [one, two])).toEqual(['2_two'])
    expect(await migrate(client, [one, two])).toEqual([])
    expect(await tables(client)).toEqual(['_prisma_migrations', 'one', 'two'])
    await client.end()
  })

  it('leave nothing of one that fails, and can be tried again', async () => {
    const client = await connect()
    await expect(migrate(client, [one, two, broken])).rejects.toThrow(/nonsense/u)
    expect(await tables(client)).not.toContain('three')
    expect(await migrate(client, [one, two])).toEqual([])
    await client.end()
  })

  it('refuse a file that was edited, and a database that is newer than the build', async () => {
    const client = await connect()
    const edited = { ...one, checksum: 'd'.repeat(64) }
    await expect(migrate(client, [edited, two])).rejects.toMatchObject({ code: 'MIGRATION_CHANGED' })
    await expect(migrate(client, [one])).rejects.toMatchObject({ code: 'DATABASE_NEWER' })
    await client.end()
  })
})

describe('the shipped migrations', () => {
  it('are all applied when the database is opened, with the checksums that Prisma keeps', async () => {
    const { database, drop } = await freshDatabase()
    const rows = await database.query<{ migration_name: string; checksum: string }>({
      text: 'SELECT migration_name, checksum FROM _prisma_migrations ORDER BY migration_name',
      values: [],
    } as never)
    expect(rows.map((row) => ({ name: row.migration_name, checksum: row.checksum }))).toEqual(
      readMigrations().map(({ name, checksum }) => ({ name, checksum })),
    )
    await drop()
  })
})
