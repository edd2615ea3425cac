/** What random input an operation gets, by name: ids, kinds, days. */
export type Input = Record<string, string>

/** A GraphQL operation as one of the servers wants it. */
export interface Ask {
  readonly query: string
  variables(input: Input): Record<string, unknown>
  /** Its data in the shape that the hand-written server answers with, so that all three can be compared. */
  shape(data: Json): unknown
}

/** The same for the hand-written server: one statement, whose only column is the finished answer. */
export interface Statement {
  readonly text: string
  values(input: Input): unknown[]
}

export interface Operation {
  readonly name: 'A' | 'B' | 'C' | 'D'
  readonly title: string
  /** SQL whose rows are inputs. */
  readonly inputs: string
  readonly huiwu: Ask
  readonly postgraphile: Ask
  readonly sql: Statement
  /**
   * Where a list is entered in the middle: what the first pages are asked with, and where they end. Each server then
   * gets its own cursor in the input, as `after`.
   */
  readonly middle?: {
    readonly huiwu: (data: Json) => string
    readonly postgraphile: (data: Json) => string
    readonly sql: (data: Json) => string
  }
}

/** Any JSON value, read without ceremony: what is missing shows when answers are compared. */
export interface Json {
  readonly [field: string]: Json
}

/** The members of a connection, each shaped. */
export const nodes = <T>(connection: Json | undefined, shape: (node: Json) => T): T[] =>
  ((connection?.['nodes'] ?? []) as unknown as Json[]).map(shape)

/** The members of a list, each shaped. */
export const each = <T>(list: Json | undefined, shape: (node: Json) => T): T[] =>
  ((list ?? []) as unknown as Json[]).map(shape)

/** The named fields of an object, and no others. */
export const only = (object: Json | undefined, ...fields: string[]): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field, object?.[field] ?? null]))

/** A global id as Huiwu makes it. */
export const globalId = (type: string, id: string | undefined): string =>
  Buffer.from(`${type}:${id}`).toString('base64url')
