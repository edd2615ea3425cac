import type { Plugin } from 'graphql-yoga'
import type { Log } from '../log.ts'
import { factsOf, type RequestFacts } from '../request-facts.ts'

const questionsOfBalancers = new Set(['/health', '/ready'])

/** Gives each request an id, sends it back as a header, and writes one line when the response is ready. */
export function useRequestLog(log: Log): Plugin {
  return {
    onRequest({ request }) {
      factsOf(request)
    },
    onParams({ request, params }) {
      factsOf(request).operation = params.operationName ?? null
    },
    onResponse({ request, response }) {
      const facts = factsOf(request)
      response.headers.set('x-request-id', facts.id)
      logRequest(log, facts, { method: request.method, path: pathOf(request.url), status: response.status })
    },
  }
}

/** The one line of a request. */
export function logRequest(log: Log, facts: RequestFacts, { method, path, status }: Answered): void {
  const line = {
    requestId: facts.id,
    status,
    ms: Math.round((performance.now() - facts.startedAt) * 10) / 10,
    ...(facts.operation !== null && { operation: facts.operation }),
  }
  if (questionsOfBalancers.has(path)) log.debug(line, `${method} ${path}`)
  else log.info(line, `${method} ${path}`)
}

interface Answered {
  readonly method: string
  readonly path: string
  readonly status: number
}

/** Without the query: it may hold what a log should not, and it may be long. */
function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3)
  const path = start < 0 ? '/' : url.slice(start)
  const query = path.indexOf('?')
  return query < 0 ? path : path.slice(0, query)
}
