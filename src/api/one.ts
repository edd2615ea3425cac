import type { Sql } from 'sql-template-tag'
import sql from 'sql-template-tag'
import { oneRow } from '../database/lookups.ts'
import type { Table } from '../database/tables.ts'
import type { ApiContext } from './context.ts'
import { from } from './execute/knowledge.ts'
import { type NodeType, rowId } from './global-id.ts'

/** A row of a table by what the arguments say of it: a condition on the table as `t`. */
export function one<Row, Args extends object>(table: Table<Row>, where: (args: Args) => Sql) {
  return {
    ...from({ kind: 'one', one: (args: Args) => ({ table: table as Table<never>, where: where(args) }) }),
    resolve: async (_: unknown, args: Args, { query }: ApiContext): Promise<Row | null> => {
      const [found] = await query<Row>(oneRow(table, where(args)))
      return found ?? null
    },
  }
}

/** A row by its global id in the argument `id`. */
export function oneById<Row>(table: Table<Row>, type: NodeType) {
  return one(table, ({ id }: { id: string }) => sql`t.id = ${rowId('id', type, id)}::uuid`)
}
