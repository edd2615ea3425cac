import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, inject } from 'vitest'
import { type Database, openDatabase } from '../../src/database/open.ts'
import { runStatement } from './statement.ts'

/** What the setup of the running project made; see `embedded.setup.ts` and `server.setup.ts`. */
export type TestDatabase = { kind: 'embedded'; snapshot: string } | { kind: 'server'; admin: string; template: string }

declare module 'vitest' {
  interface ProvidedContext {
    database: TestDatabase
  }
}

/** A database with nothing stored, of the kind that the project tests, and how to be rid of it. */
export async function freshDatabase(): Promise<{
  database: Database
  url: string | undefined
  drop: () => Promise<void>
}> {
  const provided = inject('database')
  if (provided.kind === 'embedded') {
    const bytes = await readFile(provided.snapshot)
    const snapshot = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
    const database = await openDatabase({ dataDir: null, snapshot })
    return { database, url: undefined, drop: () => database.close() }
  }
  const name = `huiwu_test_${randomBytes(6).toString('hex')}`
  await runStatement(provided.admin, `CREATE DATABASE ${name} TEMPLATE ${provided.template}`)
  const address = new URL(provided.admin)
  address.pathname = `/${name}`
  const database = await openDatabase({ url: address.href, dataDir: null })
  const drop = async () => {
    await database.close()
    await runStatement(provided.admin, `DROP DATABASE ${name} WITH (FORCE)`)
  }
  return { database, url: address.href, drop }
}

/** Gives the test file a database of its own for all its tests; read `.current` inside tests only. */
export function useDatabase(fill: (database: Database) => Promise<void> = async () => {}): {
  readonly current: Database
} {
  let opened: Awaited<ReturnType<typeof freshDatabase>> | undefined
  beforeAll(async () => {
    opened = await freshDatabase()
    await fill(opened.database)
  }, 120_000)
  afterAll(async () => opened?.drop())
  return {
    get current() {
      if (opened === undefined) throw new Error('the database is open inside tests only')
      return opened.database
    },
  }
}
