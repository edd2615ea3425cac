import type { GraphQLSchema } from 'graphql'
import { createYoga } from 'graphql-yoga'
import { executePlanned } from '../api/execute/run.ts'
import type { Config } from '../config.ts'
import { KnownDocuments } from './known-documents.ts'
import type { Log } from './log.ts'
import type { Example } from './playground/page.ts'
import { useCleanLiterals } from './plugins/clean-literals.ts'
import { useErrors } from './plugins/errors.ts'
import { useLimits } from './plugins/limits.ts'
import { usePlannedExecution } from './plugins/planned-execution.ts'
import { usePlayground } from './plugins/playground.ts'
import { useReadiness } from './plugins/readiness.ts'
import { useRequestLog } from './plugins/request-log.ts'
import { useStrictRequest } from './plugins/strict-request.ts'
import { createShortWay } from './short-way.ts'

/** Everything that the HTTP side needs and does not know. */
export interface ServerParts {
  schema: GraphQLSchema
  /** Made anew for each request. */
  context: () => object
  /** Resolves while the database answers. */
  ping: () => Promise<void>
  config: Pick<Config, 'maxBodyBytes' | 'maxDepth' | 'maxAliases' | 'maxDirectives' | 'maxTokens' | 'readyTimeoutMs'>
  log: Log
  examples: readonly Example[]
}

/** The context of a request that was begun elsewhere. */
interface Carried {
  carried?: object
}

/** The application: answers a `Request` with a `Response`, with or without a port (`listen.ts`). */
export type Server = ReturnType<typeof createServer>

/** Puts the plugins together. Nothing is opened and nothing started. */
export function createServer({ schema, context, ping, config, log, examples }: ServerParts) {
  const documents = new KnownDocuments()
  const shortWay = createShortWay({ schema, context, planned: executePlanned, documents, log, ...config })
  const app = createYoga<Carried>({
    schema,
    context: ({ carried }) => carried ?? context(),
    plugins: [
      // First, so that whatever happens later has an id and a line in the log.
      useRequestLog(log),
      // Answered without GraphQL, before anybody looks at the request as one.
      useReadiness(ping, config.readyTimeoutMs, log),
      usePlayground(examples),
      // Size before decoding, decoding before JSON, JSON before texts: nothing is looked at that an earlier step refuses.
      useStrictRequest(config.maxBodyBytes),
      // Counts tokens while parsing, shapes while validating. What an operation costs, the schema weighs itself.
      useLimits(config),
      useCleanLiterals(),
      // Whatever it leaves to the general executor, and all that fails, comes out as it always did.
      usePlannedExecution(executePlanned, documents),
      // Last, so that no error of the others passes it by.
      useErrors(log),
    ],
    // Any page may ask, none as its user: there are no cookies here to lend.
    cors: { origin: '*', credentials: false, exposedHeaders: ['x-request-id'] },
    // `useErrors`, `useStrictRequest` and `usePlayground` stand in for these.
    maskedErrors: false,
    maxRequestBodySize: false,
    multipart: false,
    graphiql: false,
    landingPage: false,
    logging: {
      debug: () => {},
      info: () => {},
      warn: (...about) => log.warn({ about }, 'Yoga'),
      error: (...about) => log.error({ about }, 'Yoga'),
    },
  })
  return Object.assign(app, { shortWay })
}
