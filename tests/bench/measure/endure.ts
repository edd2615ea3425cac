import { drive, type Requests } from './drive.ts'
import { memoryMb } from './processes.ts'

/** What a server held after each stretch of steady load, in megabytes. */
export interface Endured {
  readonly minutes: number
  readonly memoryMb: number[]
  readonly peakMb: number
}

const stretchSeconds = 30

/** Keeps all operations running against one server, and looks at its memory every half minute. */
export async function endure(
  pid: number,
  asked: readonly Requests[],
  connections: number,
  minutes: number,
): Promise<Endured> {
  const samples: number[] = []
  for (let stretch = 0; stretch < (minutes * 60) / stretchSeconds; stretch++) {
    await Promise.all(
      asked.map((requests) => drive(requests, connections / asked.length, stretchSeconds, stretch * 53)),
    )
    samples.push(memoryMb(pid).now)
  }
  return { minutes, memoryMb: samples, peakMb: memoryMb(pid).peak }
}
