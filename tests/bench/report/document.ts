import { cpus, totalmem } from 'node:os'
import type { Figures } from '../measure/compare.ts'
import type { Endured } from '../measure/endure.ts'
import type { SizeResult } from '../measure/size.ts'
import { operations } from '../operations/all.ts'
import { type ServerName, serverNames } from '../servers/server.ts'

/** All that the long run found out. */
export interface Findings {
  readonly sizes: readonly SizeResult[]
  readonly endured: Endured | null
  readonly start: { server: number; embedded: number }
  readonly versions: Record<string, string>
  readonly settings: Record<string, string>
  readonly rounds: string
}

const titles: Record<ServerName, string> = { huiwu: 'Huiwu', postgraphile: 'PostGraphile', sql: 'hand-written' }

/** What is wanted of each operation, as ratios of throughput. */
const wanted: Record<string, [vsPostGraphile: number, vsSql: number]> = {
  A: [2.5, 1],
  B: [2, 0.9],
  C: [2, 0.9],
  D: [2, 0.9],
}

/** `docs/BENCHMARK.md`: everything in it comes from the run. */
export function benchmarkDocument(findings: Findings): string {
  const { sizes, versions, settings, rounds } = findings
  return [
    '# Benchmark',
    `Written by \`npm run bench\`; \`npm run bench:quick\` prints the ratios of the smallest size. How it is measured: \`tests/bench/README.md\`.`,
    list([
      `Machine: ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GB; servers, Postgres and the load share it.`,
      `Versions: ${pairs(versions)}.`,
      `Postgres: ${pairs(settings)}, else as it comes.`,
      `Rounds: ${rounds}`,
    ]),
    list(operations.map(({ name, title }) => `${name}: ${title}`)),
    ...sizes.map(sizeSection),
    growthSection(sizes),
    memoryAndStart(findings),
  ]
    .join('\n\n')
    .concat('\n')
}

const pairs = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')
const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n')
const whole = (value: number) => value.toLocaleString('en').replaceAll(',', ' ')

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function sizeSection({ meetings, loadSeconds, databaseMb, compared }: SizeResult): string {
  const ratios = compared.map(({ operation: { name }, vsPostGraphile, vsSql }) => {
    const [a = 0, b = 0] = wanted[name] ?? []
    return [name, mark(vsPostGraphile, a), mark(vsSql, b)]
  })
  const rows = compared.flatMap(({ operation, figures }) =>
    serverNames.map((server) => [operation.name, titles[server], ...cellsOf(figures[server])]),
  )
  return [
    `## ${whole(meetings)} meetings`,
    `${whole(databaseMb)} MB, loaded in ${loadSeconds.toFixed(0)} s.`,
    table(['', 'Huiwu ÷ PostGraphile', 'Huiwu ÷ hand-written'], ratios),
    table(
      [
        '',
        '',
        'requests/s',
        'p50 ms',
        'p99 ms',
        'p50 alone ms',
        'statements',
        'CPU ms server',
        'CPU ms Postgres',
        'peak MB',
      ],
      rows,
    ),
  ].join('\n\n')
}

const mark = (value: number, atLeast: number) =>
  `${value.toFixed(2)} (${value >= atLeast ? 'reached' : 'not reached'}: ≥ ${atLeast.toFixed(1)})`

const cellsOf = (figures: Figures): string[] => [
  figures.perSecond.toFixed(0),
  figures.p50.toFixed(1),
  figures.p99.toFixed(1),
  figures.p50alone.toFixed(1),
  String(figures.statements),
  figures.serverCpu.toFixed(2),
  figures.postgresCpu.toFixed(2),
  figures.peakMb.toFixed(0),
]

function growthSection(sizes: readonly SizeResult[]): string {
  const [first, last] = [sizes[0], sizes.at(-1)]
  if (first === undefined || last === undefined || first === last) return '## Growth\n\nOne size was measured.'
  const rows = first.compared.map(({ operation, figures }, index) => {
    const grown = last.compared[index]?.figures.huiwu
    const times = (a: number, b = Number.NaN) => `${a.toFixed(1)} → ${b.toFixed(1)} ms, × ${(b / a).toFixed(2)}`
    return [operation.name, times(figures.huiwu.p50, grown?.p50), times(figures.huiwu.p50alone, grown?.p50alone)]
  })
  return [
    `## Growth, ${whole(first.meetings)} → ${whole(last.meetings)} meetings`,
    'Median of Huiwu under load, and of single requests; at most 1.5 times is wanted.',
    table(['', 'under load', 'alone'], rows),
  ].join('\n\n')
}

function memoryAndStart({ endured, start }: Findings): string {
  const memory =
    endured === null
      ? 'Memory over time was not measured.'
      : `${endured.minutes} minutes of all four operations: ${endured.memoryMb.map((mb) => mb.toFixed(0)).join(', ')} MB every half minute, peak ${endured.peakMb.toFixed(0)} MB (at most 300 MB is wanted, flat).`
  return [
    '## Memory and start',
    memory,
    `Start to first answer: ${start.server.toFixed(0)} ms on a server database (at most 1500 is wanted), ${start.embedded.toFixed(0)} ms embedded (at most 3000).`,
  ].join('\n\n')
}
