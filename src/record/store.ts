import sql from 'sql-template-tag'
import type { Database } from '../database/open.ts'
import { HuiwuError } from '../errors.ts'
import type { Page, Reading } from '../read/reading.ts'
import { storeAlone } from './alone.ts'
import { type Arriving, type Prepared, prepared } from './arriving.ts'
import type { Outcome } from './article.ts'
import { newPage } from './page-known.ts'
import { inTransaction } from './retry.ts'
import { storeTogether } from './together.ts'

export type { Arriving } from './arriving.ts'
export type { Outcome } from './article.ts'

/** What storing one page did. */
export interface Stored {
  /** `STORED`: its main article is new. `UPDATED`: something of it is. `UNCHANGED`: nothing is. */
  outcome: Outcome
  /** Articles of the page, teasers included. */
  articles: number
  /** Meetings that they tell of. */
  meetings: number
}

/**
 * Stores what was read from one page: the main article and each teaser, each of them whole or not at all. Storing the
 * same page again changes nothing; a run that was cut short is completed by storing the page again.
 * @throws HuiwuError `BAD_PAGE` for what the database cannot keep; see `storable`
 */
export async function storeReading(database: Database, page: Page, reading: Reading): Promise<Stored> {
  const [result] = await storePages(database, [
    { ...newPage(page), readerVersion: reading.reader, read: () => reading },
  ])
  if (result?.status === 'fulfilled') return result.value
  throw result?.reason
}

/** What became of one of several pages. */
export type Result = PromiseSettledResult<Stored>

interface Waiting {
  index: number
  prepared: Prepared
  /** It was stored by itself: it waits only to be kept with the next ones. */
  isStored: boolean
}

/**
 * Stores pages in their order, as storing one after the other would, with far fewer statements. A page that fails
 * leaves the others alone.
 * @returns what became of each page
 * @throws HuiwuError `DATABASE_UNAVAILABLE` when nothing more can be stored; what was stored before stays
 */
export async function storePages(database: Database, pages: readonly Arriving[]): Promise<Result[]> {
  const results: Result[] = []
  const queue: Waiting[] = []
  for (const [index, page] of pages.entries()) {
    try {
      queue.push({ index, prepared: prepared(page), isStored: false })
    } catch (reason) {
      results[index] = { status: 'rejected', reason }
    }
  }
  // How many are tried at once: fewer where pages must be stored alone, for the others are looked up again after it.
  let size = queue.length
  while (queue.length > 0) {
    const part = queue.slice(0, size)
    try {
      const stored = await inTransaction(database, (query) => storeTogether(query, part))
      for (const [place, outcome] of stored.entries()) tell(results, part[place], outcome)
      queue.splice(0, stored.length)
      size = stored.length === part.length ? 2 * size : Math.max(2, 2 * stored.length)
      if (stored.length < part.length) await storeFirst(database, queue, results)
    } catch (reason) {
      if (part.length === 1) refuse(results, queue.shift(), reason)
      // Which of them it was shows when each is stored by itself.
      size = 1
    }
  }
  return results
}

/** Stores the first page by itself. It stays where it is, to be kept; if it fails it is passed over. */
async function storeFirst(database: Database, queue: Waiting[], results: Result[]): Promise<void> {
  const [page] = queue
  if (page === undefined || page.isStored) return
  try {
    tell(results, page, await storeAlone(database, page.prepared))
    page.isStored = true
  } catch (reason) {
    refuse(results, queue.shift(), reason)
  }
}

function tell(results: Result[], page: Waiting | undefined, outcome: Outcome): void {
  if (page === undefined || page.isStored) return
  const { related, meetings } = page.prepared.seen.imprint
  results[page.index] = { status: 'fulfilled', value: { outcome, articles: 1 + related.length, meetings } }
}

function refuse(results: Result[], page: Waiting | undefined, reason: unknown): void {
  if (reason instanceof HuiwuError && reason.code.startsWith('DATABASE_')) throw reason
  if (page !== undefined && !page.isStored) results[page.index] = { status: 'rejected', reason }
}

/** Whether nothing was stored yet. */
export async function isEmpty(database: Database): Promise<boolean> {
  const [found] = await database.query(sql`SELECT 1 FROM articles LIMIT 1`)
  return found === undefined
}
