import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import RelayPlugin from '@pothos/plugin-relay'
import { HuiwuError } from '../errors.ts'
import type { ApiContext } from './context.ts'
import { multiplierOf } from './cost.ts'
import { bounded } from './errors.ts'
import { decodeGlobalId, encodeGlobalId } from './global-id.ts'

export interface SchemaTypes {
  Context: ApiContext
  DefaultFieldNullability: false
  DefaultEdgesNullability: { list: false; items: false }
  DefaultNodeNullability: false
  Connection: { totalCount: () => Promise<number> }
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: string; Output: string }
    EDTF: { Input: string; Output: string }
    CountryCode: { Input: string; Output: string }
  }
}

/** The one schema builder; domains add their types to it. */
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [ComplexityPlugin, RelayPlugin],
  defaultFieldNullability: false,
  complexity: {
    fieldComplexity: (args, _context, field) => ({ field: 1, multiplier: multiplierOf(field, args) }),
    limit: ({ limits }) => ({ complexity: limits.maxCost }),
    complexityError: (_kind, { complexity, maxComplexity }) =>
      new HuiwuError(
        'LIMIT_EXCEEDED',
        `This operation may return ${complexity} values; the limit is ${maxComplexity}. Ask for shorter lists (first, last) or for fewer fields inside them.`,
        { field: 'operation', value: complexity, limit: maxComplexity },
      ),
  },
  relay: {
    cursorType: 'String',
    idFieldOptions: { description: 'Names it for ever, or until its article is read anew.' },
    brandLoadedObjects: true,
    edgesFieldOptions: {
      nullable: { list: false, items: false },
      description: 'The members of this page, each with its cursor and what belongs to its place in the list.',
    },
    nodesOnConnection: { description: 'The members of this page, without their edges.' },
    encodeGlobalID: encodeGlobalId,
    decodeGlobalID: decodeGlobalId,
    nodeTypeOptions: { description: 'Anything that has an id of its own and can be fetched by it.' },
    nodeQueryOptions: {
      description: 'Whatever has this id, or null if nothing has.',
      args: { id: { description: 'An `id` that this API returned.' } },
    },
    nodesQueryOptions: {
      description: 'Whatever has these ids, in the same order; null where nothing has. At most 100 ids.',
      args: { ids: { description: 'Values of `id` that this API returned.' } },
      resolve: (_root, { ids }, _context, _info, resolveNodes) => resolveNodes([...bounded('ids', ids)]),
    },
    pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
    hasNextPageFieldOptions: { description: 'Whether the list goes on after this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether the list begins before this page.' },
    startCursorFieldOptions: { description: 'Cursor of the first member; give it as `before` to go back.' },
    endCursorFieldOptions: { description: 'Cursor of the last member; give it as `after` to go on.' },
    firstArgOptions: {
      description: 'How many members from the beginning: 0 to 100; 20 if neither `first` nor `last` is given.',
    },
    lastArgOptions: { description: 'How many members from the end: 0 to 100.' },
    afterArgOptions: { description: 'Only members after this cursor.' },
    beforeArgOptions: { description: 'Only members before this cursor.' },
    cursorFieldOptions: { description: 'Place of this member in the list; holds when members come and go.' },
    nodeFieldOptions: { nullable: false, description: 'The member.' },
    pageInfoFieldOptions: { description: 'Where this page stands in the list.' },
  },
})

builder.queryType({ description: 'Where reading begins.' })

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many members the list has in all; counted only when asked for.',
    resolve: ({ totalCount }) => totalCount(),
  }),
)
