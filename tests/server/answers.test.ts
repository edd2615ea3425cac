import { getIntrospectionQuery } from 'graphql'
import { describe, expect, it } from 'vitest'
import { testApp } from './app.ts'

const accept = { accept: 'application/graphql-response+json' }

describe('an answer', () => {
  it('comes for POST with JSON and for GET', async () => {
    const { app, post } = testApp()
    const posted = await post({ query: 'query ($t: String) { echo(text: $t) }', variables: { t: '会晤 😀' } })
    expect(posted.status).toBe(200)
    expect(await posted.json()).toEqual({ data: { echo: '会晤 😀' } })
    const variables = encodeURIComponent(JSON.stringify({ t: '会 晤' }))
    const query = 'query($t:String){echo(text:$t)}'.replaceAll(' ', '+')
    const got = await app.fetch(`http://localhost/graphql?query=${encodeURIComponent(query)}&variables=${variables}`)
    expect(await got.json()).toEqual({ data: { echo: '会 晤' } })
  })

  it('carries an id: the caller’s where it is plain, else a new one', async () => {
    const { post } = testApp()
    const own = await post({ query: '{ echo }' }, { 'x-request-id': 'desk-7' })
    expect(own.headers.get('x-request-id')).toBe('desk-7')
    const forged = await post({ query: '{ echo }' }, { 'x-request-id': 'a b"c' })
    expect(forged.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('is logged in one line, without the query', async () => {
    const { app, post, lines } = testApp()
    await post({ query: 'query Said { echo(text: "private") }', operationName: 'Said' })
    await app.fetch('http://localhost/graphql?query={echo(text:"private")}')
    expect(lines.map(({ message }) => message)).toEqual(['POST /graphql', 'GET /graphql'])
    expect(lines[0]?.facts).toMatchObject({ status: 200, operation: 'Said', ms: expect.any(Number) })
    expect(JSON.stringify(lines)).not.toContain('private')
  })

  it('may be asked for by any page, in nobody’s name', async () => {
    const { app, post } = testApp()
    const answer = await post({ query: '{ echo }' }, { origin: 'https://desk.example' })
    expect(answer.headers.get('access-control-allow-origin')).toMatch(/^(\*|https:\/\/desk\.example)$/)
    expect(answer.headers.has('access-control-allow-credentials')).toBe(false)
    const preflight = await app.fetch('http://localhost/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://desk.example', 'access-control-request-method': 'POST' },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.has('access-control-allow-credentials')).toBe(false)
  })

  it('introspects within all limits', async () => {
    const { post } = testApp()
    const query = getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true })
    const answer = await post({ query })
    expect(await answer.json()).toHaveProperty('data.__schema.queryType.name', 'Query')
  })
})

describe('an error', () => {
  it('made for the caller arrives with code and details, next to the data that is good', async () => {
    const { post, lines } = testApp()
    const answer = await post({ query: '{ echo(text: "a") mendable }' }, accept)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({
      data: { echo: 'a', mendable: null },
      errors: [
        {
          message: 'There is no such meeting.',
          path: ['mendable'],
          locations: [{ line: 1, column: 19 }],
          extensions: { code: 'NOT_FOUND', details: { field: 'id', value: '7' } },
        },
      ],
    })
    expect(lines.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('of ours is masked, and logged once with its stack and the id that the caller sees', async () => {
    const { post, lines } = testApp()
    const answer = await post({ query: 'query Q { brokenTwice }', operationName: 'Q' })
    const text = await answer.text()
    expect(text).not.toContain('hunter2')
    const { errors } = JSON.parse(text)
    expect(errors).toHaveLength(2)
    expect(errors[1]).toMatchObject({
      message: 'Internal server error',
      path: ['brokenTwice', 1],
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: answer.headers.get('x-request-id') },
    })
    const logged = lines.filter(({ level }) => level === 'error')
    expect(logged).toHaveLength(1)
    expect(logged[0]?.facts).toMatchObject({ requestId: answer.headers.get('x-request-id'), operation: 'Q' })
    expect(logged[0]?.facts['err']).toMatchObject({ stack: expect.stringContaining('hunter2') })
  })

  it('while the context is made is a 500, masked; a deliberate one has its own status', async () => {
    const { HuiwuError } = await import('../../src/errors.ts')
    const failing = (error: Error) =>
      testApp({
        context: () => {
          throw error
        },
      })
    const bug = await failing(new Error('hunter2')).post({ query: '{ echo }' }, accept)
    expect(bug.status).toBe(500)
    expect(await bug.text()).not.toContain('hunter2')
    const told = await failing(new HuiwuError('DATABASE_UNAVAILABLE', 'Later.')).post({ query: '{ echo }' }, accept)
    expect(told.status).toBe(503)
    expect(await told.json()).toMatchObject({
      errors: [{ message: 'Later.', extensions: { code: 'DATABASE_UNAVAILABLE' } }],
    })
  })

  it('of GraphQL itself stays as it is', async () => {
    const { post } = testApp()
    const syntax = await post({ query: '{ echo(' }, accept)
    expect(syntax.status).toBe(400)
    expect(await syntax.json()).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }] })
    const unknown = await post({ query: '{ eco }' }, accept)
    expect(unknown.status).toBe(400)
    expect(await unknown.text()).toContain('Did you mean')
  })
})

describe('the questions of balancers', () => {
  it('/health says alive, whatever the database does; /ready says whether it answers', async () => {
    const { app, lines } = testApp()
    expect((await app.fetch('http://localhost/health')).status).toBe(200)
    const ready = await app.fetch('http://localhost/ready')
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }])
    expect(lines.every(({ level }) => level === 'debug')).toBe(true)

    const broken = testApp({ ping: () => Promise.reject(new Error('gone')) })
    expect((await broken.app.fetch('http://localhost/health')).status).toBe(200)
    expect((await broken.app.fetch('http://localhost/ready')).status).toBe(503)
    expect(broken.lines.some(({ level }) => level === 'warn')).toBe(true)
  })

  it('/ready does not wait for ever', async () => {
    const { app } = testApp({ ping: () => new Promise(() => {}), env: { READY_TIMEOUT_MS: '20' } })
    const before = performance.now()
    expect((await app.fetch('http://localhost/ready')).status).toBe(503)
    expect(performance.now() - before).toBeLessThan(1_000)
  })
})
