import type { GraphQLField } from 'graphql'
import type { Table } from '../../database/tables.ts'
import type { ApiContext } from '../context.ts'

/** What level-wise execution knows of a field beyond its resolver. */
interface Knowledge {
  /** Its resolver, called once with a context that has `parents`, answers for all of them at once, in their order. */
  readonly batched?: boolean
  /** The columns of its parent's row that the resolver reads; without it, it may read any. */
  readonly reads?: readonly string[]
  /** The foreign key that it follows, and where to. */
  readonly refersTo?: { readonly key: string; readonly table: Table<never> }
}

const known = (knowledge: Knowledge) => ({ extensions: { ...knowledge } })

/** Marks a list under a row, which is asked for by the row's id. */
export const batched = known({ batched: true, reads: ['id'] })

/** Marks a field that follows a foreign key. */
export const refersTo = <Row>(key: string, table: Table<Row>) =>
  known({ batched: true, reads: [key], refersTo: { key, table: table as Table<never> } })

/** Marks a field whose resolver reads these columns and no others. */
export const reads = (...columns: string[]) => known({ reads: columns })

/** What is known of a field. */
export const knowledgeOf = ({ extensions }: GraphQLField<unknown, ApiContext>): Knowledge => extensions as Knowledge
