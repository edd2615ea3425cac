import pg from 'pg'
import { operations } from '../operations/all.ts'
import type { Input } from '../operations/operation.ts'
import { loadRecord } from '../record/load.ts'
import { requestFor, type Server, serverNames, startServer } from '../servers/server.ts'
import { checkedRequests } from './check.ts'
import { type Compared, compare, type Plan } from './compare.ts'
import type { Requests } from './drive.ts'
import { type Endured, endure } from './endure.ts'
import { countStatements } from './statements.ts'

/** What was measured on a record of one size. */
export interface SizeResult {
  readonly meetings: number
  readonly loadSeconds: number
  readonly databaseMb: number
  readonly compared: readonly Compared[]
  readonly endured: Endured | null
}

export interface Setting {
  /** Address of a database of this name on the server. */
  readonly url: (database: string) => string
  /** The process above all of Postgres. */
  readonly postgresPid: number
  readonly plan: Plan
  /** How long ours is kept under load afterwards. */
  readonly endureMinutes: number
  readonly say: (text: string) => void
}

/** A record to measure on. */
export interface Loaded {
  readonly meetings: number
  readonly url: string
  readonly loadSeconds: number
}

/** Makes a record of this size in a database of its own. */
export async function loadSize(meetings: number, setting: Pick<Setting, 'url' | 'say'>): Promise<Loaded> {
  setting.say(`Loading ${meetings} meetings`)
  const url = await newDatabase(setting, `bench_${meetings}`)
  return { meetings, url, loadSeconds: await loadRecord(url, meetings) }
}

/** Compares all servers on all operations over a record. */
export async function measureSize({ meetings, url, loadSeconds }: Loaded, setting: Setting): Promise<SizeResult> {
  const { say } = setting
  say(`${meetings} meetings`)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const counter = await countStatements(url)
  const servers: Server[] = []
  try {
    const inputs = new Map<string, Input[]>()
    for (const { name, inputs: text } of operations) inputs.set(name, (await client.query<Input>(text)).rows)
    for (const name of serverNames) servers.push(await startServer(name, { DATABASE_URL: url }, probe(name, inputs)))
    const compared: Compared[] = []
    const ours: Requests[] = []
    for (const operation of operations) {
      const asked = await checkedRequests(operation, inputs.get(operation.name) ?? [], servers)
      const statements = new Map<Server, number>()
      for (const [server, requests] of asked) statements.set(server, await counter.perRequest(requests))
      const result = await compare(operation, asked, statements, setting.postgresPid, setting.plan)
      say(summary(result))
      ours.push(...[...asked].flatMap(([{ name }, requests]) => (name === 'huiwu' ? [requests] : [])))
      compared.push(result)
    }
    const endured = await endureOurs(servers, ours, setting)
    const { rows } = await client.query<{ mb: number }>(
      'SELECT (pg_database_size(current_database()) / 1e6)::int AS mb',
    )
    return { meetings, loadSeconds, databaseMb: rows[0]?.mb ?? 0, compared, endured }
  } finally {
    for (const server of servers) await server.stop()
    await counter.close()
    await client.end()
  }
}

async function endureOurs(servers: readonly Server[], asked: readonly Requests[], setting: Setting) {
  const huiwu = servers.find(({ name }) => name === 'huiwu')
  if (huiwu === undefined || setting.endureMinutes === 0) return null
  setting.say(`Keeping Huiwu under load for ${setting.endureMinutes} minutes`)
  return endure(huiwu.pid, asked, setting.plan.connections, setting.endureMinutes)
}

function probe(name: (typeof serverNames)[number], inputs: ReadonlyMap<string, Input[]>): Buffer {
  const [operation] = operations
  const [input] = inputs.get('A') ?? []
  if (operation === undefined || input === undefined) throw new Error('there is nothing to ask')
  return requestFor(name, operation, input)
}

async function newDatabase({ url }: Pick<Setting, 'url'>, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: url('postgres') })
  await client.connect()
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  return url(name)
}

function summary({ operation, vsPostGraphile, vsSql, figures }: Compared): string {
  const each = serverNames.map((name) => {
    const { perSecond, p50, p99, statements, serverCpu, postgresCpu, peakMb } = figures[name]
    return `${name} ${perSecond.toFixed(0)}/s p50 ${p50.toFixed(1)} p99 ${p99.toFixed(1)} ms, ${statements} statements, cpu ${serverCpu.toFixed(2)}+${postgresCpu.toFixed(2)} ms, ${peakMb.toFixed(0)} MB`
  })
  return `${operation.name}: ${vsPostGraphile.toFixed(2)} × PostGraphile, ${vsSql.toFixed(2)} × hand-written\n   ${each.join('\n   ')}`
}
