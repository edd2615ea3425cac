import type { Table } from '../database/tables.ts'
import * as tables from '../database/tables.ts'
import type { ApiContext } from './context.ts'
import { refersTo } from './execute/batched.ts'
import { present } from './present.ts'

type Rows = ApiContext['byId']
type RowOf<Name extends keyof Rows> = NonNullable<Awaited<ReturnType<Rows[Name]['load']>>>

const tableOf: { readonly [Name in keyof Rows]: Table<RowOf<Name>> } = {
  outlet: tables.outlets,
  article: tables.articles,
  section: tables.sections,
  person: tables.people,
  office: tables.offices,
  meeting: tables.meetings,
  report: tables.reports,
  participation: tables.participations,
}

/**
 * The row that a foreign key of the parent may name: brought along with the parent, or by one statement for all parents.
 * @param key the foreign key
 * @param name what it names
 * @param rowOf the row with the key, where that is not the parent itself
 */
export function reference<Parent, Name extends keyof Rows>(
  key: string,
  name: Name,
  rowOf: (parent: Parent) => unknown = (parent) => parent,
) {
  return {
    ...refersTo(key, tableOf[name]),
    resolve: (parent: Parent, _: object, { parents, byId }: ApiContext): Promise<RowOf<Name> | null> | null => {
      const loader = byId[name]
      if (parents !== undefined) return forAll((parents as Parent[]).map(rowOf) as Row[], key, loader) as Promise<never>
      const id = (rowOf(parent) as Row)[key] ?? null
      return id === null ? null : (loader.load(id as string) as Promise<RowOf<Name> | null>)
    },
  }
}

/** The row that a foreign key of the parent names without fail. */
export function required<Parent, Name extends keyof Rows>(key: string, name: Name) {
  const { resolve, ...rest } = reference<Parent, Name>(key, name)
  return {
    ...rest,
    resolve: (parent: Parent, args: object, context: ApiContext): Promise<RowOf<Name>> => {
      const loaded = resolve(parent, args, context)
      return context.parents === undefined ? present(Promise.resolve(loaded)) : (loaded as Promise<never>)
    },
  }
}

type Row = Record<string, unknown>

async function forAll(rows: readonly Row[], key: string, loader: Rows[keyof Rows]): Promise<unknown[]> {
  const brought = `@${key}`
  if (rows.every((row) => brought in row)) return rows.map((row) => row[brought])
  return loader.loadAll(
    rows.map((row) => {
      if (row[key] === undefined) throw new Error(`${key} was not read`)
      return row[key] as string | null
    }),
  )
}
