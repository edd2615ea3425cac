import fc from 'fast-check'
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

type Field = GraphQLField<unknown, unknown>
/** Texts to fill arguments with, by the name of their type or, before that, of the argument. */
export type Values = Readonly<Record<string, readonly string[]>>

/** Valid operations over all types of the schema: lists in lists, aliases, fragments, filters, pages of any size. */
export function randomOperation(schema: GraphQLSchema, values: Values, depth: number): fc.Arbitrary<string> {
  const query = schema.getQueryType()
  if (!query) throw new Error('the schema has no queries')
  return selectionOf(query, values, depth).map((text) => `query ${text}`)
}

function selectionOf(type: GraphQLObjectType, values: Values, depth: number): fc.Arbitrary<string> {
  const fields = Object.values(type.getFields()).filter((field) => isPlain(field) && (depth > 0 || !objectOf(field)))
  const maxLength = Math.min(depth > 2 ? 3 : 4, fields.length)
  const some = fc
    .shuffledSubarray(fields, { maxLength })
    .chain((chosen) =>
      fc.tuple(...chosen.map((field, index) => fieldOf(field, values, depth).map((text) => alias(text, index)))),
    )
  return fc.tuple(some, fc.constantFrom('plain', 'fragment', 'twice')).map(([chosen, form]) => {
    const all = ['__typename', ...chosen]
    if (form === 'fragment') return `{ ... on ${type.name} { ${all.join(' ')} } }`
    return form === 'twice' ? `{ ${all.join(' ')} ${all.toReversed().join(' ')} }` : `{ ${all.join(' ')} }`
  })
}

/** Two fields of one name may differ in their arguments, and then must differ in their names in the answer. */
const alias = (text: string, index: number): string => (text.includes('(') ? `f${index}: ${text}` : text)

function fieldOf(field: Field, values: Values, depth: number): fc.Arbitrary<string> {
  const below = objectOf(field)
  // Rows and pages are part of their list: they cost no depth.
  const deeper = ['edges', 'nodes', 'node', 'pageInfo'].includes(field.name) ? depth : depth - 1
  const selection = below ? selectionOf(below, values, deeper) : fc.constant('')
  return fc.tuple(argumentsOf(field, values), selection).map(([args, set]) => `${field.name}${args} ${set}`)
}

function argumentsOf({ args }: Field, values: Values): fc.Arbitrary<string> {
  const each = args
    .filter(({ name }) => !['last', 'after', 'before'].includes(name))
    .map((argument) => argumentOf(argument, values).map((text) => (text === '' ? '' : `${argument.name}: ${text}`)))
  return fc.tuple(...each).map((texts) => {
    const given = texts.filter((text) => text !== '')
    return given.length === 0 ? '' : `(${given.join(', ')})`
  })
}

function argumentOf({ name, type }: Pick<GraphQLArgument, 'name' | 'type'>, values: Values): fc.Arbitrary<string> {
  const given = inputOf(name, type, values)
  return isNonNullType(type) ? given : fc.option(given, { nil: '' })
}

function inputOf(name: string, type: GraphQLArgument['type'], values: Values): fc.Arbitrary<string> {
  const named = getNamedType(type)
  const one = values[name]
    ? fc.constantFrom(...values[name])
    : isEnumType(named)
      ? fc.constantFrom(...named.getValues().map((value) => value.name))
      : isInputObjectType(named)
        ? fc
            .tuple(
              ...Object.values(named.getFields()).map((field) =>
                argumentOf(field, values).map((text) => [field.name, text]),
              ),
            )
            .map(
              (pairs) =>
                `{ ${pairs
                  .filter(([, text]) => text !== '')
                  .map((pair) => pair.join(': '))
                  .join(', ')} }`,
            )
        : fc.constantFrom(...(values[named.name] ?? ['null']))
  return isListType(getNullableType(type)) ? fc.array(one, { maxLength: 3 }).map((all) => `[${all.join(', ')}]`) : one
}

function objectOf({ type }: Field): GraphQLObjectType | null {
  const named = getNamedType(type)
  return isObjectType(named) ? named : null
}

/** Interfaces go to the general executor anyway. */
const isPlain = ({ type }: Field): boolean => !isInterfaceType(getNamedType(type))
