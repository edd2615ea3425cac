import { findLinks, replaceLinks } from '../database/known.ts'
import type { Database, Query } from '../database/open.ts'
import type { Page, Reading } from '../read/reading.ts'
import { type Outcome, storeArticle } from './article.ts'
import { inTransaction } from './retry.ts'
import { storable } from './storable.ts'

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
 * Stores what was read from one page: the main article, then each teaser, one transaction each. Storing the same page
 * again changes nothing; a run that was cut short is completed by storing the page again.
 * @throws HuiwuError `BAD_PAGE` for what the database cannot keep; see `storable`
 */
export async function storeReading(database: Database, page: Page, reading: Reading): Promise<Stored> {
  const kept = storable(page, reading)
  const incoming = { page: kept.page, readerVersion: reading.reader }
  const main = await inTransaction(database, (query) =>
    storeArticle(query, { ...incoming, article: kept.main, form: 'FULL' }),
  )
  let changed = main.outcome !== 'UNCHANGED'
  const related: string[] = []
  for (const article of kept.related) {
    const teaser = await inTransaction(database, (query) =>
      storeArticle(query, { ...incoming, article, form: 'TEASER' }),
    )
    changed ||= teaser.outcome !== 'UNCHANGED'
    if (teaser.id !== main.id) related.push(teaser.id)
  }
  changed = (await inTransaction(database, (query) => link(query, main.id, related))) || changed
  const articles = [kept.main, ...kept.related]
  return {
    outcome: main.outcome === 'STORED' ? 'STORED' : changed ? 'UPDATED' : 'UNCHANGED',
    articles: articles.length,
    meetings: articles.reduce((sum, { meetings }) => sum + meetings.length, 0),
  }
}

/** Makes the main article's teasers exactly these, in this order; says whether that changed anything. */
async function link(query: Query, articleId: string, related: string[]): Promise<boolean> {
  const wanted = [...new Set(related)]
  const links = await query<{ id: string }>(findLinks(articleId))
  if (links.length === wanted.length && links.every(({ id }, place) => id === wanted[place])) return false
  for (const statement of replaceLinks(articleId, wanted)) await query(statement)
  return true
}

/** Whether nothing was stored yet. */
export async function isEmpty(database: Database): Promise<boolean> {
  return (await database.prisma.article.findFirst({ select: { id: true } })) === null
}
