import { describe, expect, it } from 'vitest'
import { HuiwuError } from '../../src/errors.ts'
import { ask } from '../support/ask.ts'
import { useDatabase } from '../support/database.ts'
import { busiest, fillRecord } from '../support/record.ts'

const db = useDatabase((database) => fillRecord(database, 23))

const meetingsOf = `query ($first: Int, $last: Int, $after: String, $before: String, $filter: MeetingFilter, $direction: OrderDirection = DESC) {
  people(filter: { name: { is: "${busiest}" } }) { nodes { meetings(first: $first, last: $last, after: $after, before: $before, filter: $filter, orderBy: { field: DATE, direction: $direction }) {
    totalCount edges { cursor node { id date kind } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }
}`
const rootMeetings = `query ($first: Int, $last: Int, $after: String, $before: String, $filter: MeetingFilter, $direction: OrderDirection = DESC) {
  meetings(first: $first, last: $last, after: $after, before: $before, filter: $filter, orderBy: { field: DATE, direction: $direction }) {
    totalCount edges { cursor node { id date kind } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
}`
type Page = {
  totalCount: number
  edges: { cursor: string; node: { id: string; date: string | null; kind: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}
const lists = {
  'a list by itself': async (variables: Record<string, unknown>): Promise<Page> => {
    const { data, errors } = await ask(db.current, rootMeetings, variables)
    expect(errors).toEqual([])
    return data.meetings
  },
  'a list inside a list': async (variables: Record<string, unknown>): Promise<Page> => {
    const { data, errors } = await ask(db.current, meetingsOf, variables)
    expect(errors).toEqual([])
    return data.people.nodes[0].meetings
  },
}

describe.each(Object.entries(lists))('%s', (_name, fetchPage) => {
  const ids = (page: Page) => page.edges.map(({ node }) => node.id)

  it.each(['ASC', 'DESC'])('gives every member once, page by page, forwards and backwards, %s', async (direction) => {
    const whole = await fetchPage({ first: 100, direction })
    expect(whole.totalCount).toBe(23)
    expect(new Set(ids(whole)).size).toBe(23)
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
    const dated = whole.edges.map(({ node }) => node.date ?? '')
    expect(dated).toEqual(direction === 'ASC' ? [...dated].sort() : [...dated].sort().reverse())

    const forwards: string[] = []
    let after: string | null = null
    do {
      const page: Page = await fetchPage({ first: 5, after, direction })
      forwards.push(...ids(page))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    expect(forwards).toEqual(ids(whole))

    const backwards: string[] = []
    let before: string | null = null
    do {
      const page: Page = await fetchPage({ last: 5, before, direction })
      backwards.unshift(...ids(page))
      before = page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null
    } while (before !== null)
    expect(backwards).toEqual(ids(whole))
  })

  it('gives what lies between two cursors', async () => {
    const whole = await fetchPage({ first: 100 })
    const between = await fetchPage({ first: 100, after: whole.edges[3]?.cursor, before: whole.edges[9]?.cursor })
    expect(ids(between)).toEqual(ids(whole).slice(4, 9))
  })

  it('counts and cuts what a filter leaves', async () => {
    const filter = { kind: ['CALL_ON'], date: { from: '2024-01-02', to: '2024-01-16' }, country: 'VN' }
    const page = await fetchPage({ first: 2, filter })
    // Of the days 2 to 16, every third index is a call; indexes 3 6 9 12 15 without the undated 9.
    expect(page).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } })
    expect(page.edges.map(({ node }) => node.date)).toEqual(['2024-01-16', '2024-01-13'])
  })

  it('gives an empty page for first: 0, and for a filter that nothing meets', async () => {
    expect(await fetchPage({ first: 0 })).toMatchObject({
      totalCount: 23,
      edges: [],
      pageInfo: { startCursor: null, endCursor: null },
    })
    expect(await fetchPage({ filter: { country: 'FR' } })).toMatchObject({ totalCount: 0, edges: [] })
  })
})

describe('a cursor', () => {
  it('holds when its row is gone', async () => {
    const whole = await lists['a list by itself']({ first: 100 })
    const [lost] = await db.current.query<{ id: string }>({
      text: 'SELECT id FROM meetings WHERE first_day IS NOT NULL ORDER BY first_day DESC LIMIT 1 OFFSET 4',
      values: [],
    } as never)
    await db.current.prisma.meeting.delete({ where: { id: lost?.id ?? '' } })
    const rest = await lists['a list by itself']({ first: 3, after: whole.edges[4]?.cursor })
    expect(rest.edges.map(({ node }) => node.id)).toEqual(whole.edges.slice(5, 8).map(({ node }) => node.id))
  })
})

