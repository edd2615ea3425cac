import type { IncomingMessage, ServerResponse } from 'node:http'
import type { DocumentNode, ExecutionArgs, ExecutionResult, GraphQLSchema } from 'graphql'
import type { GraphQLParams } from 'graphql-yoga'
import type { KnownDocuments } from './known-documents.ts'
import type { Log } from './log.ts'
import { paramsOf } from './params.ts'
import { logRequest } from './plugins/request-log.ts'
import { beginFacts, type RequestFacts } from './request-facts.ts'

export interface ShortWayParts {
  readonly schema: GraphQLSchema
  readonly context: () => object
  /** Carries an operation out; null leaves it to the long way. */
  readonly planned: (args: ExecutionArgs) => Promise<ExecutionResult | null>
  readonly documents: KnownDocuments
  readonly log: Log
  /** Beyond it the long way refuses a body, so it must see it. */
  readonly maxBodyBytes: number
}

/** Takes a request, answers it or hands it on, as if nobody had looked at it. */
export type ShortWay = (request: IncomingMessage, response: ServerResponse, longWay: LongWay) => void

export interface LongWay {
  /** Takes the request as it came. */
  take(): void
  /** Answers it from its body, with the context of the attempt: what failed in that is not tried again. */
  answer(body: Buffer, context: object): Promise<void>
}

// Longer bodies are rare and read in pieces; they gain nothing.
const longest = 32_000

const types: Readonly<Record<string, string>> = {
  '*/*': 'application/json; charset=utf-8',
  'application/json': 'application/json; charset=utf-8',
  'application/graphql-response+json': 'application/graphql-response+json; charset=utf-8',
}

/**
 * The way of the most frequent request, a query that was asked before, past all that is there for the others: the same
 * answer with the same headers for half of the server's time. A browser's requests, errors and whatever is unusual in
 * method, headers or body take the long way.
 */
export function createShortWay(parts: ShortWayParts): ShortWay {
  const { schema, context, planned, documents, log } = parts
  const maxLength = Math.min(longest, parts.maxBodyBytes)
  const answerKnown = async (known: Known, request: IncomingMessage, response: ServerResponse, longWay: LongWay) => {
    const { document, params, body, facts } = known
    const contextValue = context()
    const { variables: variableValues, operationName } = params
    const result = await planned({ schema, document, contextValue, variableValues, operationName })
    if (result === null) return longWay.answer(body, contextValue)
    if (response.destroyed) return
    const text = Buffer.from(JSON.stringify(result))
    response.writeHead(200, {
      'content-type': types[request.headers.accept ?? '*/*'],
      'content-length': text.length,
      'x-request-id': facts.id,
    })
    response.end(text)
    facts.operation = operationName ?? null
    logRequest(log, facts, { method: 'POST', path: '/graphql', status: 200 })
  }

  return (request, response, longWay) => {
    const length = lengthOf(request)
    if (length === null || length > maxLength) return longWay.take()
    const facts = beginFacts(request.headers['x-request-id'])
    const read = () => {
      const body: Buffer | null = request.read(length)
      if (body === null) return
      request.off('readable', read)
      const params = body.length === length ? paramsIn(body) : null
      const document = params?.query ? documents.get(params.query) : undefined
      if (params === null || document === undefined) {
        request.unshift(body)
        longWay.take()
        return
      }
      answerKnown({ document, params, body, facts }, request, response, longWay).catch((error: unknown) => {
        log.error({ requestId: facts.id, err: error }, 'Internal error')
        response.destroy()
      })
    }
    request.on('readable', read)
  }
}

interface Known {
  readonly document: DocumentNode
  readonly params: GraphQLParams
  readonly body: Buffer
  readonly facts: RequestFacts
}

/** The length of the body of a request that may go the short way; null for all others. */
function lengthOf({ method, url, headers }: IncomingMessage): number | null {
  const { accept = '*/*', origin } = headers
  if (method !== 'POST' || url !== '/graphql' || origin !== undefined || !Object.hasOwn(types, accept)) return null
  if (!/^application\/json\s*(;\s*charset=utf-8)?$/iu.test(headers['content-type'] ?? '')) return null
  if (headers['content-encoding'] !== undefined) return null
  const length = Number(headers['content-length'])
  return length > 0 ? length : null
}

/** What the body says, or null where the long way has to say what is wrong with it. */
function paramsIn(body: Buffer): GraphQLParams | null {
  try {
    const params = paramsOf(body)
    return isPlain({ ...params }) ? params : null
  } catch {
    return null
  }
}

/** Whether there is nothing in the parameters that Yoga would refuse, or that means more than the query itself. */
function isPlain({ query, variables, operationName, ...others }: Record<string, unknown>): boolean {
  const isObject = typeof variables === 'object' && !Array.isArray(variables)
  return (
    typeof query === 'string' &&
    (variables === undefined || isObject) &&
    (operationName === undefined || operationName === null || typeof operationName === 'string') &&
    Object.keys(others).length === 0
  )
}
