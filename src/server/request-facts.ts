import { randomUUID } from 'node:crypto'

/** What is known of one request; the plugins fill it in, the log and the response headers read it. */
export interface RequestFacts {
  /** The caller's own `x-request-id` where it is a plain one, else a new one. */
  readonly id: string
  readonly startedAt: number
  operation: string | null
}

const facts = new WeakMap<Request, RequestFacts>()
const plainId = /^[\w.:-]{1,64}$/

/** @param given the id that the caller sent, if any */
export function beginFacts(given: string | string[] | null | undefined): RequestFacts {
  return {
    id: typeof given === 'string' && plainId.test(given) ? given : randomUUID(),
    startedAt: performance.now(),
    operation: null,
  }
}

/** The facts of `request`, begun at the first question for them. */
export function factsOf(request: Request): RequestFacts {
  const known = facts.get(request)
  if (known) return known
  const begun = beginFacts(request.headers.get('x-request-id'))
  facts.set(request, begun)
  return begun
}
