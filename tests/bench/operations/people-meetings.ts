import { type Json, nodes, type Operation, only } from './operation.ts'

const participant = (value: Json, person: Json | undefined) => ({
  ...only(value, 'role', 'titleAsPrinted'),
  ...only(person, 'name', 'country'),
})

/** B: nested limits under many parents. */
export const peopleMeetings: Operation = {
  name: 'B',
  title: '20 people of a country by number of meetings → 5 newest meetings each → 3 participants each',
  inputs: `SELECT trim(country) AS country FROM people GROUP BY country HAVING count(*) >= 20 ORDER BY md5('B' || country)`,
  huiwu: {
    query: `query PeopleMeetings($country: CountryCode!) {
      people(filter: { country: $country }, first: 20, orderBy: { field: MEETINGS, direction: DESC }) { nodes { name
        meetings(first: 5) { nodes { kind date place
          participations(first: 3) { nodes { role titleAsPrinted person { name country } } } } } } }
    }`,
    variables: ({ country }) => ({ country }),
    shape: ({ people }) =>
      nodes(people, (found) => ({
        ...only(found, 'name'),
        meetings: nodes(found['meetings'], (meeting) => ({
          ...only(meeting, 'kind', 'date', 'place'),
          participants: nodes(meeting['participations'], (value) => participant(value, value['person'])),
        })),
      })),
  },
  postgraphile: {
    query: `query PeopleMeetings($country: String!) {
      allPeople(condition: { country: $country }, first: 20, orderBy: [MEETING_COUNT_DESC, ROW_ID_DESC]) { nodes { name
        participationsByPersonId(first: 5, orderBy: [FIRST_DAY_DESC, MEETING_ID_DESC]) { nodes {
          meetingByMeetingId { kind date place
            participationsByMeetingId(first: 3, orderBy: [ORDINAL_ASC, ROW_ID_ASC]) { nodes { role titleAsPrinted
              personByPersonId { name country } } } } } } } }
    }`,
    variables: ({ country }) => ({ country }),
    shape: ({ allPeople }) =>
      nodes(allPeople, (found) => ({
        ...only(found, 'name'),
        meetings: nodes(found['participationsByPersonId'], ({ meetingByMeetingId: meeting }) => ({
          ...only(meeting, 'kind', 'date', 'place'),
          participants: nodes(meeting?.['participationsByMeetingId'], (value) =>
            participant(value, value['personByPersonId']),
          ),
        })),
      })),
  },
  sql: {
    text: `SELECT coalesce(json_agg(json_build_object('name', p.name, 'meetings', (
      SELECT coalesce(json_agg(json_build_object('kind', m.kind, 'date', m.date, 'place', m.place,
        'participants', (SELECT coalesce(json_agg(json_build_object('role', q.role, 'titleAsPrinted', q.title_as_printed,
            'name', w.name, 'country', w.country) ORDER BY q.ordinal, q.id), '[]')
          FROM (SELECT * FROM participations WHERE meeting_id = t.meeting_id ORDER BY ordinal, id LIMIT 3) q
            JOIN people w ON w.id = q.person_id)
        ) ORDER BY COALESCE(t.first_day, '-infinity'::date) DESC, t.meeting_id DESC), '[]')
      FROM (SELECT * FROM participations WHERE person_id = p.id
          ORDER BY COALESCE(first_day, '-infinity'::date) DESC, meeting_id DESC LIMIT 5) t
        JOIN meetings m ON m.id = t.meeting_id
      )) ORDER BY p.meeting_count DESC, p.id DESC), '[]')::text
      FROM (SELECT * FROM people WHERE country = $1 ORDER BY meeting_count DESC, id DESC LIMIT 20) p`,
    values: ({ country }) => [country],
  },
}
