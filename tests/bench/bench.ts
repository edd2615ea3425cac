/**
 * `npm run bench`: everything, into docs/BENCHMARK.md. `npm run bench:quick`: the smallest size, ratios only, the last
 * line of the output is JSON. Options after `--`: `--sizes 20000,200000`, `--rounds 9`, `--seconds 3`, `--minutes 10`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Plan } from './measure/compare.ts'
import { startEmbedded, startOnServer } from './measure/start.ts'
import { benchmarkDocument } from './report/document.ts'
import { quickLine } from './report/quick.ts'
import { startSharedPostgres } from './setting/database.ts'
import { installPeers } from './setting/peers.ts'
import { versionsOf } from './setting/versions.ts'

const say = (text: string) => void process.stdout.write(`${text}\n`)

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    minutes: { type: 'string', default: '10' },
  },
})
const sizes = (values.sizes ?? (values.quick ? '20000' : '20000,200000,2000000')).split(',').map(Number)
const plan: Plan = {
  rounds: Number(values.rounds ?? (values.quick ? 5 : 9)),
  seconds: Number(values.seconds ?? (values.quick ? 0.8 : 3)),
  connections: 8,
}

installPeers(say)
// What is installed just now can be imported only from here on.
const { loadSize, measureSize } = await import('./measure/size.ts')
const postgres = await startSharedPostgres()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    postgres.stop()
    process.exit(1)
  })
}
try {
  const setting = { url: postgres.url, postgresPid: postgres.pid, plan, say }
  // All are loaded before anything is measured, so that the sizes are measured close together in time.
  const records = []
  for (const size of sizes) records.push(await loadSize(size, setting))
  const results = []
  for (const [index, record] of records.entries()) {
    const last = index === sizes.length - 1
    results.push(
      await measureSize(record, { ...setting, endureMinutes: last && !values.quick ? Number(values.minutes) : 0 }),
    )
  }
  if (values.quick) say(quickLine(results.flatMap(({ compared }) => compared)))
  else {
    const [smallest = 0] = sizes
    const findings = {
      sizes: results,
      endured: results.at(-1)?.endured ?? null,
      start: { server: await startOnServer(postgres.url(`bench_${smallest}`)), embedded: await startEmbedded() },
      versions: versionsOf(postgres.version),
      settings: postgres.settings,
      rounds: `${plan.rounds} of ${plan.seconds} s for each server in turns, ${plan.connections} requests at a time; medians; ratios are medians of the ratios within each round.`,
    }
    const path = fileURLToPath(new URL('../../docs/BENCHMARK.md', import.meta.url))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, benchmarkDocument(findings))
    say(`Written: ${path}`)
  }
} finally {
  postgres.stop()
}
