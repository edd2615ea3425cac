import { buildSchema } from 'graphql'
import { readConfig } from '../../src/config.ts'
import { HuiwuError } from '../../src/errors.ts'
import type { Log } from '../../src/server/log.ts'
import { createServer, type ServerParts } from '../../src/server/server.ts'

/** A schema with one field for each way in which a server is put to the test. */
export const schema = buildSchema(/* GraphQL */ `
  type Query {
    echo(text: String): String
    mendable: String
    broken: String
    brokenTwice: [String]
    slow(ms: Int!): String
    people(first: Int, last: Int): PersonConnection
    nodes(ids: [ID!]!): [Person]
  }
  type PersonConnection { nodes: [Person!]! }
  type Person { id: ID! names: [Name!]! friends(first: Int = 7): PersonConnection! friend: Person }
  type Name { text: String! }
  type Mutation { noop: Boolean }
`)

const shared = new Error('secret: the password is hunter2')

const rootValue = {
  echo: ({ text }: { text: string }) => text,
  mendable: () => {
    throw new HuiwuError('NOT_FOUND', 'There is no such meeting.', { field: 'id', value: '7' })
  },
  broken: () => {
    throw new Error('secret: the password is hunter2')
  },
  brokenTwice: () => [shared, shared],
  slow: ({ ms }: { ms: number }) => new Promise((done) => setTimeout(() => done('late'), ms)),
  people: () => ({ nodes: [] }),
  nodes: () => [],
  noop: () => true,
}

export interface LogLine {
  level: 'debug' | 'info' | 'warn' | 'error'
  facts: Record<string, unknown>
  message: string
}

/** A log that keeps its lines. */
export function keepingLog(): { log: Log; lines: LogLine[] } {
  const lines: LogLine[] = []
  const at = (level: LogLine['level']) => (facts: Record<string, unknown>, message: string) => {
    lines.push({ level, facts, message })
  }
  return { log: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') } as Log, lines }
}

/** The application over the schema above, with what a test changes. */
export function testApp(changes: Partial<ServerParts> & { env?: Record<string, string> } = {}) {
  const { log, lines } = keepingLog()
  const { env, ...parts } = changes
  const app = createServer({
    schema,
    context: () => ({}),
    ping: async () => {},
    config: readConfig(env ?? {}),
    log,
    examples: [{ title: 'Hello', query: '{ echo(text: "</script>") }', variables: { a: 1 } }],
    ...parts,
  })
  // `buildSchema` makes no resolvers: the fields are functions of the root value.
  for (const [name, resolve] of Object.entries(rootValue)) {
    const field = schema.getQueryType()?.getFields()[name] ?? schema.getMutationType()?.getFields()[name]
    if (field) field.resolve = (_source, args) => (resolve as (args: unknown) => unknown)(args)
  }
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
    })
  return { app, lines, post }
}
