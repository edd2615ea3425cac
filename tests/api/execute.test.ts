import { execute, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createContext } from '../../src/api/context.ts'
import { examples } from '../../src/api/examples.ts'
import { executePlanned } from '../../src/api/execute/run.ts'
import { schema } from '../../src/api/schema.ts'
import type { Database } from '../../src/database/open.ts'
import { HuiwuError } from '../../src/errors.ts'
import { useDatabase } from '../support/database.ts'
import { busiest, fillRecord } from '../support/record.ts'

const record = useDatabase((database) => fillRecord(database, 12))

/** Both executors' answers to one operation, with how many statements each took. */
async function both(source: string, variableValues: Record<string, unknown> = {}) {
  const document = parse(source)
  const run = async (executor: typeof execute | typeof executePlanned) => {
    let statements = 0
    const watched: Database = {
      ...record.current,
      query: (statement) => {
        statements += 1
        return record.current.query(statement)
      },
    }
    const result = await executor({ schema, document, variableValues, contextValue: createContext(watched) })
    return { text: result === null ? null : JSON.stringify(result), statements }
  }
  return { planned: await run(executePlanned), general: await run(execute) }
}

const planned: Record<string, string> = {
  ...Object.fromEntries(examples.map(({ title, query }) => [title, query])),
  'aliases and fragments': `
    query { newest: meetings(first: 2) { ...page } oldest: meetings(first: 2, orderBy: { field: DATE, direction: ASC }) { ...page } }
    fragment page on MeetingConnection { __typename: totalCount nodes { ...of ... on Meeting { kind id } ... on Node { id } } pageInfo { endCursor } }
    fragment of on Meeting { place participations(first: 1) { edges { cursor node { person { name } } } } }`,
  'one field asked for twice': `{ people(first: 3) { nodes { name } nodes { country names { text } names { kind } } } }`,
  'one row in several places': `{ people(first: 5) { nodes { meetings(first: 5) { edges { office { name } node { parent { id }
    participations { totalCount nodes { office { name country } meeting { date sides { name } } person { meetings(first: 1) { nodes { date } } } } } } } } } } }`,
  'names of types': `{ __typename people(first: 2) { __typename nodes { __typename meetings(first: 1) { edges { __typename node { __typename reports { nodes { __typename } } participations { nodes { person { __typename } } } } } } } } }`,
  'a page of which nothing is asked': `{ people(filter: { country: "VN" }) { __typename } meetings(first: 1, after: "WyJEQVRFIiwiMjAyNC0wMS0wMyIsImZmZmZmZmZmLWZmZmYtZmZmZi1mZmZmLWZmZmZmZmZmZmZmZiJd") { totalCount } }`,
  'what is skipped': `query ($yes: Boolean = true, $no: Boolean!) { people(first: 2) { totalCount @skip(if: $yes) nodes { name @include(if: $no) country @include(if: $yes) @skip(if: $no) ... @include(if: $no) { id }
    ... on Person @skip(if: $no) { meetings(first: 1) @include(if: true) { nodes { date @skip(if: true) } } } } } meetings @skip(if: $yes) { totalCount } }`,
  'all of it skipped': `{ people @skip(if: true) { totalCount } }`,
  'nothing found': `{ person(id: "UGVyc29uOjAwMDAwMDAwLTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwMA") { name meetings { nodes { id } } } people(filter: { name: { is: "无人" } }) { nodes { name articles { nodes { headline } } } } }`,
}
const variables = { no: false, name: busiest, from: '2024-01-01', to: '2024-12-31' }

describe('in one statement', () => {
  it.each(Object.entries(planned))('answers as the general executor does: %s', async (_, source) => {
    const { planned, general } = await both(source, variables)
    expect(planned.text).toBe(general.text)
    expect(planned.text).not.toContain('"errors"')
    expect(planned.statements).toBe(1)
  })

  it.each([
    ['introspection', '{ __schema { queryType { name } } }', {}],
    ['an interface', '{ node(id: "x") { id } }', {}],
    ['a variable that will not do', 'query ($n: Int!) { people(first: $n) { totalCount } }', { n: 'x' }],
    ['an argument that a resolver refuses', '{ people(first: 500) { totalCount } }', {}],
  ])('leaves to the general executor: %s', async (_, source, values) => {
    const { planned, general } = await both(source, values)
    expect(planned.text).toBeNull()
    expect(general.text).not.toBeNull()
  })
})

describe('what fails', () => {
  const away = new HuiwuError('DATABASE_UNAVAILABLE', 'away')
  const tooSlow = new HuiwuError('LIMIT_EXCEEDED', 'too slow', { field: 'operation' })

  /** The answer of one context, as the server makes it, and how often a statement was sent that fails. */
  async function answer(source: string, failing: RegExp, error: Error) {
    let refused = 0
    const database: Database = {
      ...record.current,
      query: (statement) => {
        if (!failing.test(statement.text)) return record.current.query(statement)
        refused += 1
        return Promise.reject(error)
      },
    }
    const args = { schema, document: parse(source), contextValue: createContext(database) }
    const planned = await executePlanned(args)
    expect(planned).toBeNull()
    const { data, errors = [] } = await execute(args)
    return { data, errors: errors.map(({ path, originalError }) => ({ path, originalError })), refused }
  }

  it.each([
    ['a list', '{ people(first: 2) { nodes { name } } }', 'people', away],
    ['a list below', '{ people(first: 2) { nodes { meetings(first: 2) { nodes { place } } } } }', 'people', away],
    ['a row', '{ article(url: "https://example.org/0") { outlet { name } } }', 'article', tooSlow],
    ['a count', '{ meetings { totalCount } }', 'meetings', new Error('a bug')],
  ])('is told where it was asked for, and not sent twice: %s', async (_, source, field, error) => {
    const { data, errors, refused } = await answer(source, /SELECT/u, error)
    expect(errors).toEqual([{ path: [field], originalError: error }])
    expect(data?.[field] ?? null).toBeNull()
    expect(refused).toBe(1)
  })

  it('is told for every field of the operation, none of which is asked again', async () => {
    const { errors, refused } = await answer(
      '{ a: article(url: "a") { url } b: article(url: "b") { url } }',
      /SELECT/u,
      away,
    )
    expect(errors.map(({ path }) => path)).toEqual([['a'], ['b']])
    expect(refused).toBe(1)
  })

  it('is an argument alone: the rest is answered', async () => {
    const source = '{ article(url: "https://example.org/0") { url } bad: article { url } }'
    const { data, errors } = await answer(source, /no such text/u, away)
    expect(data).toEqual({ article: { url: 'https://example.org/0' }, bad: null })
    expect(errors).toEqual([{ path: ['bad'], originalError: expect.any(HuiwuError) }])
  })
})