describe('arguments that will not do', () => {
  it.each([
    ['first beyond the limit', { first: 101 }, 'LIMIT_EXCEEDED', { field: 'first', value: 101, limit: 100 }],
    ['a negative first', { first: -1 }, 'BAD_USER_INPUT', { field: 'first', value: -1 }],
    ['first and last', { first: 1, last: 1 }, 'BAD_USER_INPUT', { field: 'last' }],
    ['a cursor of nowhere', { after: 'xxx' }, 'BAD_USER_INPUT', { field: 'after', value: 'xxx' }],
    [
      'a range that ends first',
      { filter: { date: { from: '2024-02-01', to: '2024-01-01' } } },
      'BAD_USER_INPUT',
      { field: 'filter.date' },
    ],
  ])('%s: says the field and the value', async (_name, variables, code, details) => {
    const { errors } = await ask(db.current, rootMeetings, variables)
    const [error] = errors
    expect(error?.original).toBeInstanceOf(HuiwuError)
    expect(error?.original).toMatchObject({ code, details })
  })

  it('a cursor of another order', async () => {
    const people =
      'query ($field: PersonOrderField!, $after: String) { people(first: 1, after: $after, orderBy: { field: $field, direction: ASC }) { pageInfo { endCursor } } }'
    const { data } = await ask(db.current, people, { field: 'NAME' })
    const { errors } = await ask(db.current, people, { field: 'MEETINGS', after: data.people.pageInfo.endCursor })
    expect(errors[0]?.message).toContain('belongs to the order NAME')
  })

  it('a day that does not exist, and an id of nothing', async () => {
    const day = await ask(db.current, '{ meetings(filter: { date: { from: "2024-02-30" } }) { totalCount } }')
    expect(day.errors[0]?.message).toContain('2024-02-30')
    const id = await ask(db.current, '{ person(id: "nobody") { name } }')
    expect(id.errors[0]?.message).toContain('nobody')
  })

  it.each(['0000-01-01', '2021-04-31', '10000-01-01'])('the day %s, in a filter and in a cursor', async (day) => {
    const filtered = await ask(
      db.current,
      'query ($day: Date) { meetings(filter: { date: { from: $day } }) { totalCount } }',
      { day },
    )
    expect(filtered.errors[0]?.message).toContain(day)
    const after = Buffer.from(JSON.stringify(['DATE', day, '00000000-0000-7000-8000-000000000000'])).toString(
      'base64url',
    )
    const paged = await ask(db.current, rootMeetings, { after })
    expect(paged.errors[0]?.original).toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'after' } })
    expect(paged.statements).toEqual([])
  })

  it('an id of another type, and of a type that has none', async () => {
    const { data } = await ask(db.current, '{ people(first: 1) { nodes { id } } }')
    const person = data.people.nodes[0].id
    const meeting = await ask(db.current, 'query ($id: ID!) { meeting(id: $id) { kind } }', { id: person })
    expect(meeting.errors[0]?.original).toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { field: 'id', value: person },
    })
    const side = Buffer.from('Side:00000000-0000-7000-8000-000000000000').toString('base64url')
    const node = await ask(db.current, 'query ($id: ID!) { node(id: $id) { id } }', { id: side })
    expect(node.errors[0]?.original).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('more ids than a page has', async () => {
    const { data } = await ask(db.current, '{ people(first: 1) { nodes { id } } }')
    const ids = Array.from({ length: 101 }, () => data.people.nodes[0].id)
    const { errors } = await ask(db.current, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
    expect(errors[0]?.original).toMatchObject({ code: 'LIMIT_EXCEEDED', details: { field: 'ids', limit: 100 } })
  })

  it('an operation that may return too much, before it runs', async () => {
    const { errors, statements } = await ask(
      db.current,
      '{ people(first: 100) { nodes { meetings(first: 100) { nodes { participations(first: 100) { nodes { role } } } } } } }',
    )
    expect(errors[0]?.original).toMatchObject({ code: 'LIMIT_EXCEEDED', details: { field: 'operation' } })
    expect(statements).toEqual([])
  })
})
