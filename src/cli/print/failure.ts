import { HuiwuError } from '../../errors.ts'

/** Why one page failed, with its place. A stack only where it is our own bug: it helps whoever mends it. */
export function failure(error: unknown, source: string): string {
  // What the record refuses is told without a place: it does not know files.
  if (error instanceof HuiwuError)
    return error.message.startsWith(source) ? error.message : `${source}: ${error.message}`
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `${source}: this is an error of Huiwu itself; please report it with these lines:\n${stack}`
}
