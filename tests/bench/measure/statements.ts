import { setTimeout as after } from 'node:timers/promises'
import pg from 'pg'
import { Connection } from './connection.ts'
import type { Requests } from './drive.ts'

/** Counts the statements that reach a database, by Postgres' own books. They are kept only while something is counted. */
export interface StatementCounter {
  /** Statements a request, one after the other, over the first few requests. */
  perRequest(requests: Requests): Promise<number>
  close(): Promise<void>
}

const counted = 20

/** Opens the books in a schema apart, which no server looks into. */
export async function countStatements(url: string): Promise<StatementCounter> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('CREATE SCHEMA IF NOT EXISTS bench_books')
  await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements SCHEMA bench_books')
  const track = async (what: 'none' | 'top') => {
    await client.query(`ALTER SYSTEM SET pg_stat_statements.track = '${what}'`)
    await client.query('SELECT pg_reload_conf()')
    await after(200)
  }
  await track('none')
  return {
    async perRequest({ port, requests }) {
      const connection = new Connection(port)
      await track('top')
      try {
        // Backends read their settings again between two statements, so the first answers are not counted.
        for (const request of requests.slice(0, counted)) await connection.ask(request)
        await client.query('SELECT bench_books.pg_stat_statements_reset()')
        for (const request of requests.slice(0, counted)) await connection.ask(request)
        const { rows } = await client.query<{ calls: number }>(
          `SELECT sum(calls)::int AS calls FROM bench_books.pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid
           WHERE d.datname = current_database() AND query NOT LIKE '%pg_stat_statements%'`,
        )
        return (rows[0]?.calls ?? Number.NaN) / Math.min(counted, requests.length)
      } finally {
        connection.close()
        await track('none')
      }
    },
    close: () => client.end(),
  }
}
