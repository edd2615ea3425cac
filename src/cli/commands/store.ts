import type { Database } from '../../database/open.ts'
import { HuiwuError } from '../../errors.ts'
import { readPage } from '../../read/read.ts'
import { type Outcome, storeReading } from '../../record/store.ts'
import { type Loaded, nothingRead } from '../pages/loaded.ts'
import { count } from '../print/count.ts'
import { failure } from '../print/failure.ts'
import type { Progress } from '../print/progress.ts'
import type { Terminal } from '../terminal.ts'

/** What became of many pages. */
export interface Summary {
  outcomes: Record<Outcome, number>
  failed: number
  articles: number
  meetings: number
  stopped: boolean
}

export interface StoreOptions {
  terminal: Terminal
  progress: Progress
  /** Opened with the first page that can be taken. */
  database: () => Promise<Database>
  /** Ends the work between two pages. */
  signal: AbortSignal
}

/** Stores pages one after the other. A page that fails is told and passed over; a database that fails ends it all. */
export async function storePages(pages: AsyncIterable<Loaded>, options: StoreOptions): Promise<Summary> {
  const { terminal, progress, signal } = options
  const summary: Summary = {
    outcomes: { STORED: 0, UPDATED: 0, UNCHANGED: 0 },
    failed: 0,
    articles: 0,
    meetings: 0,
    stopped: false,
  }
  for await (const loaded of untilAborted(pages, signal)) {
    try {
      if (loaded.problem) throw loaded.problem
      await storePage(loaded, options, summary)
    } catch (error) {
      if (error instanceof HuiwuError ? endsAll(error) : await isGone(options)) throw ending(error, loaded.source)
      summary.failed += 1
      terminal.note(`${terminal.noteStyle('red', 'huiwu:')} ${failure(error, loaded.source)}`)
    }
    progress.step()
  }
  progress.end()
  summary.stopped = signal.aborted
  return summary
}

/** The pages up to the signal, which also ends the wait for a next one that may never come. */
async function* untilAborted<Item>(items: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]()
  const aborted = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null)
    else signal.addEventListener('abort', () => resolve(null), { once: true })
  })
  for (;;) {
    const next = await Promise.race([iterator.next(), aborted])
    if (next === null || next.done || signal.aborted) break
    yield next.value
  }
  // Not awaited: what waits for standard input would wait on.
  iterator.return?.().catch(() => {})
}

async function storePage({ source, page }: Loaded, { database }: StoreOptions, summary: Summary): Promise<void> {
  if (!page) return
  const reading = readPage(page)
  if (reading.main.sections.length === 0) throw nothingRead(source)
  const { outcome, articles, meetings } = await storeReading(await database(), page, reading)
  summary.outcomes[outcome] += 1
  summary.articles += articles
  summary.meetings += meetings
}

/** Whether the database itself is the reason: then the next page would fail as well. */
async function isGone({ database }: StoreOptions): Promise<boolean> {
  return (await database()).ping().then(
    () => false,
    () => true,
  )
}

function ending(error: unknown, source: string): HuiwuError {
  if (error instanceof HuiwuError) return error
  const message = `The database stopped answering at ${source}. What was stored before is kept: import the same again to go on.`
  return new HuiwuError('DATABASE_UNAVAILABLE', message, { source }, { cause: error })
}

/** One line: `12 pages: 10 stored, 2 unchanged, 1 failed`. */
export function sum({ outcomes, failed, articles, meetings, stopped }: Summary): string {
  const { STORED, UPDATED, UNCHANGED } = outcomes
  const parts = [
    `${STORED} stored`,
    UPDATED > 0 ? `${UPDATED} updated` : null,
    `${UNCHANGED} unchanged`,
    failed > 0 ? `${failed} failed` : null,
  ].filter((part) => part !== null)
  const read = `${count(articles, 'article')} and ${count(meetings, 'meeting')} read from them`
  const pages = STORED + UPDATED + UNCHANGED + failed
  return `${count(pages, 'page')}: ${parts.join(', ')}; ${read}.${stopped ? ' Stopped before the end.' : ''}`
}

const endsAll = ({ code }: HuiwuError) =>
  code.startsWith('DATABASE_') || code === 'CONFIGURATION' || code === 'MIGRATION_CHANGED'
