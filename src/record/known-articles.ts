import { type Announcement, findArticles, findFullByHeadline, type KnownArticle } from '../database/known.ts'
import type { Query } from '../database/open.ts'
import type { Page } from '../read/reading.ts'
import { type Imprint, isHeadlineOnly, ownKey } from './article-identity.ts'

/** One article of a page, with what the page says of it. */
export interface Incoming {
  imprint: Imprint
  form: 'FULL' | 'TEASER'
  page: Pick<Page, 'id' | 'url' | 'published' | 'retrieved'>
  readerVersion: string
}

/** Where to look for an arriving article: an address, and keys of which the last ones say less. */
export interface Places {
  url: string | null
  /** The key by which it is known if another article has the one that it would have. */
  own: string
  keys: string[]
}

/** Only full texts have an address, and only they take teasers in. */
export function placesOf({ imprint: { key, headlineKey }, form, page }: Incoming): Places {
  if (form === 'TEASER') return { url: null, own: ownKey(key, page.id), keys: [key] }
  const url = page.url ?? null
  const own = ownKey(key, url ?? page.id)
  return { url, own, keys: headlineKey === null ? [key, own] : [key, own, headlineKey] }
}

/** The rows that arriving articles may turn out to be, and those that were added since they were looked up. */
export interface KnownArticles {
  /** Those at one of these places, the oldest first. */
  at(places: Places): KnownArticle[]
  /** The full text that a teaser without a lead announces: the only one with this headline. */
  announced(imprint: Imprint): KnownArticle | null
  add(row: KnownArticle, headlineKey: string | null): void
}

const byAge = (a: KnownArticle, b: KnownArticle) => (a.id < b.id ? -1 : 1)
const nameOf = ({ headlineKey, outlet }: Announcement) => `${headlineKey} ${outlet ?? ''}`

/** Looks up what the record has of arriving articles, in one statement, or two where a headline is all that is known. */
export async function findKnown(query: Query, incoming: readonly Incoming[]): Promise<KnownArticles> {
  const places = incoming.map(placesOf)
  const keys = new Set(places.flatMap((place) => place.keys))
  const urls = new Set(places.flatMap(({ url }) => url ?? []))
  const byKey = new Map<string, KnownArticle>()
  const byUrl = new Map<string, KnownArticle>()
  const keep = (row: KnownArticle) => {
    byKey.set(row.identityKey, row)
    if (row.url !== null) byUrl.set(row.url, row)
  }
  for (const row of await query<KnownArticle>(findArticles([...urls], [...keys]))) keep(row)
  const headlines = await findHeadlines(
    query,
    incoming.filter(({ form, imprint }) => form === 'TEASER' && !byKey.has(imprint.key)),
  )
  const added: { row: KnownArticle; headlineKey: string | null }[] = []
  return {
    at({ url, keys: wanted }) {
      const rows = [...wanted.map((key) => byKey.get(key)), url === null ? undefined : byUrl.get(url)]
      return [...new Set(rows.filter((row) => row !== undefined))].sort(byAge)
    },
    announced({ headlineKey, outlet }) {
      if (headlineKey === null) return null
      const rows = [
        ...(headlines.get(nameOf({ headlineKey, outlet })) ?? []),
        ...added
          .filter((one) => one.headlineKey === headlineKey && one.row.form === 'FULL')
          .map(({ row }) => row)
          .filter((row) => outlet === null || row.outlet === null || row.outlet === outlet),
      ]
      return rows.length === 1 ? (rows[0] ?? null) : null
    },
    add(row, headlineKey) {
      keep(row)
      added.push({ row, headlineKey })
    },
  }
}

/** Full texts by what teasers without a lead announce. */
async function findHeadlines(query: Query, teasers: readonly Incoming[]): Promise<Map<string, KnownArticle[]>> {
  const wanted = teasers.flatMap(({ imprint }): Announcement[] =>
    isHeadlineOnly(imprint) ? [{ headlineKey: imprint.key, outlet: imprint.outlet }] : [],
  )
  const found = new Map<string, KnownArticle[]>(wanted.map((one) => [nameOf(one), []]))
  if (wanted.length === 0) return found
  const each = [...new Map(wanted.map((one) => [nameOf(one), one])).values()]
  const rows = await query<KnownArticle & { place: number }>(findFullByHeadline(each))
  for (const { place, ...row } of rows) {
    const announcement = each[place]
    if (announcement !== undefined) found.get(nameOf(announcement))?.push(row)
  }
  return found
}
