import type { OrderKey, Window } from '../database/list.ts'
import { decodeCursor } from './cursor.ts'
import { badInput, beyondLimit } from './errors.ts'

export const defaultPageSize = 20
export const maxPageSize = 100

/** Arguments that every connection has. */
export interface ConnectionArguments {
  first?: number | null | undefined
  last?: number | null | undefined
  after?: string | null | undefined
  before?: string | null | undefined
}

function size(name: 'first' | 'last', value: number): number {
  if (value < 0) throw badInput(name, value, `give a number from 0 to ${maxPageSize}`)
  if (value > maxPageSize) throw beyondLimit(name, value, maxPageSize, 'Fetch the rest page by page with `after`.')
  return value
}

/**
 * Which part of a list the arguments ask for.
 * @throws HuiwuError `BAD_USER_INPUT`, `LIMIT_EXCEEDED`
 */
export function windowOf(order: OrderKey, { first, last, after, before }: ConnectionArguments): Window {
  if (typeof first === 'number' && typeof last === 'number') {
    throw badInput('last', last, 'give either `first` or `last`, not both')
  }
  return {
    backward: typeof last === 'number',
    limit: typeof last === 'number' ? size('last', last) : size('first', first ?? defaultPageSize),
    after: typeof after === 'string' ? decodeCursor(order, 'after', after) : undefined,
    before: typeof before === 'string' ? decodeCursor(order, 'before', before) : undefined,
  }
}
