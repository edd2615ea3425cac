/** Every error code that a user or caller can meet. Each is a word of the API and of the terminal, and stays. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'BAD_PAGE'
  | 'CHANGED_MEANWHILE'
  | 'CONFIGURATION'
  | 'DATABASE_IN_USE'
  | 'DATABASE_NEWER'
  | 'DATABASE_UNAVAILABLE'
  | 'LIMIT_EXCEEDED'
  | 'MIGRATION_CHANGED'
  | 'NOT_FOUND'
  | 'RUNTIME_TOO_OLD'
  | 'USAGE'

/** Status with which an error leaves over HTTP when nothing else decides it. */
const httpStatus: Record<ErrorCode, number> = {
  BAD_USER_INPUT: 400,
  BAD_PAGE: 422,
  CHANGED_MEANWHILE: 409,
  CONFIGURATION: 500,
  DATABASE_IN_USE: 503,
  DATABASE_NEWER: 503,
  DATABASE_UNAVAILABLE: 503,
  LIMIT_EXCEEDED: 400,
  MIGRATION_CHANGED: 503,
  NOT_FOUND: 404,
  RUNTIME_TOO_OLD: 500,
  USAGE: 400,
}

/**
 * An error meant for whoever called: its message says what was wrong, where, and what to do.
 * Anything that is not a `HuiwuError` is a bug of ours: callers see a masked message, the log sees the stack.
 */
export class HuiwuError extends Error {
  readonly code: ErrorCode
  readonly status: number
  /** What the message speaks of, for programs: `{ field, value, limit }` and the like. Plain JSON values only. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(
    code: ErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'HuiwuError'
    this.code = code
    this.status = httpStatus[code]
    this.details = details
  }
}
