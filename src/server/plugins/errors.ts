import { type ExecutionResult, GraphQLError, type GraphQLErrorOptions } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { HuiwuError } from '../../errors.ts'
import type { Log } from '../log.ts'
import { factsOf } from '../request-facts.ts'

/**
 * The last gate for errors. Three kinds leave: what GraphQL itself says, what we say on purpose (`HuiwuError`, with
 * `extensions.code` and `extensions.details`), and "Internal server error" with the request's id for all else, which
 * is logged once with its stack.
 */
export function useErrors(log: Log): Plugin {
  const logged = new WeakSet<object>()

  const publish = (error: unknown, request: Request): GraphQLError => {
    const cause = rootOf(error)
    if (cause instanceof HuiwuError) return deliberate(cause, error)
    if (cause instanceof GraphQLError && cause.extensions['unexpected'] !== true) return cause
    const { id, operation } = factsOf(request)
    if (typeof cause !== 'object' || cause === null || !logged.has(cause)) {
      if (typeof cause === 'object' && cause !== null) logged.add(cause)
      const path = error instanceof GraphQLError ? error.path?.join('.') : undefined
      log.error({ requestId: id, err: cause, ...(path && { path }), ...(operation && { operation }) }, 'Internal error')
    }
    return masked(error, id)
  }

  const publishAll = <T extends ExecutionResult>(result: T, request: Request): T =>
    result.errors?.length ? { ...result, errors: result.errors.map((error) => publish(error, request)) } : result

  return {
    onResultProcess({ request, result, setResult }) {
      if (Symbol.asyncIterator in result) setResult(mapEach(result, (part) => publishAll(part, request)))
      else if (Array.isArray(result)) setResult(result.map((part) => publishAll(part, request)))
      else setResult(publishAll(result, request))
    },
  }
}

/** What was thrown, below the `GraphQLError`s that the executor laid around it. */
function rootOf(error: unknown): unknown {
  let cause = error
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError
  return cause
}

/** A status only where the whole request failed: with a path, the rest of the answer is good. */
function deliberate(cause: HuiwuError, error: unknown): GraphQLError {
  return new GraphQLError(cause.message, {
    ...placeOf(error),
    extensions: {
      code: cause.code,
      ...(Object.keys(cause.details).length > 0 && { details: cause.details }),
      ...(!hasPath(error) && { http: { status: cause.status } }),
    },
  })
}

function masked(error: unknown, requestId: string): GraphQLError {
  return new GraphQLError('Internal server error', {
    ...placeOf(error),
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId, ...(!hasPath(error) && { http: { status: 500 } }) },
  })
}

const hasPath = (error: unknown) => error instanceof GraphQLError && error.path !== undefined

const placeOf = (error: unknown): GraphQLErrorOptions =>
  error instanceof GraphQLError
    ? {
        nodes: error.nodes ?? null,
        source: error.source ?? null,
        positions: error.positions ?? null,
        path: error.path ?? null,
      }
    : {}

async function* mapEach<T>(source: AsyncIterable<T>, change: (value: T) => T): AsyncGenerator<T> {
  for await (const value of source) yield change(value)
}
