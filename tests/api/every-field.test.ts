import { execute, isObjectType, parse } from 'graphql'
import sql from 'sql-template-tag'
import { expect, it } from 'vitest'
import { createContext } from '../../src/api/context.ts'
import { executePlanned } from '../../src/api/execute/run.ts'
import { schema } from '../../src/api/schema.ts'
import type { Database } from '../../src/database/open.ts'
import { useDatabase } from '../support/database.ts'
import { addSeen, everyFieldOfEveryList } from '../support/every-field.ts'
import { fillRecord } from '../support/record.ts'

/** A record in which each column has a value somewhere, and each that may be empty is so somewhere. */
const record = useDatabase(async (database: Database) => {
  await fillRecord(database, 6)
  await database.query(sql`UPDATE articles SET dateline_place = '河内', retrieved = '2024-02-01T00:00:00Z'
    WHERE id > (SELECT min(id::text)::uuid FROM articles)`)
  await database.query(sql`UPDATE articles SET outlet_id = NULL WHERE id = (SELECT min(id::text)::uuid FROM articles)`)
  await database.query(sql`INSERT INTO article_links (article_id, related_id, ordinal)
    SELECT a.id, b.id, 0 FROM articles a JOIN articles b ON b.id > a.id ON CONFLICT DO NOTHING`)
  await database.query(sql`UPDATE people SET latin_name = 'Lin' WHERE country IS NOT NULL`)
  await database.query(sql`UPDATE meetings SET name = '第一次会谈', parent_id = (SELECT min(id::text)::uuid FROM meetings)
    WHERE id > (SELECT min(id::text)::uuid FROM meetings)`)
  await database.query(sql`UPDATE reports SET name = '第一次会谈' WHERE id > (SELECT min(id::text)::uuid FROM reports)`)
})

const lists = everyFieldOfEveryList(schema)
const seen = new Set<string>()

it.each(lists)('reads what it needs, and the same as the general executor: %s', async (_, source) => {
  const document = parse(source)
  const args = () => ({ schema, document, contextValue: createContext(record.current, { maxCost: 1e9 }) })
  const planned = await executePlanned(args())
  const general = await execute(args())
  expect(general.errors).toBeUndefined()
  expect(planned).not.toBeNull()
  expect(JSON.stringify(planned)).toBe(JSON.stringify(general))
  const [operation] = document.definitions
  const query = schema.getQueryType()
  if (query && operation?.kind === 'OperationDefinition') addSeen(query, operation.selectionSet, general.data, seen)
})

it('has compared a value of every field of every type', () => {
  const all = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__') && type.name !== 'Query'
      ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`)
      : [],
  )
  expect(all.filter((name) => !seen.has(name))).toEqual([])
})
