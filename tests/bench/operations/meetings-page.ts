import { type Json, nodes, type Operation, only } from './operation.ts'

const participant = (value: Json, person: Json | undefined) => ({
  ...only(value, 'role', 'titleAsPrinted'),
  ...only(person, 'name', 'country'),
})
const endOf = (field: string) => (data: Json) => String(data[field]?.['pageInfo']?.['endCursor'])

/** C: a filtered list, entered in the middle by a cursor. */
export const meetingsPage: Operation = {
  name: 'C',
  title: 'meetings of a kind and a date range, third page by cursor, with participants',
  inputs: `SELECT kind::text, first_day::text AS "from", (first_day + 500)::text AS to FROM meetings
    WHERE first_day < '2024-01-01' ORDER BY md5('C' || id) LIMIT 150`,
  middle: { huiwu: endOf('meetings'), postgraphile: endOf('allMeetings'), sql: ({ end }) => String(end) },
  huiwu: {
    query: `query MeetingsPage($kind: MeetingKind!, $from: Date!, $to: Date!, $first: Int!, $after: String) {
      meetings(filter: { kind: [$kind], date: { from: $from, to: $to } }, first: $first, after: $after) {
        nodes { kind date place participations(first: 10) { nodes { role titleAsPrinted person { name country } } } }
        pageInfo { hasNextPage endCursor } }
    }`,
    variables: ({ kind, from, to, first, after }) => ({ kind, from, to, first: Number(first), after }),
    shape: ({ meetings }) => ({
      meetings: nodes(meetings, (meeting) => ({
        ...only(meeting, 'kind', 'date', 'place'),
        participants: nodes(meeting['participations'], (value) => participant(value, value['person'])),
      })),
      more: meetings?.['pageInfo']?.['hasNextPage'],
    }),
  },
  postgraphile: {
    query: `query MeetingsPage($kind: MeetingKind!, $from: Date!, $to: Date!, $first: Int!, $after: Cursor) {
      allMeetings(filter: { kind: { equalTo: $kind }, lastDay: { greaterThanOrEqualTo: $from },
        firstDay: { lessThanOrEqualTo: $to } }, orderBy: [FIRST_DAY_DESC, ROW_ID_DESC], first: $first, after: $after) {
        nodes { kind date place participationsByMeetingId(first: 10, orderBy: [ORDINAL_ASC, ROW_ID_ASC]) { nodes {
          role titleAsPrinted personByPersonId { name country } } } }
        pageInfo { hasNextPage endCursor } }
    }`,
    variables: ({ kind, from, to, first, after }) => ({ kind, from, to, first: Number(first), after }),
    shape: ({ allMeetings }) => ({
      meetings: nodes(allMeetings, (meeting) => ({
        ...only(meeting, 'kind', 'date', 'place'),
        participants: nodes(meeting['participationsByMeetingId'], (value) =>
          participant(value, value['personByPersonId']),
        ),
      })),
      more: allMeetings?.['pageInfo']?.['hasNextPage'],
    }),
  },
  sql: {
    text: `SELECT json_build_object('meetings', coalesce(json_agg(json_build_object(
        'kind', m.kind, 'date', m.date, 'place', m.place,
        'participants', (SELECT coalesce(json_agg(json_build_object('role', q.role, 'titleAsPrinted', q.title_as_printed,
            'name', w.name, 'country', w.country) ORDER BY q.ordinal, q.id), '[]')
          FROM (SELECT * FROM participations WHERE meeting_id = m.id ORDER BY ordinal, id LIMIT 10) q
            JOIN people w ON w.id = q.person_id)
        ) ORDER BY m.n) FILTER (WHERE m.n <= $6), '[]'),
        'more', count(*) > $6, 'end', max(m.day || ' ' || m.id) FILTER (WHERE m.n = $6))::text
      FROM (SELECT id, kind, date, place, COALESCE(first_day, '-infinity'::date)::text AS day,
          row_number() OVER (ORDER BY COALESCE(first_day, '-infinity'::date) DESC, id DESC) AS n
        FROM meetings WHERE kind = $1::meeting_kind AND last_day >= $2::date
          AND COALESCE(first_day, '-infinity'::date) <= $3::date
          AND (COALESCE(first_day, '-infinity'::date), id) < ($4::date, $5::uuid)
        ORDER BY COALESCE(first_day, '-infinity'::date) DESC, id DESC LIMIT $6::int + 1) m`,
    values: ({ kind, from, to, first, after }) => {
      const [day = 'infinity', id = 'ffffffff-ffff-ffff-ffff-ffffffffffff'] = after?.split(' ') ?? []
      return [kind, from, to, day, id, Number(first)]
    },
  },
}
