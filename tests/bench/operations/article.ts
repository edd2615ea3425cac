import { each, type Json, nodes, type Operation, only } from './operation.ts'

const mention = (value: Json, person: Json | undefined) => ({
  ...only(value, 'start', 'end', 'surface'),
  ...only(person, 'name', 'country'),
})
const proof = (value: Json, section: Json | undefined) => ({
  ...only(value, 'fact', 'start', 'end', 'text', 'rule'),
  section: section?.['ordinal'],
})

/** D: one article with everything that was read in it. */
export const article: Operation = {
  name: 'D',
  title: 'an article by url → sections → people and meetings with evidence',
  inputs: `SELECT url FROM articles ORDER BY md5('D' || id) LIMIT 150`,
  huiwu: {
    query: `query Article($url: String!) {
      article(url: $url) { headline published
        sections(first: 10) { nodes { kind text mentions(first: 20) { nodes { start end surface person { name country } } } } }
        reports(first: 10) { nodes { meeting { kind date place } evidence { fact start end text rule section { ordinal } } } } }
    }`,
    variables: ({ url }) => ({ url }),
    shape: ({ article: found }) => ({
      ...only(found, 'headline', 'published'),
      sections: nodes(found?.['sections'], (section) => ({
        ...only(section, 'kind', 'text'),
        mentions: nodes(section['mentions'], (value) => mention(value, value['person'])),
      })),
      reports: nodes(found?.['reports'], (report) => ({
        ...only(report['meeting'], 'kind', 'date', 'place'),
        evidence: each(report['evidence'], (value) => proof(value, value['section'])),
      })),
    }),
  },
  postgraphile: {
    query: `query Article($url: String!) {
      allArticles(condition: { url: $url }, first: 1) { nodes { headline published
        sectionsByArticleId(first: 10, orderBy: [ORDINAL_ASC, ROW_ID_ASC]) { nodes { kind text
          mentionsBySectionId(first: 20, orderBy: [START_ASC, ROW_ID_ASC]) { nodes { start end surface
            personByPersonId { name country } } } } }
        reportsByArticleId(first: 10, orderBy: [ORDINAL_ASC, ROW_ID_ASC]) { nodes {
          meetingByMeetingId { kind date place }
          evidencesByReportId(orderBy: [ORDINAL_ASC, ROW_ID_ASC]) { nodes { fact start end text rule
            sectionBySectionId { ordinal } } } } } } }
    }`,
    variables: ({ url }) => ({ url }),
    shape: ({ allArticles }) => {
      const [found] = nodes(allArticles, (value) => value)
      return {
        ...only(found, 'headline', 'published'),
        sections: nodes(found?.['sectionsByArticleId'], (section) => ({
          ...only(section, 'kind', 'text'),
          mentions: nodes(section['mentionsBySectionId'], (value) => mention(value, value['personByPersonId'])),
        })),
        reports: nodes(found?.['reportsByArticleId'], (report) => ({
          ...only(report['meetingByMeetingId'], 'kind', 'date', 'place'),
          evidence: nodes(report['evidencesByReportId'], (value) => proof(value, value['sectionBySectionId'])),
        })),
      }
    },
  },
  sql: {
    text: `SELECT json_build_object('headline', a.headline, 'published', a.published,
      'sections', (SELECT coalesce(json_agg(json_build_object('kind', s.kind, 'text', s.text,
          'mentions', (SELECT coalesce(json_agg(json_build_object('start', t.start, 'end', t."end", 'surface', t.surface,
              'name', w.name, 'country', w.country) ORDER BY t.start, t.id), '[]')
            FROM (SELECT * FROM mentions WHERE section_id = s.id ORDER BY start, id LIMIT 20) t
              JOIN people w ON w.id = t.person_id)
          ) ORDER BY s.ordinal), '[]')
        FROM (SELECT * FROM sections WHERE article_id = a.id ORDER BY ordinal LIMIT 10) s),
      'reports', (SELECT coalesce(json_agg(json_build_object('kind', m.kind, 'date', m.date, 'place', m.place,
          'evidence', (SELECT coalesce(json_agg(json_build_object('fact', e.fact, 'start', e.start, 'end', e."end",
              'text', e.text, 'rule', e.rule, 'section', s.ordinal) ORDER BY e.ordinal), '[]')
            FROM evidence e JOIN sections s ON s.id = e.section_id WHERE e.report_id = r.id)
          ) ORDER BY r.ordinal), '[]')
        FROM (SELECT * FROM reports WHERE article_id = a.id ORDER BY ordinal LIMIT 10) r
          JOIN meetings m ON m.id = r.meeting_id)
      )::text FROM articles a WHERE a.url = $1`,
    values: ({ url }) => [url],
  },
}
