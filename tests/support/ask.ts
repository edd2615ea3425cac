import { type ExecutionArgs, execute, parse, validate } from 'graphql'
import { createContext, type Limits } from '../../src/api/context.ts'
import { executePlanned } from '../../src/api/execute/run.ts'
import { schema } from '../../src/api/schema.ts'
import type { Statement } from '../../src/database/connection.ts'
import type { Database } from '../../src/database/open.ts'

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers by path, and fail where it is wrong
  data: any
  errors: readonly { message: string; path?: readonly (string | number)[] | undefined; original: unknown }[]
  /** The statements that made the answer. */
  statements: string[]
}

/** Carries an operation out as the server does, without HTTP, and keeps the statements that it sent. */
export async function ask(
  database: Database,
  source: string,
  variableValues: Record<string, unknown> = {},
  limits?: Limits,
): Promise<Answer> {
  const statements: string[] = []
  const watched: Database = {
    ...database,
    query: <Row>(statement: Statement) => {
      statements.push(statement.text)
      return database.query<Row>(statement)
    },
  }
  const document = parse(source)
  const invalid = validate(schema, document)
  const args: ExecutionArgs = { schema, document, variableValues, contextValue: createContext(watched, limits) }
  const result = invalid.length > 0 ? { errors: invalid } : await answer(args)
  const errors = (result.errors ?? []).map(({ message, path, originalError }) => ({
    message,
    path,
    original: originalError,
  }))
  return { data: 'data' in result ? result.data : undefined, errors, statements }
}

const answer = async (args: ExecutionArgs) => (await executePlanned(args)) ?? (await execute(args))
