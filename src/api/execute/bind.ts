import { type GraphQLField, getArgumentValues } from 'graphql'
import type { Asked } from '../../database/nested/shape.ts'
import { multiplierOf } from '../cost.ts'
import { windowOf } from '../window.ts'
import type { Arguments } from './knowledge.ts'
import type { Asking, Layout } from './layout.ts'
import type { PlannedField } from './planned-field.ts'
import { Irregular } from './read.ts'

type Field = GraphQLField<unknown, unknown>

/** What an operation asks with these variables, and what it may cost. */
export interface Bound {
  readonly asked: readonly Asked[]
  readonly cost: number
}

/**
 * Puts values into a layout.
 * @throws GraphQLError, HuiwuError for arguments that will not do
 */
export function bind({ asking }: Layout, fields: readonly PlannedField[], variables: Record<string, unknown>): Bound {
  const known = new Map<PlannedField, Arguments>()
  const asked = asking.map((one): Asked => {
    const args = argumentsOf(one.field, variables)
    known.set(one.field, args)
    return askedBy(one, args)
  })
  return { asked, cost: costOf(fields, known) }
}

function argumentsOf({ field, nodes }: PlannedField, variables: Record<string, unknown>): Arguments {
  const [node] = nodes
  if (node === undefined) throw new Irregular()
  return field.args.length === 0 ? {} : getArgumentValues(field as Field, node, variables)
}

function askedBy({ knowledge, rows, more }: Asking, args: Arguments): Asked {
  if (knowledge.kind === 'whole') return { kind: 'whole', list: knowledge.list }
  if (knowledge.kind === 'one') return { kind: 'one', one: knowledge.one(args as never) }
  const { source, order, descending, where } = knowledge.list(args as never)
  const { limit, backward, after, before } = windowOf(order, args)
  // Where only the number of rows is asked for, a place in the list is looked at but not used.
  const window = rows ? { limit, backward, after, before } : { limit, backward }
  return { kind: 'page', more, query: { source, order, descending: descending ?? false, where: where ?? [], window } }
}

/** Counted as the schema counts it, but what is asked for twice in one place costs once. */
function costOf(fields: readonly PlannedField[], known: ReadonlyMap<PlannedField, Arguments>): number {
  let cost = 0
  for (const planned of fields) {
    const inside = planned.fields.length === 0 ? 0 : costOf(planned.fields, known)
    cost += 1 + (inside === 0 ? 0 : inside * multiplierOf(planned.field, known.get(planned) ?? {}))
  }
  return cost
}
