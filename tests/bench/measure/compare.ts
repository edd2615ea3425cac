import type { Operation } from '../operations/operation.ts'
import type { Server, ServerName } from '../servers/server.ts'
import { type Driven, drive, type Requests } from './drive.ts'
import { median, percentile, sum } from './numbers.ts'
import { cpuMs, memoryMb } from './processes.ts'

/** How one server did on one operation. */
export interface Figures {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  /** Median of requests that have the machine to themselves. */
  readonly p50alone: number
  readonly statements: number
  /** Processor milliseconds a request, of the server and of Postgres for it. */
  readonly serverCpu: number
  readonly postgresCpu: number
  /** Most memory that the server has held until the end of this operation, in megabytes. */
  readonly peakMb: number
}

export interface Compared {
  readonly operation: Operation
  readonly figures: Record<ServerName, Figures>
  /** Throughput of ours by theirs: median of the rounds, each pair side by side in time. */
  readonly vsPostGraphile: number
  readonly vsSql: number
}

export interface Plan {
  readonly rounds: number
  /** Of one server in one round. */
  readonly seconds: number
  readonly connections: number
}

interface Round extends Driven {
  serverCpu: number
  postgresCpu: number
}

/** Unmeasured time before each measurement: connections are made and statements prepared in it. */
const warmUp = 0.25

/**
 * Lets the servers answer one operation in turns, in another order each round.
 * @param postgresPid the process above all of Postgres
 */
export async function compare(
  operation: Operation,
  asked: ReadonlyMap<Server, Requests>,
  statements: ReadonlyMap<Server, number>,
  postgresPid: number,
  { rounds, seconds, connections }: Plan,
): Promise<Compared> {
  const servers = [...asked.keys()]
  const done = new Map<ServerName, Round[]>(servers.map(({ name }) => [name, []]))
  const alone = new Map<ServerName, number[]>()
  for (const server of servers) {
    const requests = requestsOf(asked, server)
    await drive(requests, connections, 4 * warmUp, 0)
    alone.set(server.name, (await drive(requests, 1, seconds, 0)).latencies)
  }
  for (let round = 0; round < rounds; round++) {
    for (const index of servers.keys()) {
      const server = servers[(index + round) % servers.length]
      if (server === undefined) continue
      const requests = requestsOf(asked, server)
      const offset = round * 37
      await drive(requests, connections, warmUp, offset)
      const [server0, postgres0] = [cpuMs(server.pid), cpuMs(postgresPid)]
      const driven = await drive(requests, connections, seconds, offset)
      const [server1, postgres1] = [cpuMs(server.pid), cpuMs(postgresPid)]
      done.get(server.name)?.push({ ...driven, serverCpu: server1 - server0, postgresCpu: postgres1 - postgres0 })
    }
  }
  const figures = Object.fromEntries(
    servers.map((server) => [
      server.name,
      figuresOf(done.get(server.name) ?? [], {
        p50alone: median(alone.get(server.name) ?? []),
        statements: statements.get(server) ?? Number.NaN,
        peakMb: memoryMb(server.pid).peak,
      }),
    ]),
  ) as Record<ServerName, Figures>
  return {
    operation,
    figures,
    vsPostGraphile: ratio(done.get('huiwu'), done.get('postgraphile')),
    vsSql: ratio(done.get('huiwu'), done.get('sql')),
  }
}

function requestsOf(asked: ReadonlyMap<Server, Requests>, server: Server): Requests {
  const requests = asked.get(server)
  if (requests === undefined) throw new Error(`nothing to ask ${server.name}`)
  return requests
}

const perSecond = ({ latencies, seconds }: Driven) => latencies.length / seconds

function figuresOf(rounds: readonly Round[], rest: Pick<Figures, 'p50alone' | 'statements' | 'peakMb'>): Figures {
  const latencies = rounds.flatMap((round) => round.latencies)
  return {
    perSecond: median(rounds.map(perSecond)),
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    serverCpu: sum(rounds.map(({ serverCpu }) => serverCpu)) / latencies.length,
    postgresCpu: sum(rounds.map(({ postgresCpu }) => postgresCpu)) / latencies.length,
    ...rest,
  }
}

function ratio(ours: readonly Round[] = [], theirs: readonly Round[] = []): number {
  return median(ours.map((round, index) => perSecond(round) / perSecond(theirs[index] ?? round)))
}
