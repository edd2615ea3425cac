import { createHash } from 'node:crypto'
import type { Database } from '../database/open.ts'
import { findPages, type PageRow } from '../database/pages.ts'
import type { Page } from '../read/reading.ts'
import type { Imprint } from './article-identity.ts'
import { boundedKey } from './bounds.ts'

/**
 * What is kept of a page that was stored: all that decides which articles it brings and whether they are news. It
 * follows from the page and the reader alone, so it is true for ever, whatever became of the record since: the record
 * is asked anew each time, and only the reading is spared.
 */
export interface PageImprint {
  main: Imprint
  related: Imprint[]
  /** Meetings that they tell of. */
  meetings: number
}

/** A page, and what is kept of it from the last time; null where it must be read. */
export interface SeenPage {
  page: Page
  hash: string
  imprint: PageImprint | null
}

// Raised whenever identity keys are made in another way: what was kept of pages before is then not found any more.
const keysVersion = 1

/** Changes with whatever may change the reading of a page, or the rows that it becomes. */
function hashOf({ id, text, html, url, published, retrieved }: Page): string {
  const all = [keysVersion, id, text, html, url, published, retrieved]
  return createHash('sha256').update(JSON.stringify(all)).digest('base64url')
}

// Of a teaser no more is asked than its key, and its outlet where the key is the headline alone.
type Packed =
  | readonly [key: string, headlineKey: string | null, hash: string, outlet: string | null]
  | readonly [string]

const packed = ({ main, related }: PageImprint): Packed[] => [
  [main.key, main.headlineKey, main.hash, main.outlet],
  ...related.map(({ key, headlineKey, outlet }): Packed => (key === headlineKey ? [key, key, '', outlet] : [key])),
]

const unpacked = ([key, headlineKey = null, hash = '', outlet = null]: Packed): Imprint => ({
  key,
  headlineKey,
  hash,
  outlet,
})

/** Looks up what is kept of pages, in one statement for all of them. */
export async function seenPages(
  database: Database,
  pages: readonly Page[],
  readerVersion: string,
): Promise<SeenPage[]> {
  const hashes = pages.map(hashOf)
  const found = new Map<string, PageImprint>()
  // In a transaction, as all that an import asks for: see there why its statements are planned each time.
  const wanted = findPages([...new Set(hashes)], readerVersion)
  for (const row of await database.transaction((query) => query<PageRow>(wanted))) {
    const [main, ...related] = (row.imprints as Packed[]).map(unpacked)
    if (main !== undefined) found.set(row.hash, { main, related, meetings: row.meetings })
  }
  return pages.map((page, index) => {
    const hash = hashes[index] ?? hashOf(page)
    return { page, hash, imprint: found.get(hash) ?? null }
  })
}

/** A page that nothing is known of yet. */
export const newPage = (page: Page): SeenPage => ({ page, hash: hashOf(page), imprint: null })

/** The row by which a page is known again. */
export function pageRow(articleId: string, pageId: string, readerVersion: string, seen: SeenPage): PageRow[] {
  const { hash, imprint } = seen
  if (imprint === null) return []
  const { meetings } = imprint
  const page_id = boundedKey(pageId)
  return [{ article_id: articleId, page_id, hash, reader_version: readerVersion, imprints: packed(imprint), meetings }]
}
