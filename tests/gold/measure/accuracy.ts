/**
 * `npm run accuracy`: measures the reader on both halves of the gold pages, prints the tables and writes
 * docs/ACCURACY.md. `--misses` also prints every difference, of the open half only: nobody looks at the other.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { READER_VERSION } from '../../../src/read/read.ts'
import { halves, readHalf } from './halves.ts'
import { type Measure, type Miss, measures, noScores, type Scores, scorePage } from './score.ts'
import { figuresOf } from './tally.ts'

interface Result {
  scores: Scores
  misses: (Miss & { page: string })[]
  pages: number
  articles: number
  /** Pages whose labels have no meeting, or no person, and what the reader made up on them. */
  empty: { pages: number; invented: number }
}

function measure(half: (typeof halves)[number]): Result {
  const result: Result = { scores: noScores(), misses: [], pages: 0, articles: 0, empty: { pages: 0, invented: 0 } }
  for (const { page, gold, reading } of readHalf(half)) {
    const misses = scorePage(gold, reading, result.scores)
    result.misses.push(...misses.map((miss) => ({ page: page.id, ...miss })))
    result.pages += 1
    result.articles += 1 + gold.related.length
    for (const [list, given] of [
      [gold.main.meetings, reading.main.meetings],
      [gold.main.people, reading.main.people],
    ] as const) {
      if (list.length > 0) continue
      result.empty.pages += 1
      result.empty.invented += Number(given.length > 0)
    }
  }
  return result
}

const cell = (value: number) => value.toFixed(3)

function table(results: Record<(typeof halves)[number], Result>): string {
  const rows = measures.map((name: Measure) => {
    const cells = halves.flatMap((half) => {
      const { precision, recall, f1, labelled } = figuresOf(results[half].scores[name])
      return [cell(precision), cell(recall), cell(f1), String(labelled)]
    })
    return `| ${name} | ${cells.join(' | ')} |`
  })
  return [
    '| | open: precision | recall | F1 | labelled | held: precision | recall | F1 | labelled |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

const results = { open: measure('open'), held: measure('held') }
const { open, held } = results
const kinds = Object.entries(Object.groupBy(held.misses, ({ what }) => what)).map(
  ([what, list]) => `${list?.length ?? 0} ${what}`,
)

const document = `# How well the reader reads

Written by \`npm run accuracy\`; do not edit. Reader ${READER_VERSION}.

Measured on pages that were written for this project and labelled by hand; [tests/gold/README.md](../tests/gold/README.md) says how. They come in two halves:
rules are written with the **open** half (${open.pages} pages, ${open.articles} articles), and nobody who writes rules looks at the **held** half (${held.pages} pages, ${held.articles} articles), so its figures are
what to expect of new pages of such outlets. Where the two differ much, rules follow pages and not the language.

${table(results)}

- Sections count by kind and text; people by name, then their country and titles (a title may lack the body it belongs to, if half of it is there).
- Meetings are paired with those of the label by who took part or by name, by date and by kind; participants, and so on down the table, are those of
  meetings that were found. A place counts if one of the two contains the other.
- Precision is the share of what was read that is right, recall the share of what there is that was read, F1 their harmonic mean.
- Main articles without any meeting, or without any person: ${open.empty.invented} of ${open.empty.pages} in the open half, ${held.empty.invented} of ${held.empty.pages} in the held half, had one made up.
- Differences in the held half, by kind: ${kinds.join(', ') || 'none'}.
`

process.stdout.write(`${table(results)}\n`)
if (process.argv.includes('--misses')) {
  for (const { page, what, text } of open.misses) process.stdout.write(`${page}\t${what}\t${text}\n`)
}
const folder = new URL('../../../docs/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('ACCURACY.md', folder), document)
