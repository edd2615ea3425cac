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
  'nothing found': `{ person(id: "UGVyc29uOjAwMDAwMDAwLTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwMA") { name meetings { nodes { id } } } people(filter: { name: { is: "无人" } }) { nodes { name articles { nodes { headline } } } } }`,
}
const variables = { name: busiest, from: '2024-01-01', to: '2024-12-31' }

describe('level by level', () => {
  it.each(Object.entries(planned))(
    'answers as the general executor does, with no more statements: %s',
    async (_, source) => {
      const { planned, general } = await both(source, variables)
      expect(planned.text).toBe(general.text)
      expect(planned.text).not.toContain('"errors"')
      expect(planned.statements).toBeLessThanOrEqual(general.statements)
    },
  )

  it.each([
    ['introspection', '{ __schema { queryType { name } } }', {}],
    ['an interface', '{ node(id: "x") { id } }', {}],
    ['a directive', '{ people @skip(if: true) { totalCount } }', {}],
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

  /** The answer of one context, as the server makes it, and how often statements that fail were sent, first and to answer in the general way. */
  async function answer(source: string, failing: RegExp, error: Error, withPlan: boolean) {
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
    const planned = withPlan ? await executePlanned(args) : null
    const before = refused
    const result = planned ?? (await execute(args))
    const causes = result.errors?.map(({ originalError }) => originalError)
    return { text: JSON.stringify(result), causes, before, again: refused - before }
  }

  it.each([
    ['a list at the top', '{ people(first: 2) { nodes { name } } }', /people/u, away],
    [
      'a list below',
      '{ people(first: 2) { nodes { name meetings(first: 2) { nodes { place } } } } }',
      /meetings x/u,
      away,
    ],
    [
      'a row that may be missing',
      '{ meetings(first: 3) { nodes { place reports { nodes { article { outlet { name } } } } } } }',
      /FROM outlets/u,
      tooSlow,
    ],
    ['a count', '{ people(first: 2) { totalCount nodes { meetings(first: 1) { totalCount } } } }', /count\(/u, tooSlow],
    [
      'beside one that does not',
      '{ meetings(first: 3) { nodes { sides { name } parent { id place } participations { nodes { role } } } } }',
      /participations/u,
      new Error('a bug'),
    ],
    [
      'together with an argument that will not do',
      '{ articles { nodes { headline } } people(after: "x") { totalCount } }',
      /articles/u,
      away,
    ],
  ])('fails as with the general executor, and is not sent twice: %s', async (_, source, failing, error) => {
    const planned = await answer(source, failing, error, true)
    const general = await answer(source, failing, error, false)
    expect(planned.text).toBe(general.text)
    expect(planned.text).toContain('"errors"')
    expect(planned.causes).toEqual(general.causes)
    expect(planned.before).toBeGreaterThan(0)
    expect(planned.again).toBe(0)
  })
})
