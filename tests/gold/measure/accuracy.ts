/**
 * `npm run accuracy`: measures the reader on both halves of the gold pages, prints the tables and writes
 * docs/ACCURACY.md. `--misses` also prints every difference, of the open half only: nobody looks at the other.
 * `--folder DIR` measures labelled pages of one's own instead (`manifest.json`, `pages/`, `gold/`) and writes nothing.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { READER_VERSION } from '../../../src/read/read.ts'
import { elsewhere } from './elsewhere.ts'
import { folderOf, halves, readPages } from './halves.ts'
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

function measure(folder: URL): Result {
  const result: Result = { scores: noScores(), misses: [], pages: 0, articles: 0, empty: { pages: 0, invented: 0 } }
  for (const { page, gold, reading } of readPages(folder)) {
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

/** A row for each measure: precision, recall, F1 and how many were labelled, for each of some results. */
function table(results: readonly Result[], names: readonly string[]): string {
  const rows = measures.map((name: Measure) => {
    const cells = results.flatMap(({ scores }) => {
      const { precision, recall, f1, labelled } = figuresOf(scores[name])
      return [cell(precision), cell(recall), cell(f1), String(labelled)]
    })
    return `| ${name} | ${cells.join(' | ')} |`
  })
  const heads = names.map((name) => `${name}precision | recall | F1 | labelled`)
  return [`| | ${heads.join(' | ')} |`, `| --- |${' --- | --- | --- | --- |'.repeat(names.length)}`, ...rows].join('\n')
}

function printMisses({ misses }: Result): void {
  for (const { page, what, text } of misses) process.stdout.write(`${page}\t${what}\t${text}\n`)
}

const document = (
  open: Result,
  held: Result,
  figures: string,
  kinds: readonly string[],
): string => `# How well the reader reads

Written by \`npm run accuracy\`; do not edit. Reader ${READER_VERSION}.

Measured on pages that were written for this project and labelled by hand; [tests/gold/README.md](../tests/gold/README.md) says how. They come in two halves:
rules are written with the **open** half (${open.pages} pages, ${open.articles} articles), and nobody who writes rules looks at the **held** half (${held.pages} pages, ${held.articles} articles).
Where the two differ much, rules follow pages and not the language. Pages of one's own, labelled in the same form, are measured by \`npm run accuracy -- --folder DIR\`.

${figures}

- Sections count by kind and text; people by name, then their country and titles (a title may lack the body it belongs to, if half of it is there).
- Meetings are paired with those of the label by who took part or by name, by date and by kind; participants, and so on down the table, are those of
  meetings that were found. A place counts if one of the two contains the other.
- Precision is the share of what was read that is right, recall the share of what there is that was read, F1 their harmonic mean.
- Main articles without any meeting, or without any person: ${open.empty.invented} of ${open.empty.pages} in the open half, ${held.empty.invented} of ${held.empty.pages} in the held half, had one made up.
- Differences in the held half, by kind: ${kinds.join(', ') || 'none'}.

${elsewhere}
`

function measureFolder(path: string, withMisses: boolean): void {
  const missing = ['manifest.json', 'pages', 'gold'].find((part) => !existsSync(resolve(path, part)))
  if (missing !== undefined) {
    process.stderr.write(
      `${resolve(path, missing)} does not exist: labelled pages are a folder with manifest.json, pages/ and gold/\n`,
    )
    process.exitCode = 1
    return
  }
  const result = measure(pathToFileURL(`${resolve(path)}/`))
  process.stdout.write(`${result.pages} pages, ${result.articles} articles\n${table([result], [''])}\n`)
  if (withMisses) printMisses(result)
}

function writeDocument(withMisses: boolean): void {
  const [open, held] = [measure(folderOf('open')), measure(folderOf('held'))]
  const figures = table(
    [open, held],
    halves.map((half) => `${half}: `),
  )
  const kinds = Object.entries(Object.groupBy(held.misses, ({ what }) => what)).map(
    ([what, list]) => `${list?.length ?? 0} ${what}`,
  )

  process.stdout.write(`${figures}\n`)
  if (withMisses) printMisses(open)
  const folder = new URL('../../../docs/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL('ACCURACY.md', folder), document(open, held, figures, kinds))
}

const { values } = parseArgs({ options: { misses: { type: 'boolean' }, folder: { type: 'string' } } })
if (values.folder === undefined) writeDocument(values.misses ?? false)
else measureFolder(values.folder, values.misses ?? false)
