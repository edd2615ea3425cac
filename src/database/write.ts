import sql, { raw, type Sql } from 'sql-template-tag'

/** Rows to write as plain objects, keys as the columns are named. */
export type NewRow = Readonly<Record<string, unknown>>

/** Tables that an article fills, all of whose columns the writer gives. */
export const articleTables = [
  'sections',
  'appearances',
  'mentions',
  'meeting_sides',
  'participations',
  'reports',
  'evidence',
  'article_links',
] as const

/** Everything of some articles, ready to be written by one statement. */
export interface ArticleRows extends Record<(typeof articleTables)[number], NewRow[]> {
  articles: NewRow[]
  meetings: NewRow[]
  person_names: NewRow[]
  tenures: NewRow[]
  changes: NewRow[]
}

const articleColumns =
  'identity_key, headline_key, form, content_hash, reader_version, page_id, url, headline, outlet_id, dateline_place, published, published_first, published_last, retrieved'
const meetingColumns = 'kind, name, status, date, first_day, last_day, place, mode, parent_id'
const set = (columns: string) =>
  raw(
    columns
      .split(', ')
      .map((column) => `${column} = EXCLUDED.${column}`)
      .join(', '),
  )

const rowsOf = (table: string, rows: readonly NewRow[]): Sql =>
  sql`json_populate_recordset(NULL::${raw(table)}, ${JSON.stringify(rows)}::json)`

/**
 * The one statement that writes articles. Rows of `articles` and `meetings` whose id is known take the new values;
 * names and tenures that are known stay, the latter widened. Foreign keys are checked when it is done, so the order
 * inside does not matter.
 */
export function writeArticles(rows: ArticleRows): Sql {
  const inserts = articleTables.map(
    (table) => sql`${raw(`w_${table}`)} AS (INSERT INTO ${raw(table)} SELECT * FROM ${rowsOf(table, rows[table])})`,
  )
  return sql`WITH ${inserts.reduce((all, one) => sql`${all}, ${one}`)},
    w_articles AS (
      INSERT INTO articles AS t (id, updated_at, ${raw(articleColumns)})
      SELECT id, now(), ${raw(articleColumns)} FROM ${rowsOf('articles', rows.articles)}
      ON CONFLICT (id) DO UPDATE SET updated_at = now(), ${set(articleColumns)}),
    w_meetings AS (
      INSERT INTO meetings AS t (id, updated_at, ${raw(meetingColumns)})
      SELECT id, now(), ${raw(meetingColumns)} FROM ${rowsOf('meetings', rows.meetings)}
      ON CONFLICT (id) DO UPDATE SET updated_at = now(), ${set(meetingColumns)}),
    w_names AS (
      INSERT INTO person_names SELECT * FROM ${rowsOf('person_names', rows.person_names)} ON CONFLICT DO NOTHING),
    w_tenures AS (
      INSERT INTO tenures AS t SELECT * FROM ${rowsOf('tenures', rows.tenures)}
      ON CONFLICT (person_id, office_id) DO UPDATE SET
        first_seen = LEAST(t.first_seen, EXCLUDED.first_seen), last_seen = GREATEST(t.last_seen, EXCLUDED.last_seen))
    INSERT INTO changes (kind, subject, subject_id)
    SELECT kind, subject, subject_id FROM ${rowsOf('changes', rows.changes)}`
}

/** What a person gains or loses by an article. */
export interface PersonChange extends NewRow {
  id: string
  /** Meetings more, or fewer, than before. */
  meeting_count: number
  /** Taken where the record has none. */
  latin_name: string | null
}

/** Adds to people what an article changed of them. Rows are locked in the order of their ids: no deadlock. */
export function changePeople(changes: readonly PersonChange[]): Sql {
  return sql`WITH changed AS (SELECT id, meeting_count, latin_name FROM ${rowsOf('people', changes)}),
    locked AS (SELECT id FROM people WHERE id IN (SELECT id FROM changed) ORDER BY id FOR NO KEY UPDATE)
    UPDATE people p SET meeting_count = p.meeting_count + changed.meeting_count,
      latin_name = COALESCE(p.latin_name, changed.latin_name)
    FROM changed JOIN locked ON locked.id = changed.id WHERE p.id = changed.id`
}

/** Tables of things that many articles share, known by a key of ours. */
export const sharedKeys = { people: 'identity_key', offices: 'identity_key', outlets: 'name' } as const
export type SharedTable = keyof typeof sharedKeys

export interface SharedRow {
  table: SharedTable
  id: string
  key: string
}

/** The rows that are known by these keys. */
export function findShared(keys: Readonly<Record<SharedTable, readonly string[]>>): Sql {
  const parts = (Object.keys(sharedKeys) as SharedTable[]).map(
    (table) => sql`SELECT ${table}::text AS "table", id, ${raw(sharedKeys[table])} AS key FROM ${raw(table)}
      WHERE ${raw(sharedKeys[table])} = ANY(${keys[table]}::text[])`,
  )
  return parts.reduce((all, part) => sql`${all} UNION ALL ${part}`)
}

const sharedColumns: Record<SharedTable, string> = {
  people: 'id, identity_key, name, latin_name, country, meeting_count',
  offices: 'id, identity_key, name, country',
  outlets: 'id, name',
}

/** Makes what is not there yet, in the order of the keys, so that two writers never wait for each other crosswise. */
export function makeShared(table: SharedTable, rows: readonly NewRow[]): Sql {
  const columns = raw(sharedColumns[table])
  return sql`INSERT INTO ${raw(table)} (${columns}) SELECT ${columns} FROM ${rowsOf(table, rows)}
    ORDER BY ${raw(sharedKeys[table])} ON CONFLICT DO NOTHING RETURNING ${table}::text AS "table", id, ${raw(sharedKeys[table])} AS key`
}

/** Says in the change feed that these people are gone. */
export function noteRemovedPeople(ids: readonly string[]): Sql {
  return sql`INSERT INTO changes (kind, subject, subject_id)
    SELECT 'REMOVED', 'PERSON', id FROM unnest(${ids}::uuid[]) AS t(id)`
}
