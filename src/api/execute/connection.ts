import type { ListQuery } from '../../database/list.ts'
import { type Asked, type Of, slotsOf } from '../../database/nested/shape.ts'
import { encodeCursor } from '../cursor.ts'
import type { Knowledge } from './knowledge.ts'
import type { LayoutBuilder } from './layout.ts'
import type { PlannedField } from './planned-field.ts'
import { Irregular, type Read } from './read.ts'
import { RowBuilder } from './row-builder.ts'
import { Unplanned } from './unplanned.ts'

/** A page as the fields of a connection see it. */
interface Page {
  readonly rows: readonly (readonly unknown[])[]
  /** Whether there are rows beyond it on the side to which it was read. */
  readonly more: boolean
  readonly query: ListQuery<unknown>
  readonly count: unknown
  readonly asked: readonly Asked[]
}
type ReadPage = (page: Page) => unknown

/** Lays out a connection: its rows and their number in slots of the row above, its fields over them. */
export function connectionReader(
  layout: LayoutBuilder,
  planned: PlannedField,
  knowledge: Knowledge & { kind: 'list' },
  above: RowBuilder,
  of: Of,
): Read {
  const { fields } = planned
  const counted = fields.some(({ field }) => field.name === 'totalCount')
  // One of both at least, so that every value of the statement stands in its text.
  const needsRows = !counted || fields.some(({ field }) => ['edges', 'nodes', 'pageInfo'].includes(field.name))
  const number = layout.ask({ field: planned, knowledge, rows: needsRows, more: fields.some(tellsOfMore) })
  const countSlot = counted ? above.add({ kind: 'count', of, asked: number }) : null
  const row = new RowBuilder()
  const rowsSlot = needsRows ? above.add({ kind: 'rows', of, asked: number, row }) : null
  const read = pageReader(fields, (field) => connectionField(layout, field, row))
  return (slots, asked) => {
    const one = asked[number]
    if (one?.kind !== 'page') throw new Irregular()
    const { limit, backward } = one.query.window
    const all = rowsSlot === null ? [] : (slots[rowsSlot] as unknown[][])
    const rows = all.slice(0, limit).map((one) => slotsOf(row, one))
    if (backward) rows.reverse()
    const count = countSlot === null ? null : slots[countSlot]
    return read({ rows, more: all.length > limit, query: one.query, count, asked })
  }
}

/** Whether a field of a connection says if there are further pages. */
const tellsOfMore = ({ field, fields }: PlannedField): boolean =>
  field.name === 'pageInfo' && fields.some((inInfo) => ['hasNextPage', 'hasPreviousPage'].includes(inInfo.field.name))

function pageReader(fields: readonly PlannedField[], readerOf: (field: PlannedField) => ReadPage): ReadPage {
  const entries = fields.map((field) => [field.key, readerOf(field)] as const)
  return (page) => {
    const out: Record<string, unknown> = {}
    for (const [key, read] of entries) out[key] = read(page)
    return out
  }
}

function connectionField(
  layout: LayoutBuilder,
  { field, fields, parentType }: PlannedField,
  row: RowBuilder,
): ReadPage {
  if (field.name === '__typename') return () => parentType.name
  if (field.name === 'totalCount') return ({ count }) => count
  if (field.name === 'nodes') {
    const node = layout.object(fields, row, 'row')
    return ({ rows, asked }) => rows.map((one) => node(one, asked))
  }
  if (field.name === 'edges') {
    const entries = fields.map((inEdge) => [inEdge.key, edgeField(layout, inEdge, row)] as const)
    return (page) =>
      page.rows.map((one) => {
        const out: Record<string, unknown> = {}
        for (const [key, read] of entries) out[key] = read(one, page)
        return out
      })
  }
  if (field.name === 'pageInfo') return pageReader(fields, (inInfo) => pageInfoField(inInfo, row))
  throw new Unplanned()
}

type ReadEdge = (row: readonly unknown[], page: Page) => unknown

function edgeField(layout: LayoutBuilder, planned: PlannedField, row: RowBuilder): ReadEdge {
  const { field, fields } = planned
  if (field.name === 'cursor') return cursorReader(row)
  // What an edge says itself is read of the same row as its node.
  const read = field.name === 'node' ? layout.object(fields, row, 'row') : layout.field(planned, row, 'row')
  return (one, { asked }) => read(one, asked)
}

function cursorReader(row: RowBuilder): (row: readonly unknown[], page: Page) => string {
  const [value, tie] = [row.position('value'), row.position('tie')]
  return (one, { query }) => encodeCursor(query.order, { value: one[value] as string, tie: one[tie] as string })
}

function pageInfoField({ field, parentType }: PlannedField, row: RowBuilder): ReadPage {
  switch (field.name) {
    case '__typename':
      return () => parentType.name
    case 'hasNextPage':
      return ({ more, query: { window } }) => (window.backward ? window.before !== undefined : more)
    case 'hasPreviousPage':
      return ({ more, query: { window } }) => (window.backward ? more : window.after !== undefined)
    case 'startCursor':
    case 'endCursor': {
      const cursor = cursorReader(row)
      const at = field.name === 'startCursor' ? 0 : -1
      return (page) => {
        const one = page.rows.at(at)
        return one === undefined ? null : cursor(one, page)
      }
    }
    default:
      throw new Unplanned()
  }
}
