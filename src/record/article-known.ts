import { type KnownArticle, lockArticles } from '../database/known.ts'
import type { Query } from '../database/open.ts'
import { type Imprint, isHeadlineOnly } from './article-identity.ts'
import { findKnown, type Incoming, type KnownArticles, placesOf } from './known-articles.ts'
import { isUnchanged } from './news.ts'

/** An arriving article beside what the record has of it. */
export interface Arrival {
  known: KnownArticle | null
  /** Whether it brings nothing that `known` does not have. */
  unchanged: boolean
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
function isSame(known: KnownArticle, { form, page, imprint }: Incoming, url: string | null): boolean {
  if (form === 'TEASER' || known.form === 'TEASER') return true
  if (url !== null && known.url !== null) return false
  return known.contentHash === imprint.hash || known.pageId === page.id
}

const sameOutlet = (known: KnownArticle, { outlet }: Imprint) =>
  known.outlet === null || outlet === null || known.outlet === outlet

/** Finds the row that an arriving article is: by its address first, then by headline and lead, then by headline. */
export function arrivalOf(incoming: Incoming, record: KnownArticles): Arrival {
  const { imprint, page, form } = incoming
  const full = form === 'FULL'
  const places = placesOf(incoming)
  const { url, own } = places
  const { key } = imprint
  const rows = record.at(places)
  const shared = rows.find((row) => row.identityKey === key)
  const teasers = rows.filter(
    (row) => full && row.form === 'TEASER' && (row.identityKey === key || sameOutlet(row, imprint)),
  )
  const known =
    rows.find((row) => url !== null && row.url === url) ??
    rows.find((row) => row.identityKey === own) ??
    (shared !== undefined && isSame(shared, incoming, url) ? shared : null) ??
    teasers[0] ??
    (!full && isHeadlineOnly(imprint) ? record.announced(imprint) : null)
  const absorbed = teasers.filter((row) => row !== known)
  const taken = rows.filter((row) => row !== known && !absorbed.includes(row)).map(({ identityKey }) => identityKey)
  const arrival = {
    known,
    absorbed,
    key: [key, own].find((candidate) => !taken.includes(candidate)) ?? known?.identityKey ?? own,
    headlineKey: imprint.headlineKey,
    hash: imprint.hash,
    published: full ? (page.published ?? known?.published ?? null) : null,
    retrieved: page.retrieved ?? known?.retrieved ?? null,
    url: url ?? known?.url ?? null,
  }
  return { ...arrival, unchanged: known !== null && isUnchanged(known, incoming, arrival) }
}

/**
 * What the record has of an arriving article, and whether it brings anything new. If so, the rows it will change are
 * locked: nobody else reads them again before this transaction ends.
 */
export async function lookUp(query: Query, incoming: Incoming): Promise<Arrival> {
  const locked = new Set<string>()
  for (;;) {
    const arrival = arrivalOf(incoming, await findKnown(query, [incoming]))
    const { known, absorbed } = arrival
    if (known === null || arrival.unchanged) return arrival
    const ids = [known, ...absorbed].map(({ id }) => id)
    if (ids.every((id) => locked.has(id))) return arrival
    // Another writer may have had them until now: what is true is looked up again.
    await query(lockArticles(ids))
    for (const id of ids) locked.add(id)
  }
}

/** The row that an arriving article has when it has been stored under this id. */
export function rowOf(id: string, incoming: Incoming, arrival: Arrival): KnownArticle {
  const { form, page, readerVersion, imprint } = incoming
  const { key, hash, published, retrieved, url } = arrival
  const { outlet } = imprint
  return {
    id,
    identityKey: key,
    form,
    url,
    pageId: page.id,
    contentHash: hash,
    readerVersion,
    published,
    retrieved,
    outlet,
  }
}
