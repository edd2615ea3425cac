import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql'
import type { Asked } from '../../database/nested/shape.ts'

/** Makes a value of the answer from the slots of a row. @param asked what the operation's arguments came to */
export type Read = (slots: readonly unknown[], asked: readonly Asked[]) => unknown

/** A null where the schema allows none, of which the general executor says where it goes. */
export class Irregular extends Error {}

/** What makes a value of this type from what a column has. */
export function finisher(type: GraphQLOutputType, one: (value: unknown) => unknown): (value: unknown) => unknown {
  if (isNonNullType(type)) {
    const inner = finisher(type.ofType, one)
    return (value) => {
      if (value === null || value === undefined) throw new Irregular()
      return inner(value)
    }
  }
  if (isListType(type)) {
    const inner = finisher(type.ofType, one)
    return (value) => (value === null || value === undefined ? null : (value as unknown[]).map(inner))
  }
  return (value) => (value === null || value === undefined ? null : one(value))
}
