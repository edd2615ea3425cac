import fc from 'fast-check'
import { execute, parse, validate } from 'graphql'
import sql from 'sql-template-tag'
import { expect, it } from 'vitest'
import { createContext } from '../../src/api/context.ts'
import { executePlanned } from '../../src/api/execute/run.ts'
import { encodeGlobalId } from '../../src/api/global-id.ts'
import { schema } from '../../src/api/schema.ts'
import { useDatabase } from '../support/database.ts'
import { randomOperation, type Values } from '../support/random-operation.ts'
import { busiest, fillRecord } from '../support/record.ts'

const record = useDatabase((database) => fillRecord(database, 9))

it('answers any operation as the general executor does, or leaves it to that', { timeout: 120_000 }, async () => {
  const [person] = await record.current.query<{ id: string }>(sql`SELECT id FROM people WHERE name = ${busiest}`)
  const values: Values = {
    first: ['0', '1', '2', '7', '100'],
    url: ['"https://example.org/3"', '"https://example.org/none"'],
    is: [`"${busiest}"`, '"无人"'],
    from: ['"2024-01-02"', '"2023-01-01"'],
    to: ['"2024-01-06"', '"2024-12-31"'],
    outlet: ['"越通社"', '"无"'],
    id: [`"${encodeGlobalId('Person', person?.id ?? '')}"`],
    person: [`"${encodeGlobalId('Person', person?.id ?? '')}"`],
    CountryCode: ['"VN"', '"LA"', '"ZZ"'],
    String: ['"x"'],
    Int: ['3'],
    Boolean: ['true'],
    Date: ['"2024-01-03"'],
  }
  let planned = 0
  await fc.assert(
    fc.asyncProperty(randomOperation(schema, values, 3), async (source) => {
      const document = parse(source)
      if (validate(schema, document).length > 0) return
      const args = () => ({ schema, document, contextValue: createContext(record.current, { maxCost: 1e9 }) })
      const answer = await executePlanned(args())
      const general = await execute(args())
      if (answer === null) expect(general.errors).toBeDefined()
      else {
        planned += 1
        expect(JSON.stringify(answer)).toBe(JSON.stringify(general))
      }
    }),
    { numRuns: 200 },
  )
  expect(planned).toBeGreaterThan(70)
})
