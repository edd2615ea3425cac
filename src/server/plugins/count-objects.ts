import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'

/** An operation about to be executed; the fields of graphql's `ExecutionArgs` that matter. */
export interface Operation {
  schema: GraphQLSchema
  document: DocumentNode
  operationName?: string | null | undefined
  variableValues?: Readonly<Record<string, unknown>> | null | undefined
}

/** Assumed length of a list that takes no page size: names of a person, evidence of a report. */
const plainList = 10
/** Page size where a connection names no default of its own. */
const plainPage = 20

/**
 * Most objects that the answer to an operation could hold, from page sizes (`first`, `last`, and lists of ids) and
 * their variables alone: a connection of 20 with 3 things each counts 1 + 20 + 60.
 */
export function objectsOf(operation: Operation): number {
  const { schema, document } = operation
  const definition = getOperationAST(document, operation.operationName)
  const root = definition && schema.getRootType(definition.operation)
  if (!definition || !root) return 0
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  const count = new Counter(schema, fragments, operation.variableValues ?? {})
  return count.inside(definition.selectionSet, root)
}

class Counter {
  readonly #schema: GraphQLSchema
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #variables: Readonly<Record<string, unknown>>
  /** A fragment costs the same wherever it is spread; counted once, or fragments of fragments would take for ever. */
  readonly #known = new Map<string, number>()

  constructor(
    schema: GraphQLSchema,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    variables: Readonly<Record<string, unknown>>,
  ) {
    this.#schema = schema
    this.#fragments = fragments
    this.#variables = variables
  }

  /** Objects below one object of `type`. */
  inside(selections: SelectionSetNode, type: GraphQLNamedType): number {
    let sum = 0
    for (const node of selections.selections) {
      if (node.kind === Kind.FIELD) sum += this.#field(node, type)
      else if (node.kind === Kind.FRAGMENT_SPREAD) sum += this.#fragment(node.name.value)
      else sum += this.inside(node.selectionSet, this.#typeNamed(node.typeCondition?.name.value) ?? type)
    }
    return sum
  }

  #fragment(name: string): number {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const fragment = this.#fragments.get(name)
    const type = this.#typeNamed(fragment?.typeCondition.name.value)
    const sum = fragment && type ? this.inside(fragment.selectionSet, type) : 0
    this.#known.set(name, sum)
    return sum
  }

  #field(node: FieldNode, parent: GraphQLNamedType): number {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined
    if (!field || !node.selectionSet) return 0
    const type = getNamedType(field.type)
    if (!isCompositeType(type)) return 0
    return this.#length(node, field, parent) * (1 + this.inside(node.selectionSet, type))
  }

  /** How often the selection of a field may be answered. */
  #length(node: FieldNode, field: GraphQLField<unknown, unknown>, parent: GraphQLNamedType): number {
    const pages = field.args.some((arg) => arg.name === 'first')
    if (pages) return this.#pageSize(node, field)
    // `nodes` and `edges` of a connection have been counted with its page size.
    if (!isList(field.type) || parent.name.endsWith('Connection')) return 1
    for (const argument of node.arguments ?? []) {
      const value = this.#valueOf(argument.value)
      if (Array.isArray(value)) return value.length
    }
    return plainList
  }

  #pageSize(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
    const sizes: number[] = []
    for (const argument of node.arguments ?? []) {
      if (argument.name.value !== 'first' && argument.name.value !== 'last') continue
      const value = this.#valueOf(argument.value)
      // What is no number is the executor's to refuse.
      if (value !== null && value !== undefined) sizes.push(Math.max(0, Math.trunc(Number(value)) || 0))
    }
    if (sizes.length > 0) return Math.max(...sizes)
    const usual = field.args.find((arg) => arg.name === 'first')?.defaultValue
    return typeof usual === 'number' ? usual : plainPage
  }

  #valueOf(node: ValueNode): unknown {
    if (node.kind === Kind.VARIABLE) return this.#variables[node.name.value]
    if (node.kind === Kind.INT) return Number(node.value)
    return node.kind === Kind.LIST ? node.values : null
  }

  #typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.#schema.getType(name)
  }
}

const isList = (type: GraphQLOutputType) => isListType(getNullableType(type))
