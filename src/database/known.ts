import sql, { type Sql } from 'sql-template-tag'

/** What of a stored article decides whether an arriving one is the same, and whether it is news. */
export interface KnownArticle {
  id: string
  identityKey: string
  form: 'FULL' | 'TEASER'
  url: string | null
  pageId: string
  contentHash: string
  readerVersion: string
}

/** Articles by address or by identity key. */
export function findArticles(url: string | null, keys: readonly string[]): Sql {
  return sql`SELECT id, identity_key AS "identityKey", form, url, page_id AS "pageId", content_hash AS "contentHash",
      reader_version AS "readerVersion" FROM articles
    WHERE identity_key = ANY(${keys}::text[]) UNION
    SELECT id, identity_key, form, url, page_id, content_hash, reader_version FROM articles WHERE url = ${url}`
}

/** A meeting that an article told of when it was last read. */
export interface KnownMeetingRow {
  id: string
  kind: string
  date: string | null
  personIds: string[]
  people: string[]
}

/** The meetings that an article tells of, with those who took part. */
export function findMeetings(articleId: string): Sql {
  return sql`SELECT m.id, m.kind, m.date, array_remove(array_agg(p.id::text ORDER BY q.ordinal), NULL) AS "personIds",
      array_remove(array_agg(p.name ORDER BY q.ordinal), NULL) AS people
    FROM reports r JOIN meetings m ON m.id = r.meeting_id
    LEFT JOIN participations q ON q.meeting_id = m.id LEFT JOIN people p ON p.id = q.person_id
    WHERE r.article_id = ${articleId}::uuid GROUP BY m.id, r.ordinal ORDER BY r.ordinal`
}

/** Takes away what was read in an article, but for the article and its meetings themselves. */
export function forgetReading(articleId: string, meetingIds: readonly string[]): Sql[] {
  return [
    sql`DELETE FROM reports WHERE article_id = ${articleId}::uuid`,
    sql`DELETE FROM participations WHERE meeting_id = ANY(${meetingIds}::uuid[])`,
    sql`DELETE FROM meeting_sides WHERE meeting_id = ANY(${meetingIds}::uuid[])`,
    sql`DELETE FROM sections WHERE article_id = ${articleId}::uuid`,
  ]
}

/** Takes an article's people away from it; returns who they were. */
export function forgetAppearances(articleId: string): Sql {
  return sql`DELETE FROM appearances WHERE article_id = ${articleId}::uuid RETURNING person_id AS id`
}

/** Removes meetings that no article tells of any more. */
export function removeMeetings(ids: readonly string[]): Sql {
  return sql`DELETE FROM meetings WHERE id = ANY(${ids}::uuid[])`
}

/** Removes those of these people whom no article names any more, and returns them. */
export function removePeople(ids: readonly string[]): Sql {
  return sql`DELETE FROM people WHERE id = ANY(${ids}::uuid[])
      AND NOT EXISTS (SELECT 1 FROM appearances WHERE person_id = people.id)
      AND NOT EXISTS (SELECT 1 FROM participations WHERE person_id = people.id)
    RETURNING id`
}

/** The teasers that an article's page shows, in their order. */
export function findLinks(articleId: string): Sql {
  return sql`SELECT related_id AS id FROM article_links WHERE article_id = ${articleId}::uuid ORDER BY ordinal`
}

/** Makes the teasers of an article's page exactly these. */
export function replaceLinks(articleId: string, related: readonly string[]): Sql[] {
  return [
    sql`DELETE FROM article_links WHERE article_id = ${articleId}::uuid`,
    sql`INSERT INTO article_links (article_id, related_id, ordinal)
      SELECT ${articleId}::uuid, id, ordinality - 1 FROM unnest(${related}::uuid[]) WITH ORDINALITY AS t(id, ordinality)`,
  ]
}
