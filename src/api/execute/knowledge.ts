import type { GraphQLField } from 'graphql'
import type { List } from '../../database/list.ts'
import type { One } from '../../database/nested/shape.ts'
import type { Table, WholeList } from '../../database/tables.ts'
import type { ApiContext } from '../context.ts'
import type { ConnectionArguments } from '../window.ts'

/** Where the value of a field comes from, for those who fetch it without its resolver, together with all else. */
export type Knowledge =
  /** A column of the row, or, on an edge, of the row that the edge stands for. */
  | { readonly kind: 'column'; readonly column: string }
  /** The row of a table that a key column names. */
  | { readonly kind: 'reference'; readonly key: string; readonly table: Table<never> }
  /** A connection: below the row, if its source has a parent. @throws HuiwuError for arguments that will not do */
  | { readonly kind: 'list'; readonly list: (args: never) => List<unknown> }
  /** A complete list below the row. */
  | { readonly kind: 'whole'; readonly list: WholeList<never> }
  /** One row of a table, at the top. @throws HuiwuError for arguments that will not do */
  | { readonly kind: 'one'; readonly one: (args: never) => One }

/** Tells where a field's value comes from; goes beside its resolver, which must say the same. */
export const from = (knowledge: Knowledge) => ({ extensions: { from: knowledge } })

/** Tells that a field is this column. */
export const fromColumn = (column: string) => from({ kind: 'column', column })

/** What is known of a field; a field without a resolver is the column of its name. */
export function knowledgeOf({ name, resolve, extensions }: GraphQLField<unknown, ApiContext>): Knowledge | null {
  const told = extensions['from'] as Knowledge | undefined
  if (told !== undefined) return told
  return resolve === undefined ? { kind: 'column', column: name } : null
}

/** Arguments of a field as the functions above take them. */
export type Arguments = ConnectionArguments & Record<string, unknown>
