import { each, globalId, type Json, nodes, type Operation, only } from './operation.ts'

const person = (value: Json | undefined) => only(value, 'name', 'country')
const article = (value: Json | undefined) => only(value, 'headline', 'url', 'published')

/** A: the question everything must answer well. */
export const personMeetings: Operation = {
  name: 'A',
  title: "a person's 20 newest meetings → participants with offices → reports → article headline",
  // Drawn by participation, so that those who meet most are asked for most.
  inputs: `SELECT person_id::text AS id FROM participations ORDER BY md5('A' || id) LIMIT 150`,
  huiwu: {
    query: `query PersonMeetings($id: ID!) {
      person(id: $id) { name country meetings(first: 20) { edges { role titleAsPrinted node { kind date place
        participations(first: 20) { nodes { role titleAsPrinted office { name } person { name country } } }
        reports(first: 5) { nodes { article { headline url published } } } } } } }
    }`,
    variables: ({ id }) => ({ id: globalId('Person', id) }),
    shape: ({ person: found }) => ({
      ...person(found),
      meetings: each(found?.['meetings']?.['edges'], ({ node, ...edge }) => ({
        ...only(edge, 'role', 'titleAsPrinted'),
        ...only(node, 'kind', 'date', 'place'),
        participants: nodes(node?.['participations'], (value) => ({
          ...only(value, 'role', 'titleAsPrinted'),
          office: value['office']?.['name'] ?? null,
          ...person(value['person']),
        })),
        articles: nodes(node?.['reports'], (report) => article(report['article'])),
      })),
    }),
  },
  postgraphile: {
    query: `query PersonMeetings($id: UUID!) {
      personByRowId(rowId: $id) { name country
        participationsByPersonId(first: 20, orderBy: [FIRST_DAY_DESC, MEETING_ID_DESC]) { nodes { role titleAsPrinted
          meetingByMeetingId { kind date place
            participationsByMeetingId(first: 20, orderBy: [ORDINAL_ASC, ROW_ID_ASC]) { nodes { role titleAsPrinted
              officeByOfficeId { name } personByPersonId { name country } } }
            reportsByMeetingId(first: 5, orderBy: [ORDINAL_ASC, ROW_ID_ASC]) { nodes {
              articleByArticleId { headline url published } } } } } } }
    }`,
    variables: ({ id }) => ({ id }),
    shape: ({ personByRowId: found }) => ({
      ...person(found),
      meetings: nodes(found?.['participationsByPersonId'], ({ meetingByMeetingId: meeting, ...own }) => ({
        ...only(own, 'role', 'titleAsPrinted'),
        ...only(meeting, 'kind', 'date', 'place'),
        participants: nodes(meeting?.['participationsByMeetingId'], (value) => ({
          ...only(value, 'role', 'titleAsPrinted'),
          office: value['officeByOfficeId']?.['name'] ?? null,
          ...person(value['personByPersonId']),
        })),
        articles: nodes(meeting?.['reportsByMeetingId'], (report) => article(report['articleByArticleId'])),
      })),
    }),
  },
  sql: {
    text: `SELECT json_build_object('name', p.name, 'country', p.country, 'meetings', (
      SELECT coalesce(json_agg(json_build_object('role', t.role, 'titleAsPrinted', t.title_as_printed,
        'kind', m.kind, 'date', m.date, 'place', m.place,
        'participants', (SELECT coalesce(json_agg(json_build_object('role', q.role, 'titleAsPrinted', q.title_as_printed,
            'office', o.name, 'name', w.name, 'country', w.country) ORDER BY q.ordinal, q.id), '[]')
          FROM (SELECT * FROM participations WHERE meeting_id = t.meeting_id ORDER BY ordinal, id LIMIT 20) q
            JOIN people w ON w.id = q.person_id LEFT JOIN offices o ON o.id = q.office_id),
        'articles', (SELECT coalesce(json_agg(json_build_object('headline', a.headline, 'url', a.url, 'published', a.published)
            ORDER BY r.ordinal, r.id), '[]')
          FROM (SELECT * FROM reports WHERE meeting_id = t.meeting_id ORDER BY ordinal, id LIMIT 5) r
            JOIN articles a ON a.id = r.article_id)
        ) ORDER BY COALESCE(t.first_day, '-infinity'::date) DESC, t.meeting_id DESC), '[]')
      FROM (SELECT * FROM participations WHERE person_id = p.id
          ORDER BY COALESCE(first_day, '-infinity'::date) DESC, meeting_id DESC LIMIT 20) t
        JOIN meetings m ON m.id = t.meeting_id
      ))::text FROM people p WHERE p.id = $1`,
    values: ({ id }) => [id],
  },
}
