import sql, { type Sql } from 'sql-template-tag'

/** What one article says of one person beyond its own rows: what tenures and names are made of. */
export interface Claims {
  personId: string
  officeIds: string[]
  latinName: string | null
  /** As what the text names the person, each form once. */
  surfaces: string[]
  /** First and last day of the article's publication. */
  first: string | null
  last: string | null
}

/** Takes articles' people away from them, while their mentions are there still; returns what was said of them. */
export function forgetAppearances(articleIds: readonly string[]): Sql {
  return sql`DELETE FROM appearances a USING articles r WHERE a.article_id = ANY(${articleIds}::uuid[]) AND r.id = a.article_id
    RETURNING a.person_id AS "personId", a.office_ids AS "officeIds", a.latin_name AS "latinName",
      r.published_first AS first, r.published_last AS last,
      ARRAY(SELECT DISTINCT m.surface FROM sections s JOIN mentions m ON m.section_id = s.id
        WHERE s.article_id = a.article_id AND m.person_id = a.person_id) AS surfaces`
}

/**
 * Waits for all who are writing of these people, and lets nobody else begin: what the statements after it see of them
 * is all there is.
 */
export function lockPeople(ids: readonly string[]): Sql {
  return sql`SELECT id FROM people WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`
}

/** Makes tenures anew from what articles still show; those that none shows go. */
export function mendTenures(lost: readonly { person_id: string; office_id: string }[]): Sql {
  return sql`WITH lost AS (SELECT DISTINCT person_id, office_id FROM json_populate_recordset(NULL::tenures, ${JSON.stringify(lost)}::json)),
    seen AS (
      SELECT lost.person_id, lost.office_id, count(r.id) AS articles, min(r.published_first) AS first, max(r.published_last) AS last
      FROM lost LEFT JOIN appearances a ON a.person_id = lost.person_id AND lost.office_id = ANY(a.office_ids)
      LEFT JOIN articles r ON r.id = a.article_id GROUP BY lost.person_id, lost.office_id),
    gone AS (
      DELETE FROM tenures t USING seen
      WHERE (t.person_id, t.office_id) = (seen.person_id, seen.office_id) AND seen.articles = 0)
    UPDATE tenures t SET first_seen = seen.first, last_seen = seen.last FROM seen
    WHERE (t.person_id, t.office_id) = (seen.person_id, seen.office_id) AND seen.articles > 0`
}

/** Removes name forms that no article has any more; never the form that is shown. */
export function mendNames(lost: readonly { person_id: string; text: string }[]): Sql {
  return sql`DELETE FROM person_names n USING json_populate_recordset(NULL::person_names, ${JSON.stringify(lost)}::json) AS lost
    WHERE n.person_id = lost.person_id AND n.text = lost.text AND n.kind <> 'PREFERRED'
      AND NOT EXISTS (SELECT 1 FROM mentions m WHERE m.person_id = n.person_id AND m.surface = n.text)
      AND NOT EXISTS (SELECT 1 FROM appearances a WHERE a.person_id = n.person_id AND a.latin_name = n.text)`
}

/** Gives people whose Latin name was this one the first that an article still gives them, or none. */
export function mendLatinNames(lost: readonly { id: string; latin_name: string }[]): Sql {
  return sql`UPDATE people p SET latin_name = (
      SELECT a.latin_name FROM appearances a WHERE a.person_id = p.id AND a.latin_name IS NOT NULL
      ORDER BY a.article_id LIMIT 1)
    FROM json_populate_recordset(NULL::people, ${JSON.stringify(lost)}::json) AS lost
    WHERE p.id = lost.id AND p.latin_name = lost.latin_name`
}
