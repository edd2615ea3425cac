import type { OrderKey, Position } from '../database/list.ts'
import { isDay } from './day.ts'
import { badInput } from './errors.ts'

const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(text)

const isValue: Record<OrderKey['cast'], (text: string) => boolean> = {
  date: (text) => text === '-infinity' || isDay(text),
  int: (text) => /^-?\d{1,9}$/u.test(text),
  text: (text) => text.isWellFormed() && !text.includes('\0'),
}

/**
 * A cursor is the order's name and value and the row's tie-breaker: it names a place, not a row, so it holds when rows
 * come, go or merge.
 */
export function encodeCursor(order: OrderKey, { value, tie }: Position): string {
  return Buffer.from(JSON.stringify([order.name, value, tie])).toString('base64url')
}

/**
 * @param argument name of the argument, for the message
 * @throws HuiwuError `BAD_USER_INPUT` if it is no cursor of a list in this order
 */
export function decodeCursor(order: OrderKey, argument: string, cursor: string): Position {
  const parts = parse(cursor)
  if (parts === null) throw badInput(argument, cursor, 'give a cursor that this field returned, unchanged')
  const [name, value, tie] = parts
  if (name !== order.name)
    throw badInput(argument, cursor, `this cursor belongs to the order ${name}, the list is in the order ${order.name}`)
  if (!isValue[order.cast](value) || !isUuid(tie))
    throw badInput(argument, cursor, 'give a cursor that this field returned, unchanged')
  return { value, tie }
}

function parse(cursor: string): [string, string, string] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(parts) || parts.length !== 3) return null
    return parts.every((part) => typeof part === 'string') ? (parts as [string, string, string]) : null
  } catch {
    return null
  }
}
