import { connect, type Socket } from 'node:net'

export interface Answer {
  readonly status: number
  readonly body: Buffer
}

/** A POST with a JSON body, ready to be written to a connection. */
export function post(path: string, value: unknown): Buffer {
  const body = Buffer.from(JSON.stringify(value))
  const head = `POST ${path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\naccept: application/json\r\ncontent-length: ${body.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), body])
}

/**
 * One kept connection that asks one thing at a time. Not `node:http`: the processors that make the load are those that
 * are measured, so the client has to cost next to nothing.
 */
export class Connection {
  readonly #socket: Socket
  #received: Buffer[] = []
  #waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | null = null

  constructor(port: number) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true })
    this.#socket.on('data', (chunk) => this.#take(chunk))
    this.#socket.on('error', (error) => this.#fail(error))
    this.#socket.on('close', () => this.#fail(new Error('the server closed the connection')))
  }

  ask(request: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject }
      this.#socket.write(request)
    })
  }

  close(): void {
    this.#waiting = null
    this.#socket.destroy()
  }

  #fail(error: Error): void {
    this.#waiting?.reject(error)
    this.#waiting = null
  }

  #take(chunk: Buffer): void {
    this.#received.push(chunk)
    // Long answers come in many pieces; whether the last one is here shows at its end, without joining them each time.
    if (this.#received.length > 1 && !this.#mayBeComplete(chunk)) return
    const answer = parse(Buffer.concat(this.#received))
    if (answer === null) return
    this.#received = []
    const waiting = this.#waiting
    this.#waiting = null
    waiting?.resolve(answer)
  }

  /** JSON ends with a brace or bracket, a chunked body with an empty chunk. */
  #mayBeComplete(chunk: Buffer): boolean {
    const last = chunk.at(-1)
    return last === 0x7d || last === 0x5d || last === 0x0a
  }
}

const endOfHead = Buffer.from('\r\n\r\n')

/** The answer, or null while something of it is still to come. */
function parse(received: Buffer): Answer | null {
  const end = received.indexOf(endOfHead)
  if (end < 0) return null
  const head = received.toString('latin1', 0, end).toLowerCase()
  const status = Number(head.slice(9, 12))
  const start = end + endOfHead.length
  const length = /\r\ncontent-length: (\d+)/u.exec(head)?.[1]
  if (length === undefined) {
    const body = parseChunks(received, start)
    return body && { status, body }
  }
  const total = start + Number(length)
  return received.length < total ? null : { status, body: received.subarray(start, total) }
}

function parseChunks(received: Buffer, start: number): Buffer | null {
  const parts: Buffer[] = []
  for (let at = start; ; ) {
    const line = received.indexOf('\r\n', at)
    if (line < 0) return null
    const size = Number.parseInt(received.toString('latin1', at, line), 16)
    const next = line + 2 + size + 2
    if (received.length < next) return null
    if (size === 0) return Buffer.concat(parts)
    parts.push(received.subarray(line + 2, line + 2 + size))
    at = next
  }
}
