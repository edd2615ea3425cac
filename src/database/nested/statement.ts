import { raw, type Sql } from 'sql-template-tag'
import { type ListQuery, pageOrder, pageRows, parentOf, rootCount } from '../list.ts'
import { oneRow } from '../lookups.ts'
import { type Column, columnsOf, select } from '../tables.ts'
import { type Asked, maxSlots, type Of, type RowShape, type Slot } from './shape.ts'

/** The values of all that is asked, in the order in which `nestedText` numbers them. */
export const nestedValues = (asked: readonly Asked[]): unknown[] => asked.flatMap((one) => [...valuesOf(one)])

/** Two askings in one shape that have the same key have the same text. */
export const nestedKey = (asked: readonly Asked[]): string => asked.map(keyOf).join('\n')

/**
 * The text of the one statement that brings all of `slots`, as one JSON array in its only column `answer`.
 *
 * Lists are correlated subqueries and keys are looked up row by row, both with a limit: each costs a look into one index
 * a row, whatever the tables hold, and the planner has no choice that could turn out badly.
 * @param slots of the top: lists that stand by themselves, and single rows
 */
export function nestedText(slots: readonly Slot[], asked: readonly Asked[]): string {
  const writer = new Writer(asked)
  return `SELECT ${writer.array(slots, '')}::text AS answer`
}

const conditionsOf = (asked: Asked): readonly Sql[] =>
  asked.kind === 'page' ? asked.query.where : asked.kind === 'one' ? [asked.one.where] : []

function* valuesOf(asked: Asked): Generator<unknown> {
  for (const { values } of conditionsOf(asked)) yield* values
  if (asked.kind !== 'page') return
  const { after, before } = asked.query.window
  if (after !== undefined) yield* [after.value, after.tie]
  if (before !== undefined) yield* [before.value, before.tie]
}

function keyOf(asked: Asked): string {
  const conditions = conditionsOf(asked).map(({ text }) => text)
  if (asked.kind !== 'page') return conditions.join()
  const { order, descending, window } = asked.query
  const { limit, backward, after, before } = window
  return [order.name, descending, limit, backward, after !== undefined, before !== undefined, ...conditions].join()
}

class Writer {
  readonly #asked: readonly Asked[]
  /** The number of the first value of each. */
  readonly #first: number[] = []
  #aliases = 0

  constructor(asked: readonly Asked[]) {
    this.#asked = asked
    let next = 1
    for (const one of asked) {
      this.#first.push(next)
      next += [...valuesOf(one)].length
    }
  }

  /** The slots of one row, or of the top, whose alias is empty. */
  array(slots: readonly Slot[], alias: string, shape?: RowShape): string {
    const values = slots.map((slot) => this.#slot(slot, alias, shape))
    if (values.length <= maxSlots) return jsonArray(values)
    const parts: string[] = []
    for (let from = 0; from < values.length; from += maxSlots)
      parts.push(jsonArray(values.slice(from, from + maxSlots)))
    return jsonArray(parts)
  }

  #slot(slot: Slot, alias: string, shape: RowShape | undefined): string {
    switch (slot.kind) {
      case 'column':
        return `${aliasOf(alias, slot.of)}."${slot.name}"`
      case 'present':
        return `${keyColumn(alias, slot.reference, shape)} IS NOT NULL`
      case 'value':
        return `${alias}."@value"::text`
      case 'tie':
        return `${alias}."@tie"`
      case 'rows':
        return `(${this.#rows(slot, idOf(alias, slot.of, shape))})`
      case 'count':
        return `(${this.#count(slot.asked, idOf(alias, slot.of, shape))})`
    }
  }

