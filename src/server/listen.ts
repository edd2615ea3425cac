import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { HuiwuError } from '../errors.ts'
import type { Server } from './server.ts'

export interface Listening {
  /** Where the API and its playground are, `http://localhost:4000/graphql`. */
  readonly url: string
  /** Takes no new connections, lets running requests finish within the grace time, then cuts what is left. Once is enough. */
  stop(): Promise<void>
}

export interface ListenOptions {
  host: string
  port: number
  graceMs: number
}

/**
 * Opens a port for the application.
 * @throws HuiwuError `CONFIGURATION` where the port is taken or the address is not one of this machine
 */
export async function listen(app: Server, { host, port, graceMs }: ListenOptions): Promise<Listening> {
  let stopping = false
  const http = createHttpServer({ requestTimeout: 60_000 }, (request, response) => {
    // A kept connection falls idle after its last answer; while stopping nothing else would close it.
    response.on('close', () => stopping && setImmediate(() => http.closeIdleConnections()))
    response.on('finish', () => request.complete || leave(request))
    const longWay = {
      take: () => (hasAddress(request) ? void app(request, response) : refuse(response)),
      answer: (body: Buffer, carried: object) => answerFrom(app, request, response, { body, carried }),
    }
    app.shortWay(request, response, longWay)
  })
  await new Promise<void>((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, host, port)))
    http.listen(port, host, resolve)
  })
  const stop = async () => {
    stopping = true
    const closed = new Promise<void>((resolve) => http.close(() => resolve()))
    http.closeIdleConnections()
    const cut = setTimeout(() => http.closeAllConnections(), graceMs)
    await closed
    clearTimeout(cut)
  }
  let stopped: Promise<void> | undefined
  return { url: urlOf(http.address() as AddressInfo, host), stop: () => (stopped ??= stop()) }
}

/** Lets the application answer a request whose body has been read. */
async function answerFrom(
  app: Server,
  { url, method, headers }: IncomingMessage,
  response: ServerResponse,
  { body, carried }: { body: Buffer; carried: object },
): Promise<void> {
  const init = { method: method ?? 'POST', headers: headers as Record<string, string>, body: new Uint8Array(body) }
  const answer = await app.fetch(`http://${headers.host ?? 'localhost'}${url}`, init, { carried })
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  response.end(await answer.text())
}

/** A body that was refused half way: the caller gets a moment to read why, and then nobody listens to the rest. */
function leave(request: IncomingMessage): void {
  setTimeout(() => request.destroy(), 250).unref()
}

/** Whether path and host make an address at all: the libraries below throw on those that don't, with a stack in the answer. */
const hasAddress = ({ url, headers }: IncomingMessage) =>
  URL.canParse(url ?? '', `http://${headers.host ?? 'localhost'}`)

function refuse(response: ServerResponse): void {
  const error = { message: 'The request has no valid address.', extensions: { code: 'BAD_USER_INPUT' } }
  response.writeHead(400, { 'content-type': 'application/json', connection: 'close' })
  response.end(JSON.stringify({ errors: [error] }))
}

function urlOf(address: AddressInfo, host: string): string {
  const local = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host)
  const name = local ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${address.port}/graphql`
}

function explained(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} on ${host} is in use: end the program that holds it, or choose another with --port or PORT.`,
    EACCES: `Port ${port} is not allowed for this user: choose one from 1024 up with --port or PORT.`,
    EADDRNOTAVAIL: `${host} is no address of this machine: set --host or HOST to one that is, or to 0.0.0.0 for all.`,
    ENOTFOUND: `${host} is not known as a host: set --host or HOST to an address of this machine.`,
  }
  const message = reasons[error.code ?? '']
  return message ? new HuiwuError('CONFIGURATION', message, { host, port }, { cause: error }) : error
}
