import type { Table } from '../database/tables.ts'
import * as tables from '../database/tables.ts'
import type { ApiContext } from './context.ts'
import { from } from './execute/knowledge.ts'
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
 * The row that a foreign key of the parent may name.
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
    ...from({ kind: 'reference', key, table: tableOf[name] as Table<never> }),
    resolve: (parent: Parent, _: object, { byId }: ApiContext): Promise<RowOf<Name> | null> | null => {
      const id = (rowOf(parent) as Record<string, unknown>)[key] ?? null
      return id === null ? null : (byId[name].load(id as string) as Promise<RowOf<Name> | null>)
    },
  }
}

/** The row that a foreign key of the parent names without fail. */
export function required<Parent, Name extends keyof Rows>(key: string, name: Name) {
  const { resolve, ...rest } = reference<Parent, Name>(key, name)
  return {
    ...rest,
    resolve: (parent: Parent, args: object, context: ApiContext): Promise<RowOf<Name>> =>
      present(Promise.resolve(resolve(parent, args, context))),
  }
}
