/**
 * `npm run bench:import`: how many pages a second `huiwu import` stores, start included, on a server and embedded, whether the
 * last part takes as long as the first, what memory and processor time it takes, and how long a second import of all
 * of it takes, which changes nothing. `-- --pages 2000`.
 */
import { spawn } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { finished } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { rounded } from './measure/numbers.ts'
import { cpuMs, memoryMb } from './measure/processes.ts'
import { generatedPage } from './record/pages.ts'
import { startSharedPostgres } from './setting/database.ts'

const say = (text: string) => void process.stdout.write(`${text}\n`)
const { values } = parseArgs({ options: { pages: { type: 'string', default: '20000' } } })
const parts = 4
const perPart = Math.ceil(Number(values.pages) / parts)
const folder = mkdtempSync(join(tmpdir(), 'huiwu-import-'))

interface Imported {
  pagesPerSecond: number
  /** Milliseconds of processor time a page, of the import and of the server. */
  cpu: { import: number; server: number }
  peakMb: number
}

/** Runs one import in a process of its own. */
async function importFiles(
  files: readonly string[],
  environment: Record<string, string>,
  server: number | null,
): Promise<Imported> {
  const { DATABASE_URL: _, ...inherited } = process.env
  const command = fileURLToPath(new URL('../../src/cli/huiwu.mjs', import.meta.url))
  const pages = perPart * files.length
  const used = () => (server === null ? 0 : cpuMs(server))
  const [started, usedBefore] = [performance.now(), used()]
  const child = spawn(process.execPath, [command, 'import', ...files], {
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let [peakMb, own] = [0, 0]
  const watch = setInterval(() => {
    if (child.pid === undefined || child.exitCode !== null) return
    peakMb = Math.max(peakMb, memoryMb(child.pid).peak || 0)
    own = Math.max(own, cpuMs(child.pid))
  }, 100)
  const code = await new Promise((resolve) => child.on('exit', resolve))
  const took = performance.now() - started
  clearInterval(watch)
  if (code !== 0) throw new Error(`the import ended with code ${code}`)
  return {
    pagesPerSecond: rounded((pages * 1000) / took, 1),
    cpu: { import: rounded(own / pages, 2), server: rounded((used() - usedBefore) / pages, 2) },
    peakMb: rounded(peakMb, 0),
  }
}

async function writeParts(): Promise<string[]> {
  const paths: string[] = []
  for (let part = 0; part < parts; part++) {
    const path = join(folder, `part-${part + 1}.jsonl`)
    const file = createWriteStream(path)
    for (let n = part * perPart; n < (part + 1) * perPart; n++) file.write(`${JSON.stringify(generatedPage(n))}\n`)
    file.end()
    await finished(file)
    paths.push(path)
  }
  return paths
}

async function measure(
  kind: string,
  paths: readonly string[],
  environment: Record<string, string>,
  server: number | null,
) {
  const first: Imported[] = []
  for (const path of paths) first.push(await importFiles([path], environment, server))
  const again = await importFiles(paths, environment, server)
  const list = (value: (one: Imported) => number) => first.map(value).join(', ')
  say(`${kind}, ${parts} parts of ${perPart} pages, start included:
  ${list(({ pagesPerSecond }) => pagesPerSecond)} pages a second; all again, unchanged: ${again.pagesPerSecond}
  processor milliseconds a page: ${list(({ cpu }) => cpu.import)} and of the server ${list(({ cpu }) => cpu.server)}; again ${again.cpu.import} and ${again.cpu.server}
  peak ${list(({ peakMb }) => peakMb)} MB; again ${again.peakMb}`)
  return { parts: first, again }
}

const postgres = await startSharedPostgres()
try {
  const paths = await writeParts()
  const client = new pg.Client({ connectionString: postgres.url('postgres') })
  await client.connect()
  await client.query('CREATE DATABASE bench_import')
  await client.end()
  const server = await measure('Server', paths, { DATABASE_URL: postgres.url('bench_import') }, postgres.pid)
  const embedded = await measure('Embedded', paths, { DATA_DIR: join(folder, 'data') }, null)
  say(JSON.stringify({ pages: perPart * parts, server, embedded }))
} finally {
  postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}
