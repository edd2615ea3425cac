import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../src/database/open.ts'
import { findPostgres, startPostgres } from './postgres.ts'
import { runStatement } from './statement.ts'

const template = `huiwu_template_${process.pid}`

/**
 * Makes one migrated database on a Postgres server, of which every test file gets a copy. The server is that of
 * `DATABASE_URL`, whose user must be allowed to create databases, or else one started here.
 */
export default async function setup({ provide }: TestProject) {
  const given = process.env['DATABASE_URL']
  const bin = findPostgres()
  if (given === undefined && bin === null) {
    throw new Error('These tests need Postgres: install it (Debian: postgresql), or set DATABASE_URL to a server.')
  }
  const own = given === undefined && bin !== null ? await startPostgres(bin) : null
  const admin = own?.url('postgres') ?? given ?? ''
  const url = (database: string) => {
    const address = new URL(admin)
    address.pathname = `/${database}`
    return address.href
  }
  await runStatement(admin, `CREATE DATABASE ${template}`)
  await (await openDatabase({ url: url(template), dataDir: null })).close()
  provide('database', { kind: 'server', admin, template })
  return async () => {
    if (own === null) await runStatement(admin, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`)
    else own.stop()
  }
}
