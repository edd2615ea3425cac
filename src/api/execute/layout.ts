import { type GraphQLObjectType, isNonNullType, isSpecifiedScalarType } from 'graphql'
import { type Of, type Slot, slotsOf } from '../../database/nested/shape.ts'
import { encodeGlobalId } from '../global-id.ts'
import { connectionReader } from './connection.ts'
import { type Knowledge, knowledgeOf } from './knowledge.ts'
import type { PlannedField } from './planned-field.ts'
import { finisher, Irregular, type Read } from './read.ts'
import { RowBuilder } from './row-builder.ts'
import { Unplanned } from './unplanned.ts'

/** How an operation becomes one statement, and its result the answer. */
export interface Layout {
  readonly slots: readonly Slot[]
  /** The fields whose arguments say what is asked, by the numbers that the slots have for it. */
  readonly asking: readonly Asking[]
  /** Makes the data of the answer from the statement's result. */
  readonly read: Read
}

export interface Asking {
  readonly field: PlannedField
  readonly knowledge: Exclude<Knowledge, { kind: 'column' | 'reference' }>
  /** Whether rows are read, not only their number. */
  readonly rows: boolean
  /** Whether it is to be said if a list goes on after the page: a row more, and all that lies below it. */
  readonly more: boolean
}

/** @throws Unplanned where a field does not say where its value comes from */
export function layoutOf(fields: readonly PlannedField[]): Layout {
  const asking: Asking[] = []
  const top = new RowBuilder()
  const read = new LayoutBuilder(asking).object(fields, top, 'row')
  return { slots: top.slots, asking, read: (slots, asked) => read(slotsOf(top, slots), asked) }
}

/** Goes through the fields of one row and, by the rows below, of all. */
export class LayoutBuilder {
  readonly #asking: Asking[]

  constructor(asking: Asking[]) {
    this.#asking = asking
  }

  /** Reads an object with these fields out of a row's slots. */
  object(fields: readonly PlannedField[], row: RowBuilder, of: Of): Read {
    const keys = fields.map(({ key }) => key)
    const reads = fields.map((field) => this.field(field, row, of))
    return (slots, asked) => {
      const out: Record<string, unknown> = {}
      for (let index = 0; index < keys.length; index++) {
        out[keys[index] as string] = (reads[index] as Read)(slots, asked)
      }
      return out
    }
  }

  /** Reserves the number of what a field asks. */
  ask(asking: Asking): number {
    return this.#asking.push(asking) - 1
  }

  /** Reads one field. */
  field(planned: PlannedField, row: RowBuilder, of: Of): Read {
    const { field, parentType } = planned
    if (field.name === '__typename') return () => parentType.name
    if (field.name === 'id' && isNode(parentType)) {
      const slot = row.column(of, 'id')
      return (slots) => encodeGlobalId(parentType.name, slots[slot] as string)
    }
    const knowledge = knowledgeOf(field)
    switch (knowledge?.kind) {
      case 'column':
        return leaf(planned, row.column(of, knowledge.column))
      case 'reference':
        return this.#reference(planned, knowledge, row, of)
      case 'list':
        return connectionReader(this, planned, knowledge, row, of)
      case 'whole':
        return this.#whole(planned, knowledge, row, of)
      case 'one':
        return this.#one(planned, knowledge, row)
      default:
        throw new Unplanned()
    }
  }

  #reference(planned: PlannedField, { key, table }: Knowledge & { kind: 'reference' }, row: RowBuilder, of: Of): Read {
    const reference = row.reference(of, key, table)
    const present = isNonNullType(planned.type) ? null : row.present(reference)
    const object = this.object(planned.fields, row, reference)
    if (present === null) return object
    return (slots, asked) => (slots[present] === true ? object(slots, asked) : null)
  }

  #whole(planned: PlannedField, knowledge: Knowledge & { kind: 'whole' }, row: RowBuilder, of: Of): Read {
    const inner = new RowBuilder()
    const slot = row.add({
      kind: 'rows',
      of,
      asked: this.ask({ field: planned, knowledge, rows: true, more: false }),
      row: inner,
    })
    const object = this.object(planned.fields, inner, 'row')
    return (slots, asked) => (slots[slot] as unknown[][]).map((one) => object(slotsOf(inner, one), asked))
  }

  #one(planned: PlannedField, knowledge: Knowledge & { kind: 'one' }, row: RowBuilder): Read {
    const inner = new RowBuilder()
    const asks = this.ask({ field: planned, knowledge, rows: true, more: false })
    const slot = row.add({ kind: 'rows', of: 'row', asked: asks, row: inner })
    const object = this.object(planned.fields, inner, 'row')
    return (slots, asked) => {
      const found = slots[slot] as unknown[] | null
      if (found !== null) return object(slotsOf(inner, found), asked)
      if (isNonNullType(planned.type)) throw new Irregular()
      return null
    }
  }
}

const isNode = (type: GraphQLObjectType): boolean => type.getInterfaces().some(({ name }) => name === 'Node')

function leaf({ type, leaf: scalar }: PlannedField, slot: number): Read {
  if (scalar === null) throw new Unplanned()
  // What comes out of a column of text or of a number is one; the schema's own types may have more to say.
  const one = isSpecifiedScalarType(scalar) ? (value: unknown) => value : (value: unknown) => scalar.serialize(value)
  const finish = finisher(type, one)
  return (slots) => finish(slots[slot])
}
