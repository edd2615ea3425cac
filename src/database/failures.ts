import { HuiwuError } from '../errors.ts'

// Of the network and of a server that starts, stops or is full; SQLSTATE class 08, 53300 and 57P.
const away = /^(ECONN|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|EPIPE|08|53300|57P)/u
// The driver gives these no code.
const awayMessage =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/u

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** Whether the connection that an error came by is of no more use. */
export function isAway(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isAway)
  return error instanceof Error && (away.test(codeOf(error)) || awayMessage.test(error.message))
}

/** What a caller is told of an error of the database; everything that is a bug of ours stays what it is. */
export function toldAs(error: unknown): unknown {
  if (isAway(error)) {
    const message = 'The database does not answer at the moment. Try again shortly.'
    return new HuiwuError('DATABASE_UNAVAILABLE', message, {}, { cause: error })
  }
  // query_canceled: `statement_timeout` ended it.
  if (codeOf(error) === '57014') {
    const message = 'This took longer than one question may take. Ask for shorter lists, or with a narrower filter.'
    return new HuiwuError('LIMIT_EXCEEDED', message, { field: 'operation' }, { cause: error })
  }
  return error
}
