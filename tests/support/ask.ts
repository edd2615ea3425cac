import { graphql } from 'graphql'
import type { Sql } from 'sql-template-tag'
import { createContext, type Limits } from '../../src/api/context.ts'
import { schema } from '../../src/api/schema.ts'
import type { Database } from '../../src/database/open.ts'

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers by path, and fail where it is wrong
  data: any
  errors: readonly { message: string; path?: readonly (string | number)[] | undefined; original: unknown }[]
  /** The statements that made the answer. */
  statements: string[]
}

/** Runs an operation on the schema itself, and keeps the statements that it sent. */
export async function ask(
  database: Database,
  source: string,
  variableValues: Record<string, unknown> = {},
  limits?: Limits,
): Promise<Answer> {
  const statements: string[] = []
  const watched: Database = {
    ...database,
    query: <Row>(statement: Sql) => {
      statements.push(statement.text)
      return database.query<Row>(statement)
    },
  }
  const result = await graphql({ schema, source, variableValues, contextValue: createContext(watched, limits) })
  const errors = (result.errors ?? []).map(({ message, path, originalError }) => ({
    message,
    path,
    original: originalError,
  }))
  return { data: result.data, errors, statements }
}
