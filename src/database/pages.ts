import sql, { type Sql } from 'sql-template-tag'

/** A page that was stored; `imprints` is JSON of the writer's own. */
export interface PageRow {
  article_id: string
  page_id: string
  hash: string
  reader_version: string
  imprints: unknown
  meetings: number
}

/** What is kept of pages with these hashes that were read by this version of the reader. */
export function findPages(hashes: readonly string[], readerVersion: string): Sql {
  return sql`SELECT hash, imprints, meetings FROM pages
    WHERE hash = ANY(${hashes}::text[]) AND reader_version = ${readerVersion}`
}

/** Keeps pages, each in the place of the last one of its name that told of the same article. */
export function keepPages(rows: readonly PageRow[]): Sql {
  return sql`INSERT INTO pages SELECT * FROM json_populate_recordset(NULL::pages, ${JSON.stringify(rows)}::json)
    ORDER BY article_id, page_id
    ON CONFLICT (article_id, page_id) DO UPDATE SET hash = EXCLUDED.hash, reader_version = EXCLUDED.reader_version,
      imprints = EXCLUDED.imprints, meetings = EXCLUDED.meetings`
}
