import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'

type Field = GraphQLField<unknown, unknown>

const fieldsOf = (type: GraphQLObjectType): Field[] => Object.values(type.getFields())
const objectOf = ({ type }: Field): GraphQLObjectType | null => {
  const named = getNamedType(type)
  return isObjectType(named) ? named : null
}
const isConnection = (type: GraphQLObjectType) => type.name.endsWith('Connection')
/** Lists, and what is asked for without saying which. */
const isReachable = (field: Field) => field.args.length === 0 || objectOf(field)?.name.endsWith('Connection') === true

/**
 * For each list of the schema an operation that asks for it once for each thing that can be read of its rows, and for
 * nothing else at that place.
 */
export function everyFieldOfEveryList(schema: GraphQLSchema): [string, string][] {
  const query = schema.getQueryType()
  return query ? listsFrom(query, (inner) => `{ ${inner} }`, new Set()) : []
}

function listsFrom(
  type: GraphQLObjectType,
  around: (inner: string) => string,
  seen: Set<GraphQLObjectType>,
): [string, string][] {
  if (seen.has(type)) return []
  seen.add(type)
  return fieldsOf(type)
    .filter(isReachable)
    .flatMap((field): [string, string][] => {
      const below = objectOf(field)
      if (below === null) return []
      if (!isConnection(below)) return listsFrom(below, (inner) => around(`${field.name} { ${inner} }`), seen)
      const each = alone(below, 4).map((inner, index) => `a${index}: ${field.name}(first: 4) { ${inner} }`)
      const row = objectOf(below.getFields()['nodes'] as Field)
      const further = (inner: string) => around(`${field.name}(first: 2) { nodes { ${inner} } }`)
      return [[`${type.name}.${field.name}`, around(each.join('\n'))], ...(row ? listsFrom(row, further, seen) : [])]
    })
}

/** Each field of a type by itself, and of what it names each field by itself, so many levels deep. */
function alone(type: GraphQLObjectType, depth: number): string[] {
  return fieldsOf(type).flatMap((field) => {
    const below = objectOf(field)
    if (below === null) return [field.name]
    if (depth === 1 || (isConnection(below) && depth < 4)) return [`${field.name} { ${least(below)} }`]
    return ['__typename', ...alone(below, depth - 1)].map((inner) => `${field.name} { ${inner} }`)
  })
}

/** As little as can be asked of an object that says something of it. */
function least(type: GraphQLObjectType): string {
  if (isConnection(type)) {
    const nodes = type.getFields()['nodes']
    const node = nodes && objectOf(nodes)
    return `totalCount nodes { ${node ? least(node) : '__typename'} }`
  }
  return fieldsOf(type).find(({ type: own }) => isLeafType(getNamedType(own)))?.name ?? '__typename'
}

/** Adds to `seen` the fields, as `Person.name`, that have a value somewhere in an answer. */
export function addSeen(type: GraphQLObjectType, set: SelectionSetNode, value: unknown, seen: Set<string>): void {
  for (const node of set.selections as readonly FieldNode[]) {
    const field = type.getFields()[node.name.value]
    const found = (value as Record<string, unknown>)[node.alias?.value ?? node.name.value] ?? null
    const values = Array.isArray(found) ? found : found === null ? [] : [found]
    if (!field || values.length === 0) continue
    seen.add(`${type.name}.${field.name}`)
    const below = objectOf(field)
    if (below && node.selectionSet) for (const one of values) addSeen(below, node.selectionSet, one, seen)
  }
}
