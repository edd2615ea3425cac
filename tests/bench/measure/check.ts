import { isDeepStrictEqual } from 'node:util'
import type { Input, Json, Operation } from '../operations/operation.ts'
import { dataOf, requestFor, type Server } from '../servers/server.ts'
import { Connection } from './connection.ts'
import type { Requests } from './drive.ts'

const pageSize = '20'

/**
 * Puts every input to every server once, and compares what they answer.
 * @returns what to ask each server from then on
 * @throws Error with both answers where two servers differ, or where an answer holds nothing
 */
export async function checkedRequests(
  operation: Operation,
  inputs: readonly Input[],
  servers: readonly Server[],
): Promise<Map<Server, Requests>> {
  const asked = new Map(
    servers.map((server) => [server, { port: server.port, requests: [] as Buffer[], lengths: [] as number[] }]),
  )
  const connections = new Map(servers.map((server) => [server, new Connection(server.port)]))
  try {
    for (const input of inputs) {
      let first: unknown
      for (const server of servers) {
        const put = async (given: Input) => {
          const request = requestFor(server.name, operation, given)
          const answer = await connections.get(server)?.ask(request)
          const body = answer?.body ?? Buffer.alloc(0)
          if (answer?.status !== 200) throw new Error(`${server.name} ${operation.name}: ${body}`)
          return { request, length: body.length, data: dataOf(server.name, body) }
        }
        const { request, length, data } = await put(
          await complete(operation, server, input, async (given) => (await put(given)).data),
        )
        const shaped = server.name === 'sql' ? withoutEnd(data) : operation[server.name].shape(data)
        first ??= shaped
        if (!isDeepStrictEqual(shaped, first) || length < 100) {
          throw new Error(
            `${operation.name} ${JSON.stringify(input)}: ${server.name} answers\n${JSON.stringify(shaped)}\nand ${servers[0]?.name}\n${JSON.stringify(first)}`,
          )
        }
        const list = asked.get(server)
        list?.requests.push(request)
        list?.lengths.push(length)
      }
    }
  } finally {
    for (const connection of connections.values()) connection.close()
  }
  return asked
}

/** An input for the third page gets the cursor that this server gives for the end of the second. */
async function complete(
  { middle }: Operation,
  { name }: Server,
  input: Input,
  ask: (input: Input) => Promise<Json>,
): Promise<Input> {
  if (middle === undefined) return input
  const before = await ask({ ...input, first: String(2 * Number(pageSize)) })
  return { ...input, first: pageSize, after: middle[name](before) }
}

/** The place where a page ends is no part of the answer that is compared. */
function withoutEnd(data: Json): unknown {
  if (Array.isArray(data)) return data
  const { end: _, ...rest } = data
  return rest
}
