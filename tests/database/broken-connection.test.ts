import sql from 'sql-template-tag'
import { describe, expect, inject, it } from 'vitest'
import { freshDatabase } from '../support/database.ts'
import { runStatement } from '../support/statement.ts'

// The embedded database has no connection that somebody else could end.
describe.runIf(inject('database').kind === 'server')('a connection that breaks between two statements', () => {
  it('is told by the next one, and the one after that has another', async () => {
    const { database, url, drop } = await freshDatabase()
    const work = database.transaction(async (query) => {
      const [own] = await query<{ pid: number }>(sql`SELECT pg_backend_pid() AS pid`)
      await runStatement(url ?? '', `SELECT pg_terminate_backend(${own?.pid})`)
      // Until the end of the connection has come through.
      await new Promise((resolve) => setTimeout(resolve, 200))
      return await query(sql`SELECT 1`)
    })
    await expect(work).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' })
    expect(await database.query(sql`SELECT 1 AS one`)).toEqual([{ one: 1 }])
    await drop()
  })
})
