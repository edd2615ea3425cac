import process from 'node:process'

/** Processor seconds that some work takes, those of the engine's own threads among them. */
export function seconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** The middle of several runs. */
export function median(runs: number, work: () => void): number {
  const taken = Array.from({ length: runs }, () => seconds(work)).sort((a, b) => a - b)
  return taken[runs >> 1] ?? 0
}
