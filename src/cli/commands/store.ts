import type { Database } from '../../database/open.ts'
import { HuiwuError } from '../../errors.ts'
import { type Outcome, type Result, type Stored, storePages as storeInRecord } from '../../record/store.ts'
import { gather } from '../pages/gather.ts'
import type { Loaded } from '../pages/loaded.ts'
import { count } from '../print/count.ts'
import { failure } from '../print/failure.ts'
import type { Progress } from '../print/progress.ts'
import { tellUnread } from '../print/unread.ts'
import type { Terminal } from '../terminal.ts'
import { type Ready, readAhead, weightOf } from './read-ahead.ts'

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

// Enough to make the price of a transaction small beside what it writes, and few enough to end soon on Ctrl-C.
const together = { most: 64, heaviest: 1_000_000, weight: weightOf, patience: 50 }

/**
 * Stores pages in their order, some at a time, while the next ones are read. A page that fails is told and passed
 * over; a database that fails ends it all.
 */
export async function storePages(pages: AsyncIterable<Loaded>, options: StoreOptions): Promise<Summary> {
  const { progress, signal } = options
  const summary: Summary = {
    outcomes: { STORED: 0, UPDATED: 0, UNCHANGED: 0 },
    failed: 0,
    articles: 0,
    meetings: 0,
    stopped: false,
  }
  const ready = readAhead(untilAborted(pages, signal), options.database)
  for await (const some of gather(ready, together)) {
    if (signal.aborted) break
    const results = await resultsOf(some, options)
    for (const [index, { source, unread = 0 }] of some.entries()) {
      const result = results[index]
      if (result?.status === 'fulfilled') {
        add(summary, result)
        tellUnread(options.terminal, source, { unread })
      } else await refuse(result?.reason, source, options, summary)
      progress.step()
    }
  }
  progress.end()
  summary.stopped = signal.aborted
  return summary
}

/** What became of each page; those with a problem never come to the record. */
async function resultsOf(some: readonly Ready[], { database }: StoreOptions): Promise<Result[]> {
  const arriving = some.flatMap((one) => one.arriving ?? [])
  const stored = arriving.length === 0 ? [] : await storeInRecord(await database(), arriving)
  const results = stored[Symbol.iterator]()
  return some.map(({ problem }) => {
    if (problem) return { status: 'rejected', reason: problem }
    return results.next().value ?? { status: 'rejected', reason: new Error('nothing became of it') }
  })
}

function add(summary: Summary, { value }: PromiseFulfilledResult<Stored>): void {
  summary.outcomes[value.outcome] += 1
  summary.articles += value.articles
  summary.meetings += value.meetings
}

async function refuse(error: unknown, source: string, options: StoreOptions, summary: Summary): Promise<void> {
  if (error instanceof HuiwuError ? endsAll(error) : await isGone(options)) throw ending(error, source)
  const { terminal } = options
  summary.failed += 1
  terminal.note(`${terminal.noteStyle('red', 'huiwu:')} ${failure(error, source)}`)
}

/** The pages up to the signal, which also ends the wait for a next one that may never come. */
async function* untilAborted<Item>(items: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]()
  // Of one wait only: a promise for all of them would keep what each of them brought.
  let stop = () => {}
  signal.addEventListener('abort', () => stop(), { once: true })
  while (!signal.aborted) {
    const next = await new Promise<IteratorResult<Item> | null>((resolve, reject) => {
      stop = () => resolve(null)
      iterator.next().then(resolve, reject)
    })
    if (next === null || next.done || signal.aborted) break
    yield next.value
  }
  // Not awaited: what waits for standard input would wait on.
  iterator.return?.().catch(() => {})
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
