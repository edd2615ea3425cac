import {
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getVariableValues,
  isListType,
  isNonNullType,
} from 'graphql'
import type { ApiContext } from '../context.ts'
import { knowledgeOf } from './batched.ts'
import { type Plan, type PlannedField, planOf } from './plan.ts'

type Out = Record<string, unknown>

/**
 * A null where the schema allows none, of which the general executor says where it goes; or a value that was not read,
 * which the general executor, reading all, has.
 */
class Irregular extends Error {}

interface Run {
  readonly context: ApiContext
  readonly variables: Record<string, unknown>
  readonly info: Omit<GraphQLResolveInfo, 'fieldName' | 'fieldNodes' | 'returnType' | 'parentType' | 'path'>
}

/**
 * Carries a query out level by level: a field is resolved for all its parents together before what lies below it is
 * begun, so that there is one promise a field and none a row.
 * @returns null where the general executor has to do it: what `planOf` leaves out, and every query in which something
 * fails, so that errors and what is left of the answer come out of one place only. It then runs with the same context:
 * rows by id are kept, statements that failed are not sent again, and lists that did not fail are read a second time.
 */
export async function executePlanned(args: ExecutionArgs): Promise<ExecutionResult | null> {
  const plan = cachedPlan(args)
  if (plan === null) return null
  const { schema, rootValue, contextValue, variableValues } = args
  const { coerced } = getVariableValues(schema, plan.operation.variableDefinitions ?? [], variableValues ?? {})
  if (coerced === undefined) return null
  const { operation, fragments } = plan
  const context = contextValue as ApiContext
  const run: Run = {
    context,
    variables: coerced,
    info: { schema, fragments, rootValue, operation, variableValues: coerced },
  }
  const data: Out = {}
  try {
    await level(plan.fields, [rootValue], [data], run)
    return { data }
  } catch {
    return null
  }
}

const plans = new WeakMap<object, Map<string, Plan | null>>()

function cachedPlan({ schema, document, operationName }: ExecutionArgs): Plan | null {
  const ofDocument = plans.get(document) ?? new Map<string, Plan | null>()
  plans.set(document, ofDocument)
  const name = operationName ?? ''
  let plan = ofDocument.get(name)
  if (plan === undefined) {
    plan = planOf(schema, document, operationName)
    ofDocument.set(name, plan)
  }
  return plan
}

/** Fills `outs`, one for each of `parents`, with the fields. */
async function level(
  fields: readonly PlannedField[],
  parents: readonly unknown[],
  outs: readonly Out[],
  run: Run,
): Promise<void> {
  // Keys keep the order in which they were first set.
  for (const out of outs) for (const { key } of fields) out[key] = null
  const waiting: Promise<void>[] = []
  for (const field of fields) {
    try {
      const values = valuesOf(field, parents, run)
      const done =
        values instanceof Promise
          ? values.then((found) => complete(field, found, outs, run))
          : complete(field, values, outs, run)
      if (done !== undefined) waiting.push(done)
    } catch (error) {
      waiting.push(Promise.reject(error))
    }
  }
  if (waiting.length > 0) await allOf(waiting)
}

/** What all of these come to, when all have ended: nothing may still run when the query is carried out anew. */
async function allOf<Value>(promises: readonly (Value | Promise<Value>)[]): Promise<Value[]> {
  return (await Promise.allSettled(promises)).map((ended) => {
    if (ended.status === 'rejected') throw ended.reason
    return ended.value
  })
}

/** The field's value for each parent. */
function valuesOf(
  { field, nodes, key, parentType, wanted }: PlannedField,
  parents: readonly unknown[],
  { context: shared, variables, info }: Run,
): readonly unknown[] | Promise<readonly unknown[]> {
  const [node] = nodes
  const { resolve } = field
  if (node === undefined) throw new Irregular()
  if (resolve === undefined) return parents.map((parent) => (parent as Out)[field.name])
  const args =
    field.args.length === 0 ? {} : getArgumentValues(field as GraphQLField<unknown, unknown>, node, variables)
  const place = { ...info, fieldName: field.name, fieldNodes: nodes, returnType: field.type, parentType }
  const fullInfo: GraphQLResolveInfo = { ...place, path: { prev: undefined, key, typename: parentType.name } }
  const context = wanted === undefined ? shared : { ...shared, wanted }
  if (knowledgeOf(field).batched && parents.length > 0) {
    return resolve(parents[0], args, { ...context, parents }, fullInfo) as Promise<readonly unknown[]>
  }
  const values = parents.map((parent) => {
    try {
      return resolve(parent, args, context, fullInfo)
    } catch (error) {
      return Promise.reject(error)
    }
  })
  return values.some((value) => value instanceof Promise) ? allOf(values) : values
}

function complete(
  planned: PlannedField,
  values: readonly unknown[],
  outs: readonly Out[],
  run: Run,
): Promise<void> | undefined {
  const { key, type, leaf, fields } = planned
  const below: Below = { parents: [], outs: [] }
  const one = leaf === null ? (value: unknown) => descend(value, below) : (value: unknown) => leaf.serialize(value)
  const finish = finisher(type, one)
  outs.forEach((out, index) => {
    out[key] = finish(values[index])
  })
  return below.parents.length === 0 ? undefined : level(fields, below.parents, below.outs, run)
}

interface Below {
  readonly parents: unknown[]
  readonly outs: Out[]
}

/** Leaves an object to the next level; returns where its fields will be. */
function descend(value: unknown, { parents, outs }: Below): Out {
  const out: Out = {}
  parents.push(value)
  outs.push(out)
  return out
}

/** What makes a value of this type from what a resolver gave. */
function finisher(type: GraphQLOutputType, one: (value: unknown) => unknown): (value: unknown) => unknown {
  if (isNonNullType(type)) {
    const inner = finisher(type.ofType, one)
    return (value) => {
      if (value === null || value === undefined) throw new Irregular()
      return inner(value)
    }
  }
  if (isListType(type)) {
    const inner = finisher(type.ofType, one)
    return (value) => {
      if (value === undefined) throw new Irregular()
      return value === null ? null : (value as unknown[]).map(inner)
    }
  }
  return (value) => {
    if (value === undefined) throw new Irregular()
    return value === null ? null : one(value)
  }
}
