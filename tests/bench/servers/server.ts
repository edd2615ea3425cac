import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { Connection, post } from '../measure/connection.ts'
import type { Input, Json, Operation } from '../operations/operation.ts'

export const serverNames = ['huiwu', 'postgraphile', 'sql'] as const
export type ServerName = (typeof serverNames)[number]

/** A server under measurement, in a process of its own. */
export interface Server {
  readonly name: ServerName
  readonly port: number
  readonly pid: number
  /** Milliseconds from its start to its first answer. */
  readonly startMs: number
  stop(): Promise<void>
}

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const commands: Record<ServerName, string[]> = {
  // As `npm start` has it.
  huiwu: ['--max-semi-space-size=16', file('../../../src/cli/huiwu.mjs'), 'serve'],
  postgraphile: [file('./postgraphile.mjs')],
  sql: [file('./plain.ts')],
}

/** The request that puts an operation to a server. */
export function requestFor(name: ServerName, operation: Operation, input: Input): Buffer {
  if (name === 'sql') return post(`/${operation.name}`, operation.sql.values(input))
  const { query, variables } = operation[name]
  return post('/graphql', { query, variables: variables(input) })
}

/** The data of an answer. @throws Error for an answer with errors */
export function dataOf(name: ServerName, body: Buffer): Json {
  const value: Json = JSON.parse(body.toString())
  if (name === 'sql') return value
  if (value['errors'] !== undefined || value['data'] === undefined) throw new Error(body.toString().slice(0, 500))
  return value['data']
}

/**
 * Starts a server and waits for its first answer.
 * @param environment `DATABASE_URL`, or `DATA_DIR` for our embedded database
 * @param first what it is asked until it answers
 */
export async function startServer(
  name: ServerName,
  environment: Record<string, string>,
  first: Buffer,
): Promise<Server> {
  const port = await freePort()
  const { DATABASE_URL: _, ...inherited } = process.env
  const started = performance.now()
  const child = spawn(process.execPath, commands[name], {
    env: {
      ...inherited,
      ...environment,
      HOST: '127.0.0.1',
      PORT: String(port),
      SEEDS: 'off',
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
    },
    // Its log goes nowhere, as to a collector that takes everything; what it complains of is shown.
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await answers(child, port, first)
  return {
    name,
    port,
    pid: child.pid ?? 0,
    startMs: performance.now() - started,
    async stop() {
      child.kill('SIGTERM')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}

async function answers(child: ChildProcess, port: number, first: Buffer): Promise<void> {
  for (const end = performance.now() + 60_000; performance.now() < end; ) {
    if (child.exitCode !== null) throw new Error(`${child.spawnargs.join(' ')} ended with code ${child.exitCode}`)
    const connection = new Connection(port)
    const answer = await connection.ask(first).catch(() => null)
    connection.close()
    if (answer?.status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`${child.spawnargs.join(' ')} did not answer within a minute`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
