import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql'
import type { ApiContext } from '../context.ts'
import { type Layout, layoutOf } from './layout.ts'
import type { PlannedField } from './planned-field.ts'
import { Unplanned } from './unplanned.ts'

/** One operation of a document, ready to be put into one statement. */
export interface Plan {
  readonly fields: readonly PlannedField[]
  readonly layout: Layout
  /** Statements made of it so far, by `nestedKey`. */
  readonly texts: Map<string, string>
}

/**
 * The plan of an operation, or null where the general executor has to carry it out.
 * @param document a document that is valid for the schema
 * @param variables coerced; the plan depends on those in `@skip` and `@include`
 */
export function planOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Plan | null {
  const root = schema.getQueryType()
  if (!root || operation.operation !== 'query') return null
  const fragments = Object.fromEntries(
    document.definitions
      .filter((definition) => definition.kind === 'FragmentDefinition')
      .map((definition) => [definition.name.value, definition]),
  )
  try {
    const fields = planSelections(root, [operation.selectionSet], { schema, fragments, variables })
    return { fields, layout: layoutOf(fields), texts: new Map() }
  } catch (error) {
    if (error instanceof Unplanned) return null
    throw error
  }
}

interface Known {
  readonly schema: GraphQLSchema
  readonly fragments: Record<string, FragmentDefinitionNode>
  readonly variables: Record<string, unknown>
}

function planSelections(type: GraphQLObjectType, sets: readonly SelectionSetNode[], known: Known): PlannedField[] {
  const grouped = new Map<string, FieldNode[]>()
  for (const set of sets) collect(type, set, known, grouped)
  return [...grouped].map(([key, nodes]) => planField(type, key, nodes, known))
}

/** All nodes of each name in the answer, in the order in which the names first come, as the specification has it. */
function collect(type: GraphQLObjectType, set: SelectionSetNode, known: Known, into: Map<string, FieldNode[]>): void {
  for (const selection of set.selections) {
    if (!isIncluded(selection, known)) continue
    if (selection.kind === 'Field') {
      const key = selection.alias?.value ?? selection.name.value
      const nodes = into.get(key)
      if (nodes) nodes.push(selection)
      else into.set(key, [selection])
      continue
    }
    const fragment = selection.kind === 'InlineFragment' ? selection : known.fragments[selection.name.value]
    if (!fragment) throw new Unplanned()
    const condition = fragment.typeCondition?.name.value
    if (condition === undefined || applies(type, condition, known)) collect(type, fragment.selectionSet, known, into)
  }
}

function isIncluded(selection: SelectionNode, { variables }: Known): boolean {
  const directives = selection.directives ?? []
  if (directives.length === 0) return true
  if (directives.some(({ name }) => name.value !== 'skip' && name.value !== 'include')) throw new Unplanned()
  if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false
}

function applies(type: GraphQLObjectType, condition: string, { schema }: Known): boolean {
  const other = schema.getType(condition)
  return other === type || (isInterfaceType(other) && schema.isSubType(other, type))
}

function planField(type: GraphQLObjectType, key: string, nodes: readonly FieldNode[], known: Known): PlannedField {
  const [node] = nodes
  const name = node?.name.value ?? ''
  const field = name === '__typename' ? TypeNameMetaFieldDef : type.getFields()[name]
  if (!field || depthOf(field.type) > 1) throw new Unplanned()
  const named = getNamedType(field.type)
  if (isAbstractType(named)) throw new Unplanned()
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
  const fields = isObjectType(named) ? planSelections(named, sets, known) : []
  return {
    key,
    field: field as GraphQLField<unknown, ApiContext>,
    nodes,
    type: field.type,
    leaf: isLeafType(named) ? named : null,
    fields,
    parentType: type,
  }
}

/** How many lists lie in each other. */
function depthOf(type: GraphQLOutputType): number {
  if (isNonNullType(type)) return depthOf(type.ofType)
  return isListType(type) ? 1 + depthOf(type.ofType) : 0
}
