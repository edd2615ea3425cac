import { addLinks, findLinks, type KnownLink, removeLinks } from '../database/known.ts'
import type { Database, Query } from '../database/open.ts'
import type { Prepared } from './arriving.ts'
import { type Outcome, storeArticle } from './article.ts'
import { inTransaction } from './retry.ts'

/**
 * Stores one page, whatever it changes of what is known: the main article, then each teaser, one transaction each,
 * then which teasers the page shows.
 */
export async function storeAlone(database: Database, page: Prepared): Promise<Outcome> {
  const articles = page.articles()
  let [mainId, outcome]: [string, Outcome] = ['', 'UNCHANGED']
  const related: string[] = []
  for (const [index, incoming] of page.incoming.entries()) {
    const article = articles[index]
    if (article === undefined) throw new Error(`${page.page.id} was read in another way than before`)
    const stored = await inTransaction(database, (query) => storeArticle(query, incoming, article))
    if (index === 0) [mainId, outcome] = [stored.id, stored.outcome]
    else if (stored.outcome !== 'UNCHANGED' && outcome === 'UNCHANGED') outcome = 'UPDATED'
    if (index > 0 && stored.id !== mainId) related.push(stored.id)
  }
  const changed = await inTransaction(database, (query) => link(query, mainId, related))
  return changed && outcome === 'UNCHANGED' ? 'UPDATED' : outcome
}

/** Makes the main article's teasers exactly these, in this order; says whether that changed anything. */
async function link(query: Query, articleId: string, related: string[]): Promise<boolean> {
  const wanted = [...new Set(related)]
  const links = await query<KnownLink>(findLinks([articleId]))
  if (links.length === wanted.length && links.every(({ relatedId }, place) => relatedId === wanted[place])) return false
  await query(removeLinks([articleId]))
  await query(addLinks(articleId, wanted))
  return true
}
