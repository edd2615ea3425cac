import { findArticles, findFullByHeadline, type KnownArticle, lockArticles } from '../database/known.ts'
import type { Query } from '../database/open.ts'
import type { Article, Page } from '../read/reading.ts'
import { contentHash, headlineKey, identityKey, isHeadlineOnly, ownKey } from './article-identity.ts'
import { isUnchanged } from './news.ts'

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
  /** Teasers that turn out to be `known` too. */
  absorbed: KnownArticle[]
  /** Keys that the row has from now on. */
  key: string
  headlineKey: string | null
  hash: string
  /** What the page says, and where it says nothing, what the record knew. */
  published: string | null
  retrieved: string | null
  url: string | null
}

/** Whether a row with the same headline and lead is the arriving article, and not another one with the same words. */
function isSame(known: KnownArticle, { form, page }: Incoming, url: string | null, hash: string): boolean {
  if (form === 'TEASER' || known.form === 'TEASER') return true
  if (url !== null && known.url !== null) return false
  return known.contentHash === hash || known.pageId === page.id
}

const sameOutlet = (known: KnownArticle, { outlet }: Article) =>
  known.outlet === null || outlet === null || known.outlet === outlet

/** The full text that a teaser without a lead announces: the only one with this headline. */
async function announced(query: Query, article: Article): Promise<KnownArticle | null> {
  const key = isHeadlineOnly(article) ? headlineKey(article) : null
  const rows = key === null ? [] : await query<KnownArticle>(findFullByHeadline(key, article.outlet))
  return rows.length === 1 ? (rows[0] ?? null) : null
}

/** Finds the row that an arriving article is: by its address first, then by headline and lead, then by headline. */
async function findKnown(query: Query, incoming: Incoming): Promise<Arrival> {
  const { article, page, form } = incoming
  const full = form === 'FULL'
  const url = full ? (page.url ?? null) : null
  const hash = contentHash(article)
  const [key, bare] = [identityKey(article), headlineKey(article)]
  const own = ownKey(key, url ?? page.id)
  const rows = await query<KnownArticle>(findArticles(url, full ? [key, own, ...(bare === null ? [] : [bare])] : [key]))
  const shared = rows.find((row) => row.identityKey === key)
  const teasers = rows.filter(
    (row) => full && row.form === 'TEASER' && (row.identityKey === key || sameOutlet(row, article)),
  )
  const known =
    rows.find((row) => url !== null && row.url === url) ??
    rows.find((row) => row.identityKey === own) ??
    (shared !== undefined && isSame(shared, incoming, url, hash) ? shared : null) ??
    teasers[0] ??
    (full ? null : await announced(query, article))
  const absorbed = teasers.filter((row) => row !== known)
  const taken = rows.filter((row) => row !== known && !absorbed.includes(row)).map(({ identityKey }) => identityKey)
  return {
    known,
    absorbed,
    key: [key, own].find((candidate) => !taken.includes(candidate)) ?? known?.identityKey ?? own,
    headlineKey: bare,
    hash,
    published: full ? (page.published ?? known?.published ?? null) : null,
    retrieved: page.retrieved ?? known?.retrieved ?? null,
    url: url ?? known?.url ?? null,
  }
}

/**
 * What the record has of an arriving article, and whether it brings anything new. If so, the rows it will change are
 * locked: nobody else reads them again before this transaction ends.
 */
export async function lookUp(query: Query, incoming: Incoming): Promise<Arrival & { unchanged: boolean }> {
  const locked = new Set<string>()
  for (;;) {
    const arrival = await findKnown(query, incoming)
    const { known, absorbed } = arrival
    if (known === null) return { ...arrival, unchanged: false }
    if (isUnchanged(known, incoming, arrival)) return { ...arrival, unchanged: true }
    const ids = [known, ...absorbed].map(({ id }) => id)
    if (ids.every((id) => locked.has(id))) return { ...arrival, unchanged: false }
    // Another writer may have had them until now: what is true is looked up again.
    await query(lockArticles(ids))
    for (const id of ids) locked.add(id)
  }
}
