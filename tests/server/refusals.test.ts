import { describe, expect, it } from 'vitest'
import { testApp } from './app.ts'

/** Status, code and details of the first error. */
async function outcome(response: Response | Promise<Response>) {
  const answer = await response
  const { errors } = (await answer.json()) as { errors?: { message: string; extensions: Record<string, unknown> }[] }
  return { status: answer.status, message: errors?.[0]?.message, ...errors?.[0]?.extensions }
}

const accept = { accept: 'application/graphql-response+json' }

describe('a request is refused', () => {
  it.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/graphql',
  ])('as %s, which a page can send without a preflight or nobody needs', async (type) => {
    const { post } = testApp()
    expect(await outcome(post('query={echo}', { 'content-type': type }))).toMatchObject({
      status: 415,
      code: 'BAD_USER_INPUT',
      details: { field: 'content-type' },
    })
  })

  it('with a body over the limit, by bytes, announced or not', async () => {
    const { app, post } = testApp({ env: { MAX_BODY_BYTES: '1000' } })
    const tooLarge = { status: 413, code: 'LIMIT_EXCEEDED', details: { field: 'body', limit: 1000 } }
    const within = JSON.stringify({ query: `{ echo(text: "${'会'.repeat(300)}") }` })
    expect(Buffer.byteLength(within)).toBeLessThanOrEqual(1000)
    expect((await post(within)).status).toBe(200)
    // 400 characters, 1200 bytes.
    expect(await outcome(post({ query: `{ echo(text: "${'会'.repeat(400)}") }` }))).toMatchObject(tooLarge)
    expect(await outcome(post('{}', { 'content-length': '5000' }))).toMatchObject(tooLarge)
    let pulled = 0
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(400).fill(0x20))
      },
    })
    const streamed = app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: endless,
      duplex: 'half',
    } as RequestInit)
    expect(await outcome(streamed)).toMatchObject(tooLarge)
    expect(pulled).toBeLessThan(20)
  })

  it('with bytes that are no UTF-8, in the body or in the address', async () => {
    const { app, post } = testApp()
    const bytes = Buffer.concat([
      Buffer.from('{"query":"{ echo(text:\\"'),
      Buffer.from([0xe4, 0xbc]),
      Buffer.from('\\") }"}'),
    ])
    expect(await outcome(post(bytes))).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' })
    const got = app.fetch('http://localhost/graphql?query={echo(text:%22%E4%BC%22)}')
    expect(await outcome(got)).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' })
  })

  it.each([
    ['half of a surrogate pair', '\\ud83d'],
    ['U+0000', '\\u0000'],
  ])('with %s, in variables, their names, and the document', async (_what, written) => {
    const { app, post } = testApp()
    const bad = { status: 400, code: 'BAD_USER_INPUT' }
    const query = 'query ($t: String) { echo(text: $t) }'
    expect(await outcome(post(`{"query":"${query}","variables":{"t":"a${written}"}}`))).toMatchObject({
      ...bad,
      details: { field: 'body.variables.t' },
    })
    expect(await outcome(post(`{"query":"${query}","variables":{"t":[{"b${written}":1}]}}`))).toMatchObject(bad)
    expect(await outcome(post(`{"query":"{ echo(text: \\"${written}\\") }"}`))).toMatchObject(bad)
    const variables = encodeURIComponent(`{"t":"${written}"}`)
    const got = app.fetch(`http://localhost/graphql?query=${encodeURIComponent(query)}&variables=${variables}`)
    expect(await outcome(got)).toMatchObject(bad)
  })

  it('with U+0000 written into the document as an escape of GraphQL', async () => {
    const { app, post } = testApp()
    expect(await outcome(post({ query: '{ echo(text: "a\\u0000") }' }))).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
    })
    expect(await outcome(app.fetch('http://localhost/graphql?query={echo(text:%22%00%22)}'))).toMatchObject({
      status: 400,
    })
    const escaped = await post({ query: '{ echo(text: "\\\\u0000") }' })
    expect(await escaped.json()).toEqual({ data: { echo: '\\u0000' } })
  })

  it('with what is no JSON object, or nested without end', async () => {
    const { post } = testApp()
    for (const body of ['{', '[]', 'null', '"x"', ''])
      expect(await outcome(post(body))).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' })
    const deep = `{"query":"{ echo }","variables":{"\\u0061":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`
    expect((await post(deep)).status).toBeLessThan(500)
  })

  it('by GET if it changes anything', async () => {
    const { app } = testApp()
    expect((await app.fetch('http://localhost/graphql?query=mutation{noop}')).status).toBe(405)
  })
})

describe('a document is refused', () => {
  const { post } = testApp({ env: { MAX_DEPTH: '6', MAX_ALIASES: '3', MAX_DIRECTIVES: '2', MAX_TOKENS: '200' } })
  const nested = (levels: number) => `{ people { nodes ${'{ friend '.repeat(levels)} { id } ${'}'.repeat(levels)} } }`

  it.each([
    ['depth', nested(4), { value: 7, limit: 6 }],
    ['aliases', '{ a: __typename b: __typename c: __typename d: __typename }', { value: 4, limit: 3 }],
    ['directives', '{ a: echo @skip(if: true) @include(if: true) echo @skip(if: true) }', { value: 3, limit: 2 }],
    ['tokens', `{ echo(text: "a") ${'__typename '.repeat(300)} }`, { limit: 200 }],
  ])('for its %s, with the limit, each time it comes', async (field, query, details) => {
    for (let time = 0; time < 2; time++) {
      expect(await outcome(post({ query }, accept))).toMatchObject({
        status: 400,
        code: 'LIMIT_EXCEEDED',
        details: { field, ...details },
      })
    }
  })

  it('and is not, at the limit', async () => {
    expect(await (await post({ query: nested(3) })).json()).toEqual({ data: { people: { nodes: [] } } })
    expect(await (await post({ query: '{ a: echo b: echo c: echo }' })).json()).toHaveProperty('data')
  })

  it('when it nests brackets by the thousand, before the parser can overflow', async () => {
    const answer = await outcome(post({ query: `{ echo(text: ${'['.repeat(20_000)}` }, accept))
    expect(answer).toMatchObject({ status: 400, code: 'LIMIT_EXCEEDED' })
  })

  it('when fragments hide its depth', async () => {
    const query =
      'query { people { ...a } } fragment a on PersonConnection { nodes { ...b } } fragment b on Person { friend { friend { friend { friend { id } } } } }'
    expect(await outcome(post({ query }, accept))).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      details: { field: 'depth' },
    })
  })
})
