import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createContext } from '../../src/api/context.ts'
import { schema } from '../../src/api/schema.ts'
import type { Database } from '../../src/database/open.ts'
import { HuiwuError } from '../../src/errors.ts'
import { type Listening, listen } from '../../src/server/listen.ts'
import { useDatabase } from '../support/database.ts'
import { fillRecord } from '../support/record.ts'
import { testApp } from './app.ts'

const record = useDatabase((database) => fillRecord(database, 3))
let listening: Listening
let port: number
let taken = 0
let sent = 0
let failure: Error | null = null
let lines: ReturnType<typeof testApp>['lines']

beforeAll(async () => {
  const watched: Database['query'] = (statement) => {
    sent += 1
    return failure === null ? record.current.query(statement) : Promise.reject(failure)
  }
  const made = testApp({ schema, context: () => createContext({ ...record.current, query: watched }) })
  lines = made.lines
  const { app } = made
  const counted = (...args: Parameters<typeof app>) => {
    taken += 1
    return app(...args)
  }
  listening = await listen(Object.assign(counted, app, { fetch: app.fetch }) as never, {
    host: '127.0.0.1',
    port: 0,
    graceMs: 100,
  })
  port = Number(new URL(listening.url).port)
})
afterAll(() => listening.stop())

interface Sent {
  query?: string
  variables?: Record<string, unknown>
  headers?: Record<string, string>
  /** Sent as it is, in these pieces. */
  pieces?: (string | Buffer)[]
}

/** One request over a connection of its own: the whole answer, and whether the application itself was asked. */
async function ask({ query, variables, headers = {}, pieces }: Sent) {
  const before = taken
  const body = pieces ?? [JSON.stringify({ query, variables })]
  const length = body.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0)
  const all = {
    host: 'localhost',
    'content-type': 'application/json',
    'content-length': length,
    connection: 'close',
    ...headers,
  }
  const socket = connect(port, '127.0.0.1')
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  const closed = once(socket, 'close')
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.write(`POST /graphql HTTP/1.1\r\n${head.join('')}\r\n`)
  for (const piece of body) {
    socket.write(piece)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await closed
  const [top = '', text = ''] = Buffer.concat(chunks).toString().split('\r\n\r\n')
  const [status = '', ...rest] = top.split('\r\n')
  const named = rest.map((line) => line.toLowerCase().split(': ') as [string, string])
  const kept = named.filter(([name]) => name !== 'date' && name !== 'x-request-id').sort()
  return { status, headers: Object.fromEntries(kept), named: Object.fromEntries(named), text, short: taken === before }
}

const names = 'query Names($first: Int) { people(first: $first) { nodes { name } } }'

describe('the second time a query is asked', () => {
  it.each([undefined, '*/*', 'application/json', 'application/graphql-response+json'])(
    'it takes the short way, with the same answer: accept %s',
    async (accept) => {
      const asked = { query: `${names} # ${accept}`, headers: accept === undefined ? {} : { accept } }
      const first = await ask(asked)
      const second = await ask(asked)
      expect([first.short, second.short]).toEqual([false, true])
      expect({ ...second, short: null, named: null }).toEqual({ ...first, short: null, named: null })
      expect(second.text).toContain('林文海')
      expect(second.named['x-request-id']).toMatch(/^[0-9a-f-]{36}$/u)
    },
  )

  it('carries its variables, its id and its line in the log', async () => {
    await ask({ query: names, variables: { first: 2 } })
    lines.length = 0
    const second = await ask({ query: names, variables: { first: 1 }, headers: { 'x-request-id': 'desk-7' } })
    expect(second.short).toBe(true)
    expect(JSON.parse(second.text).data.people.nodes).toHaveLength(1)
    expect(second.named['x-request-id']).toBe('desk-7')
    expect(lines).toEqual([
      { level: 'info', message: 'POST /graphql', facts: { requestId: 'desk-7', status: 200, ms: expect.any(Number) } },
    ])
  })

  it('may come in pieces', async () => {
    await ask({ query: names })
    const body = Buffer.from(JSON.stringify({ query: names, variables: { first: 3, note: '会晤' } }))
    const split = body.indexOf('会') + 1
    const second = await ask({ pieces: [body.subarray(0, 5), body.subarray(5, split), body.subarray(split)] })
    expect(second.short).toBe(true)
    expect(JSON.parse(second.text).data.people.nodes).toHaveLength(3)
  })

  it.each<[string, Sent]>([
    ['a page of the web', { query: names, headers: { origin: 'https://desk.example' } }],
    ['another form of answer', { query: names, headers: { accept: 'application/json, multipart/mixed' } }],
    ['another document', { query: `${names} # never asked before` }],
    ['a parameter that nobody knows', { pieces: [JSON.stringify({ query: names, queries: 1 })] }],
    ['variables that are a list', { pieces: [JSON.stringify({ query: names, variables: [] })] }],
    ['variables that are a text', { pieces: [JSON.stringify({ query: names, variables: 'first' })] }],
    ['a name that is a number', { pieces: [JSON.stringify({ query: names, operationName: 1 })] }],
    ['a body that is no JSON', { pieces: ['{"query": '] }],
    ['a body that is no UTF-8', { pieces: [Buffer.from([0x22, 0xff, 0x22])] }],
    ['a document longer than is kept in mind', { query: names + ' '.repeat(20_000) }],
    ['a body longer than is read at once', { query: names, variables: { note: '长'.repeat(20_000) } }],
  ])('goes the long way for %s', async (_, asked) => {
    await ask({ query: names })
    const answer = await ask(asked)
    expect(answer.short).toBe(false)
    expect(answer.text).not.toBe('')
  })
})

describe('what fails on the short way', () => {
  it('is answered as on the long one, and the database is not asked twice', async () => {
    const query = '{ people(first: 1) { nodes { country } } }'
    await ask({ query })
    failure = new HuiwuError('DATABASE_UNAVAILABLE', 'The database does not answer.')
    const before = sent
    const known = await ask({ query })
    const after = sent
    const unknown = await ask({ query: `${query} # not known` })
    failure = null
    expect(after - before).toBe(1)
    expect(known.status).toBe(unknown.status)
    expect(JSON.parse(known.text)).toEqual(JSON.parse(unknown.text))
    expect(JSON.parse(known.text).errors[0].extensions.code).toBe('DATABASE_UNAVAILABLE')
  })

  it('says which variable will not do', async () => {
    await ask({ query: names })
    const known = await ask({ query: names, variables: { first: 'many' } })
    const unknown = await ask({ query: `${names}  `, variables: { first: 'many' } })
    expect(known).toMatchObject({ status: unknown.status, headers: unknown.headers })
    expect(JSON.parse(known.text)).toEqual(JSON.parse(unknown.text))
    expect(known.text).toContain('many')
  })
})
