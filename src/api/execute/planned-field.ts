import type { FieldNode, GraphQLField, GraphQLLeafType, GraphQLObjectType, GraphQLOutputType } from 'graphql'
import type { ApiContext } from '../context.ts'

/** A field of a document, with all that can be known before there are values. */
export interface PlannedField {
  /** Its name in the answer. */
  readonly key: string
  readonly field: GraphQLField<unknown, ApiContext>
  readonly nodes: readonly FieldNode[]
  readonly type: GraphQLOutputType
  /** Of a field of scalars or enums. */
  readonly leaf: GraphQLLeafType | null
  /** Of a field of objects: what is asked of each. */
  readonly fields: readonly PlannedField[]
  readonly parentType: GraphQLObjectType
}
