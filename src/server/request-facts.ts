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

/** The facts of `request`, begun at the first question for them. */
export function factsOf(request: Request): RequestFacts {
  const known = facts.get(request)
  if (known) return known
  const given = request.headers.get('x-request-id')
  const begun: RequestFacts = {
    id: given && plainId.test(given) ? given : randomUUID(),
    startedAt: performance.now(),
    operation: null,
  }
  facts.set(request, begun)
  return begun
}
