import { findArticles, type KnownArticle } from '../database/known.ts'
import type { Query } from '../database/open.ts'
import type { Article, Page } from '../read/reading.ts'
import { contentHash, identityKey } from './article-identity.ts'

/** One article of a page, with what the page says of it. */
export interface Incoming {
  article: Article
  form: 'FULL' | 'TEASER'
  page: Pick<Page, 'id' | 'url' | 'published' | 'retrieved'>
  readerVersion: string
}

/** An arriving article beside what the record has of it. */
export interface Arrival {
  known: KnownArticle | null
  /** Identity key for the row if it is made now. */
  key: string
  hash: string
  published: string | null
  url: string | null
}

/** Whether a row with the same headline and lead is the arriving article, and not another one with the same words. */
function isSame(
  known: KnownArticle,
  form: 'FULL' | 'TEASER',
  url: string | null,
  hash: string,
  pageId: string,
): boolean {
  if (form === 'TEASER' || known.form === 'TEASER') return true
  if (url !== null && known.url !== null) return false
  return known.contentHash === hash || known.pageId === pageId
}

/** Finds the row that an arriving article is: by its address first, else by headline and lead. */
export async function findKnown(query: Query, incoming: Incoming): Promise<Arrival> {
  const { article, page, form } = incoming
  const full = form === 'FULL'
  const [url, published] = [full ? (page.url ?? null) : null, full ? (page.published ?? null) : null]
  const hash = contentHash(article, form, published)
  const key = identityKey(article)
  const ownKey = `${key}|${url ?? page.id}`
  const rows = await query<KnownArticle>(findArticles(url, full ? [key, ownKey] : [key]))
  const shared = rows.find((row) => row.identityKey === key)
  const known =
    rows.find((row) => url !== null && row.url === url) ??
    rows.find((row) => row.identityKey === ownKey) ??
    (shared !== undefined && isSame(shared, form, url, hash, page.id) ? shared : null)
  return { known, key: known === null && shared !== undefined ? ownKey : key, hash, published, url }
}

/** Whether an arriving article brings nothing that its row does not have. */
export function isUnchanged(known: KnownArticle, { form, readerVersion }: Incoming, { hash, url }: Arrival): boolean {
  if (form === 'TEASER') {
    // Pages cut a teaser each in their own way; the first one stays until a better reader or the full text comes.
    return known.form === 'FULL' || known.readerVersion === readerVersion
  }
  return known.contentHash === hash && known.readerVersion === readerVersion && (url === null || known.url === url)
}
