import { Connection } from './connection.ts'

/** What is asked of one server: requests in random order, and how long each answer was when it was checked. */
export interface Requests {
  readonly port: number
  readonly requests: readonly Buffer[]
  readonly lengths: readonly number[]
}

export interface Driven {
  /** Milliseconds of each request. */
  readonly latencies: number[]
  readonly seconds: number
}

/**
 * Keeps `connections` requests open for some seconds, each connection asking again as soon as it has its answer.
 * @param offset where in the list of requests to begin
 * @throws Error for an answer that is not the one that was checked
 */
export async function drive(
  { port, requests, lengths }: Requests,
  connections: number,
  seconds: number,
  offset: number,
): Promise<Driven> {
  const latencies: number[] = []
  const started = performance.now()
  const end = started + seconds * 1000
  let next = offset
  const one = async () => {
    const connection = new Connection(port)
    try {
      for (let before = performance.now(); before < end; ) {
        const index = next++ % requests.length
        const { status, body } = await connection.ask(requests[index] ?? Buffer.alloc(0))
        if (status !== 200 || body.length !== lengths[index])
          throw new Error(`another answer than before: ${status} ${body.toString().slice(0, 300)}`)
        const after = performance.now()
        latencies.push(after - before)
        before = after
      }
    } finally {
      connection.close()
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
  return { latencies, seconds: (performance.now() - started) / 1000 }
}
