import sql, { raw, type Sql } from 'sql-template-tag'

/** What of a stored article decides whether an arriving one is the same, and whether it is news. */
export interface KnownArticle {
  id: string
  identityKey: string
  form: 'FULL' | 'TEASER'
  url: string | null
  pageId: string
  contentHash: string
  readerVersion: string
  published: string | null
  retrieved: string | null
  /** Name of its outlet. */
  outlet: string | null
}

const knownArticle = raw(`SELECT id, identity_key AS "identityKey", form, url, page_id AS "pageId",
  content_hash AS "contentHash", reader_version AS "readerVersion", published, retrieved,
  (SELECT name FROM outlets WHERE id = outlet_id) AS outlet FROM articles`)

/** Articles at these addresses, and those with these identity keys; one may come twice. */
export function findArticles(urls: readonly string[], keys: readonly string[]): Sql {
  return sql`${knownArticle} WHERE identity_key = ANY(${keys}::text[])
    UNION ALL ${knownArticle} WHERE url = ANY(${urls}::text[])`
}

/** A headline, and the outlet whose full texts are looked for under it; null for any. */
export interface Announcement {
  headlineKey: string
  outlet: string | null
}

/**
 * Full texts with one headline, of the outlet asked for or of none that is known: two at most each, to tell one from
 * several. `place` is the index of the announcement.
 */
export function findFullByHeadline(wanted: readonly Announcement[]): Sql {
  return sql`SELECT w.place::int - 1 AS place, f.*
    FROM unnest(${wanted.map(({ headlineKey }) => headlineKey)}::text[], ${wanted.map(({ outlet }) => outlet)}::text[])
      WITH ORDINALITY AS w(headline, outlet, place)
    CROSS JOIN LATERAL (
      ${knownArticle} WHERE headline_key = w.headline AND form = 'FULL'
      AND (w.outlet IS NULL OR outlet_id IS NULL OR outlet_id = (SELECT id FROM outlets WHERE name = w.outlet))
      LIMIT 2) f`
}

/** Holds these articles until the transaction ends, in the order of their ids. */
export function lockArticles(ids: readonly string[]): Sql {
  return sql`SELECT id FROM articles WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`
}

/**
 * Puts an article in the place of teasers that are the same one: pages that showed them show it, and they are gone.
 * Their readings must have been taken away before.
 */
export function absorbArticles(gone: readonly string[], into: string): Sql[] {
  return [
    sql`WITH moved AS (INSERT INTO article_links (article_id, related_id, ordinal)
        SELECT article_id, ${into}::uuid, min(ordinal) FROM article_links
        WHERE related_id = ANY(${gone}::uuid[]) AND article_id <> ${into}::uuid
        GROUP BY article_id ORDER BY article_id ON CONFLICT DO NOTHING)
      INSERT INTO changes (kind, subject, subject_id)
      SELECT DISTINCT 'UPDATED'::change_kind, 'ARTICLE'::change_subject, article_id FROM article_links
      WHERE related_id = ANY(${gone}::uuid[]) AND article_id <> ${into}::uuid`,
    sql`DELETE FROM articles WHERE id = ANY(${gone}::uuid[])`,
  ]
}

/** A meeting that an article told of when it was last read. */
export interface KnownMeetingRow {
  id: string
  kind: string
  date: string | null
  personIds: string[]
  people: string[]
}

/** The meetings that articles tell of, with those who took part. */
export function findMeetings(articleIds: readonly string[]): Sql {
  return sql`SELECT m.id, m.kind, m.date, array_remove(array_agg(p.id::text ORDER BY q.ordinal), NULL) AS "personIds",
      array_remove(array_agg(p.name ORDER BY q.ordinal), NULL) AS people
    FROM reports r JOIN meetings m ON m.id = r.meeting_id
    LEFT JOIN participations q ON q.meeting_id = m.id LEFT JOIN people p ON p.id = q.person_id
    WHERE r.article_id = ANY(${articleIds}::uuid[]) GROUP BY m.id, r.article_id, r.ordinal
    ORDER BY array_position(${articleIds}::uuid[], r.article_id), r.ordinal`
}

/** Takes away what was read in articles, but for the articles and their meetings themselves. */
export function forgetReading(articleIds: readonly string[], meetingIds: readonly string[]): Sql[] {
  return [
    sql`DELETE FROM reports WHERE article_id = ANY(${articleIds}::uuid[])`,
    sql`DELETE FROM participations WHERE meeting_id = ANY(${meetingIds}::uuid[])`,
    sql`DELETE FROM meeting_sides WHERE meeting_id = ANY(${meetingIds}::uuid[])`,
    sql`DELETE FROM sections WHERE article_id = ANY(${articleIds}::uuid[])`,
  ]
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

/** That one page shows a teaser of an article. */
export interface KnownLink {
  articleId: string
  relatedId: string
}

/** The teasers that articles' pages show, in their order. */
export function findLinks(articleIds: readonly string[]): Sql {
  return sql`SELECT article_id AS "articleId", related_id AS "relatedId" FROM article_links
    WHERE article_id = ANY(${articleIds}::uuid[]) ORDER BY article_id, ordinal`
}

/** Takes all teasers from articles' pages. */
export function removeLinks(articleIds: readonly string[]): Sql {
  return sql`DELETE FROM article_links WHERE article_id = ANY(${articleIds}::uuid[])`
}

/** Puts teasers on an article's page, but for those that are gone by now, and says so in the change feed. */
export function addLinks(articleId: string, related: readonly string[]): Sql {
  return sql`WITH made AS (INSERT INTO article_links (article_id, related_id, ordinal)
      SELECT ${articleId}::uuid, id, ordinality - 1 FROM unnest(${related}::uuid[]) WITH ORDINALITY AS t(id, ordinality)
      JOIN articles USING (id))
    INSERT INTO changes (kind, subject, subject_id) VALUES ('UPDATED', 'ARTICLE', ${articleId}::uuid)`
}
