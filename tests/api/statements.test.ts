import { expect, it } from 'vitest'
import { examples } from '../../src/api/examples.ts'
import { ask } from '../support/ask.ts'
import { freshDatabase, useDatabase } from '../support/database.ts'
import { busiest, fillRecord } from '../support/record.ts'

const small = useDatabase((database) => fillRecord(database, 2))
const large = useDatabase((database) => fillRecord(database, 12))

const nested = `{
  people(first: 20) { totalCount nodes { name names { text } articles(first: 5) { totalCount nodes { headline } }
    tenures(first: 5) { nodes { office { name } } }
    meetings(first: 5) { totalCount edges { role office { name } node { sides { name } children(first: 2) { nodes { id } } parent { id }
      participations(first: 3) { totalCount nodes { role office { name } person { name } evidence { text } } }
      reports(first: 3) { nodes { article { headline outlet { name } sections(first: 5) { nodes { text mentions(first: 3) { nodes { person { name } } } people(first: 3) { nodes { name } } } } }
        evidence { text section { text article { url } } participation { role } } } } } } } } }
}`

/** How many objects an answer holds. */
const rowsIn = (data: unknown): number => JSON.stringify(data).split('{').length - 4

const variables = { name: busiest, from: '2024-01-01', to: '2024-12-31' }

it.each([...examples.map(({ title, query }) => [title, query] as const), ['everything nested', nested] as const])(
  'sends one statement, whatever the record: %s',
  async (_title, query) => {
    const [few, many] = [await ask(small.current, query, variables), await ask(large.current, query, variables)]
    expect(few.errors).toEqual([])
    expect(many.errors).toEqual([])
    expect(rowsIn(few.data)).toBeGreaterThan(0)
    expect(rowsIn(many.data)).toBeGreaterThanOrEqual(rowsIn(few.data))
    expect(few.statements).toHaveLength(1)
    expect(many.statements).toEqual(few.statements)
  },
)

it('cuts nested lists in SQL: the answer of the database holds no more rows than the pages, and one more where that is asked for', async () => {
  const { database, drop } = await freshDatabase()
  try {
    await fillRecord(database, 12)
    const answers: string[] = []
    const watched: typeof database = {
      ...database,
      query: async (statement) => {
        const rows = await database.query(statement)
        answers.push(...rows.map((row) => (row as { answer: string }).answer))
        return rows as never
      },
    }
    const { data } = await ask(
      watched,
      `{ people(first: 2) { nodes { meetings(first: 2) { pageInfo { hasNextPage } nodes { participations(first: 1) { nodes { role } } } } } } }`,
    )
    expect(data.people.nodes).toHaveLength(2)
    // 2 people, 2 meetings each and one more, 1 participation each.
    const [answer = ''] = answers
    expect(answers).toHaveLength(1)
    expect(answer.match(/HOST|GUEST/gu)).toHaveLength(2 * 3 * 1)
  } finally {
    await drop()
  }
})
