import { type GraphQLField, getNullableType, isListType } from 'graphql'
import type { ApiContext } from './context.ts'
import { defaultPageSize } from './window.ts'

type Field = GraphQLField<unknown, ApiContext, Record<string, unknown>>

// A complete list inside a row, such as a person's names, counts as this many.
const shortListLength = 5

/**
 * How often what is asked inside a field can occur: in a connection as often as its page is long, in its `edges` and
 * `nodes` once more. A field costs one, and what is inside it as often as that.
 */
export function multiplierOf(field: Field, args: Record<string, unknown>): number {
  if (field.args.some(({ name }) => name === 'first')) {
    const size = args['first'] ?? args['last']
    return typeof size === 'number' ? Math.max(size, 1) : defaultPageSize
  }
  if (Array.isArray(args['ids'])) return args['ids'].length
  const isPage = field.name === 'edges' || field.name === 'nodes'
  return !isPage && isListType(getNullableType(field.type)) ? shortListLength : 1
}
