import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createContext } from '../../src/api/context.ts'
import { examples } from '../../src/api/examples.ts'
import { schema } from '../../src/api/schema.ts'
import { loadConfig } from '../../src/config.ts'
import { readPage } from '../../src/read/read.ts'
import type { Page } from '../../src/read/reading.ts'
import { storeReading } from '../../src/record/store.ts'
import { createLog } from '../../src/server/log.ts'
import { createServer } from '../../src/server/server.ts'
import { useDatabase } from '../support/database.ts'

const pages = readFileSync(new URL('../../seeds/pages.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Page)

const db = useDatabase(async (database) => {
  for (const page of pages) await storeReading(database, page, readPage(page))
})

/** Asks as a browser would, through the server that is shipped, without a port. */
async function post(query: string) {
  const server = createServer({
    schema,
    context: () => createContext(db.current),
    ping: () => db.current.ping(),
    config: loadConfig(),
    log: await createLog({ level: 'silent', pretty: false, colors: false }),
    examples,
  })
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return { status: response.status, body: await response.json() }
}

/** Lists of an answer, wherever they stand. */
const listsIn = (value: unknown): unknown[][] =>
  Array.isArray(value)
    ? [value, ...value.flatMap(listsIn)]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(listsIn)
      : []

describe('a newcomer', () => {
  it.each(examples)('gets a rich answer from the example $title', async ({ query }) => {
    const { status, body } = await post(query)
    expect(body.errors).toBeUndefined()
    expect(status).toBe(200)
    expect(listsIn(body.data).filter((list) => list.length > 0).length).toBeGreaterThan(5)
  })

  it('learns from the first example whom 范平明 met, in what office, and where it is written', async () => {
    const { body } = await post(examples[0]?.query ?? '')
    const [person] = body.data.people.nodes
    expect(person).toMatchObject({ name: '范平明', country: 'VN' })
    const { edges, totalCount } = person.meetings
    expect(edges).toHaveLength(totalCount)
    expect(totalCount).toBeGreaterThanOrEqual(7)
    const held = edges.filter((edge: { office: unknown }) => edge.office !== null)
    expect(held.length).toBeGreaterThan(totalCount / 2)
    const others = edges.flatMap(({ node }: { node: { participations: { nodes: { person: { name: string } }[] } } }) =>
      node.participations.nodes.map(({ person: other }) => other.name),
    )
    expect(others).toContain('谢尔盖·拉夫罗夫')
    for (const { node } of edges) {
      const [report] = node.reports.nodes
      const said = report.evidence.find(({ fact }: { fact: string }) => fact === 'OCCASION')
      expect(said.section.text.slice(said.start, said.end)).toBe(said.text)
    }
  })
})
