import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../servers/server.ts'
import { post } from './connection.ts'
import { median } from './numbers.ts'

const question = post('/graphql', { query: '{ meetings(first: 1) { nodes { date } } }' })
const times = 5

/** Milliseconds from the start of `huiwu serve` to its first answer from the record, on a server database. */
export async function startOnServer(url: string): Promise<number> {
  return median(await startMs({ DATABASE_URL: url }))
}

/** The same with the embedded database, whose folder exists already: the first start makes it, and is not counted. */
export async function startEmbedded(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'huiwu-bench-'))
  try {
    const [, ...later] = await startMs({ DATA_DIR: folder })
    return median(later)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function startMs(environment: Record<string, string>): Promise<number[]> {
  const results: number[] = []
  for (let time = 0; time < times; time++) {
    const server = await startServer('huiwu', environment, question)
    results.push(server.startMs)
    await server.stop()
  }
  return results
}
