import { GraphQLError, type GraphQLErrorOptions } from 'graphql'
import type { ErrorCode } from '../errors.ts'

/** `status`: always sent. `specStatus`: sent only to callers of `application/graphql-response+json`; the older media type answers 200. */
type Status = { status: number } | { specStatus: number }

/**
 * An error that tells the caller what to mend. `details` say field, value and limit for programs.
 * Refusals of a request as such carry a status; refusals of a document follow the GraphQL-over-HTTP rules.
 */
export function refusal(
  code: ErrorCode,
  message: string,
  details: Readonly<Record<string, unknown>>,
  status: Status,
  options: Omit<GraphQLErrorOptions, 'extensions'> = {},
): GraphQLError {
  const http = 'status' in status ? { status: status.status, spec: false } : { status: status.specStatus, spec: true }
  return new GraphQLError(message, { ...options, extensions: { code, details, http } })
}
