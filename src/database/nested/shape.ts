import type { Sql } from 'sql-template-tag'
import type { ListQuery } from '../list.ts'
import type { Table, WholeList } from '../tables.ts'

/**
 * What one statement is to bring of rows and all that lies below them. A row becomes a JSON array, one value a slot:
 * without the names of columns it costs Postgres less, and less is sent.
 */
export interface RowShape {
  readonly slots: readonly Slot[]
  readonly references: readonly Reference[]
}

/** Postgres takes no more arguments in one call. A row of more slots comes as an array of arrays of so many. */
export const maxSlots = 100

/** The slots of a row as they came. */
export const slotsOf = ({ slots }: Pick<RowShape, 'slots'>, row: readonly unknown[]): readonly unknown[] =>
  slots.length > maxSlots ? row.flat() : row

/** Whose: the row's own, or those of the row that its reference of this number names. */
export type Of = 'row' | number

export type Slot =
  /** A column. */
  | { readonly kind: 'column'; readonly of: Of; readonly name: string }
  /** Whether there is a row that this reference names. */
  | { readonly kind: 'present'; readonly reference: number }
  /** The row's place in its list: the order's value as text, and the tie. */
  | { readonly kind: 'value' | 'tie' }
  /** An array of rows: of the list `asked[asked]`, below `of`, or by itself at the top. */
  | { readonly kind: 'rows'; readonly of: Of; readonly asked: number; readonly row: RowShape }
  /** How many rows that list has in all. */
  | { readonly kind: 'count'; readonly of: Of; readonly asked: number }

/** A row that a foreign key names. */
export interface Reference {
  readonly of: Of
  /** Column of the key. */
  readonly key: string
  readonly table: Table<never>
}

/** One row by a condition on its table `t`. */
export interface One {
  readonly table: Table<never>
  readonly where: Sql
}

/** What the slots name by number: everything in which two statements of one shape can differ. */
export type Asked =
  /** `more`: one row beyond the page is brought as well, if there is one. */
  | { readonly kind: 'page'; readonly query: ListQuery<unknown>; readonly more: boolean }
  | { readonly kind: 'whole'; readonly list: WholeList<never> }
  | { readonly kind: 'one'; readonly one: One }
