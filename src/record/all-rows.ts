import { type ArticleRows, articleTables, type NewRow } from '../database/write.ts'
import type { OwnRows } from './article-rows.ts'

/** The rows of several articles as those of one statement: names and tenures once each, in one order for all writers. */
export function allRows(each: readonly OwnRows[], rest: Pick<ArticleRows, 'article_links' | 'changes'>): ArticleRows {
  const names = new Map<string, NewRow>()
  const tenures = new Map<string, NewRow>()
  const all: ArticleRows = {
    ...rest,
    sections: [],
    appearances: [],
    mentions: [],
    meeting_sides: [],
    participations: [],
    reports: [],
    evidence: [],
    articles: [],
    meetings: [],
    person_names: [],
    tenures: [],
  }
  for (const rows of each) {
    for (const table of [...articleTables, 'articles', 'meetings'] as const)
      if (table !== 'article_links') all[table].push(...rows[table])
    for (const row of rows.person_names) {
      const key = `${row['person_id']} ${row['text']}`
      // The first one stays, as it would if it had been there before.
      if (!names.has(key)) names.set(key, row)
    }
    for (const row of rows.tenures) {
      const key = `${row['person_id']} ${row['office_id']}`
      tenures.set(key, widened(tenures.get(key), row))
    }
  }
  // Two writers that store the same articles meet at the first of them, and neither waits for the other crosswise.
  all.articles.sort((a, b) => (String(a['identity_key']) < String(b['identity_key']) ? -1 : 1))
  all.person_names = sortedValues(names)
  all.tenures = sortedValues(tenures)
  return all
}

const sortedValues = (map: Map<string, NewRow>): NewRow[] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)

/** A tenure with the days of another sight of it. Days are text of one length, so they compare as such. */
function widened(known: NewRow | undefined, row: NewRow): NewRow {
  if (known === undefined) return row
  const [first, last] = (['first_seen', 'last_seen'] as const).map((column) =>
    [known[column], row[column]].filter((day) => typeof day === 'string').sort(),
  )
  return { ...known, first_seen: first?.[0] ?? null, last_seen: last?.at(-1) ?? null }
}
