import { BREAK, type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, visit } from 'graphql'
import { type Plan, planOf } from './plan.ts'

// One document can be asked in as many ways as its conditions can fall out; nobody uses more than a few.
const maxWays = 50

/** What is known of one document. */
interface Planned {
  /** Variables that `@skip` and `@include` depend on. */
  readonly conditions: readonly string[]
  readonly plans: Map<string, Plan | null>
}

const planned = new WeakMap<DocumentNode, Planned>()

/**
 * The plan of an operation with these variables, made once.
 * @param variables coerced
 * @returns null where the general executor has to carry it out
 */
export function planFor(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Plan | null {
  const known = planned.get(document) ?? { conditions: conditionsOf(document), plans: new Map() }
  planned.set(document, known)
  const way = [operation.name?.value, ...known.conditions.map((name) => variables[name])].join()
  let plan = known.plans.get(way)
  if (plan === undefined) {
    plan = planOf(schema, document, operation, variables)
    if (known.plans.size < maxWays) known.plans.set(way, plan)
  }
  return plan
}

/** The operation that is meant, or null where it is not clear which. */
export function operationOf(document: DocumentNode, name: string | null | undefined): OperationDefinitionNode | null {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  if (name) return operations.find((operation) => operation.name?.value === name) ?? null
  return operations.length === 1 ? (operations[0] ?? null) : null
}

function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>()
  visit(document, {
    Directive(node) {
      visit(node, {
        Variable({ name }) {
          names.add(name.value)
          return BREAK
        },
      })
    },
  })
  return [...names]
}