  #rows({ asked: number, row }: Slot & { kind: 'rows' }, parent: string | null): string {
    const asked = this.#at(number)
    this.#aliases += 1
    const alias = `l${this.#aliases}`
    const { select, order } = this.#selection(asked, number, ownColumns(row), parent)
    const array = this.array(row.slots, alias, row)
    const joins = referenceJoins(row, alias)
    if (asked.kind === 'one') return `SELECT ${array} FROM (${select}) AS ${alias} ${joins}`
    const ordered =
      joins === ''
        ? `SELECT ${array} AS j FROM (${select}) AS ${alias}`
        : `SELECT ${array} AS j FROM (${select}) AS ${alias} ${joins} ORDER BY ${order(alias)}`
    return `SELECT COALESCE(json_agg(j), '[]') FROM (${ordered}) AS a${alias}`
  }

  /** The rows themselves, and how to keep their order when others are joined to them. */
  #selection(asked: Asked, number: number, columns: ReadonlySet<string>, parent: string | null): Selection {
    if (asked.kind === 'page') {
      const { query, more } = asked
      const conditions = below(query, parent)
      const limit = query.window.limit + (more ? 1 : 0)
      const rows = pageRows(query, { conditions, columns: chosen(query.source.columns, columns), limit })
      return { select: this.#numbered(rows, number), order: (alias) => pageOrder(query, alias) }
    }
    if (asked.kind === 'one') {
      const { table, where } = asked.one
      const row = oneRow(table, where, chosen(columnsOf(table, 't'), columns))
      return { select: this.#numbered(row, number), order: () => '' }
    }
    const { table, parent: key, order } = asked.list
    const keys = order.map((expression, index) => `${expression} AS "@${index}"`)
    return {
      select: `SELECT ${listed(columnsOf(table, 't'), columns)}, ${keys.join(', ')}
        FROM ${table.name} t WHERE t.${key} = ${parent} ORDER BY ${order.join(', ')}`,
      order: (alias) => order.map((_, index) => `${alias}."@${index}"`).join(', '),
    }
  }

  #count(number: number, parent: string | null): string {
    const asked = this.#at(number)
    if (asked.kind !== 'page') throw new Error('only lists with pages are counted')
    return this.#numbered(rootCount(asked.query, below(asked.query, parent)), number)
  }

  #at(number: number): Asked {
    const asked = this.#asked[number]
    if (asked === undefined) throw new Error(`nothing is asked under ${number}`)
    return asked
  }

  /** A statement as text, its values numbered as those of what is asked are; a count has the first of them only. */
  #numbered({ strings }: Sql, number: number): string {
    let next = this.#first[number] ?? 0
    return strings.reduce((text, string) => `${text}$${next++}${string}`)
  }
}

interface Selection {
  readonly select: string
  readonly order: (alias: string) => string
}

const jsonArray = (values: readonly string[]): string => `json_build_array(${values.join(', ')})`

const aliasOf = (alias: string, of: Of): string => (of === 'row' ? alias : `${alias}r${of}`)

function keyColumn(alias: string, reference: number, shape: RowShape | undefined): string {
  const found = shape?.references[reference]
  if (found === undefined) throw new Error(`there is no reference ${reference}`)
  return `${aliasOf(alias, found.of)}."${found.key}"`
}

/** Where the id of what a list lies below is found; null at the top. */
function idOf(alias: string, of: Of, shape: RowShape | undefined): string | null {
  if (alias === '') return null
  return of === 'row' ? `${alias}."id"` : keyColumn(alias, of, shape)
}

/** That a list lies below a row, whose id this expression is. */
const below = ({ source }: ListQuery<unknown>, parent: string | null): Sql[] =>
  parent === null ? [] : [raw(`${parentOf(source).text} = ${parent}`)]

/** The columns that are wanted; a constant where none is. */
function chosen(columns: readonly Column[], wanted: ReadonlySet<string>): Column[] {
  const found = columns.filter(({ name }) => wanted.has(name))
  if (found.length < wanted.size)
    throw new Error(`of ${[...wanted].join()} only ${found.map(({ name }) => name)} exist`)
  return found.length > 0 ? found : [{ name: '@none', sql: raw('NULL') }]
}

/** `t.a AS "a", …` */
const listed = (columns: readonly Column[], wanted: ReadonlySet<string>): string => select(chosen(columns, wanted)).text

/** The columns that are read of a row or of what a reference names, keys and parents of lists included. */
function columnsRead({ slots, references }: RowShape, of: Of): Set<string> {
  const columns = new Set<string>()
  for (const slot of slots) {
    if (slot.kind === 'column' && slot.of === of) columns.add(slot.name)
    if ((slot.kind === 'rows' || slot.kind === 'count') && slot.of === of && of === 'row') columns.add('id')
  }
  for (const reference of references) if (reference.of === of) columns.add(reference.key)
  return columns
}

const ownColumns = (shape: RowShape) => columnsRead(shape, 'row')

function referenceJoins(shape: RowShape, alias: string): string {
  return shape.references
    .map(({ table }, number) => {
      const columns = columnsRead(shape, number)
      if (columns.size === 0) return ''
      // The limit keeps the planner at one look into the key's index a row; a hash of a whole small table looks cheaper
      // to it and takes ten times as long.
      return `LEFT JOIN LATERAL (SELECT ${listed(columnsOf(table, 't'), columns)} FROM ${table.name} t
        WHERE t.id = ${keyColumn(alias, number, shape)} LIMIT 1) AS ${alias}r${number} ON TRUE`
    })
    .filter((join) => join !== '')
    .join(' ')
}
