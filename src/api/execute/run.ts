import { type ExecutionArgs, type ExecutionResult, getVariableValues } from 'graphql'
import type { Asked } from '../../database/nested/shape.ts'
import { nestedKey, nestedText, nestedValues } from '../../database/nested/statement.ts'
import type { ApiContext } from '../context.ts'
import { bind } from './bind.ts'
import type { Plan } from './plan.ts'
import { operationOf, planFor } from './plans.ts'

/**
 * Answers a query by one statement, which sees one state of the record.
 * @returns null where the general executor has to do it: what `planOf` leaves out, and every query in which something
 *   fails, so that errors come out of one place only. It then runs with the same context, in which a statement that
 *   failed is not followed by another.
 */
export async function executePlanned(args: ExecutionArgs): Promise<ExecutionResult | null> {
  const { schema, document, operationName, contextValue, variableValues } = args
  const operation = operationOf(document, operationName)
  if (operation === null) return null
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {})
  if (coerced === undefined) return null
  const plan = planFor(schema, document, operation, coerced)
  if (plan === null) return null
  const context = contextValue as ApiContext
  try {
    const { asked, cost } = bind(plan.layout, plan.fields, coerced)
    if (cost > context.limits.maxCost) return null
    const [row] = await context.query<{ answer: string }>({ text: textOf(plan, asked), values: nestedValues(asked) })
    return { data: plan.layout.read(JSON.parse(row?.answer ?? ''), asked) as Record<string, unknown> }
  } catch {
    return null
  }
}

// Arguments that change the text of the statement are few for one operation; a caller who varies them without end gets
// the rest written each time.
const maxTexts = 50

function textOf({ layout, texts }: Plan, asked: readonly Asked[]): string {
  const key = nestedKey(asked)
  let text = texts.get(key)
  if (text === undefined) {
    text = nestedText(layout.slots, asked)
    if (texts.size < maxTexts) texts.set(key, text)
  }
  return text
}
