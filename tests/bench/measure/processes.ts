import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

// Linux counts processor time in these; the figure of the machine, almost always 100.
const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK']).toString())

interface Stat {
  pid: number
  parent: number
  /** Ticks of the process itself, and of its children that have ended. */
  own: number
  ended: number
}

function statOf(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The program's name stands in brackets and may hold anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const field = (number: number) => Number(fields[number - 3])
    return { pid, parent: field(4), own: field(14) + field(15), ended: field(16) + field(17) }
  } catch {
    return null
  }
}

/** Milliseconds of processor time that a process and all its children have used, those that have ended included. */
export function cpuMs(root: number): number {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => statOf(Number(name)) ?? [])
  const sum = (pid: number): number =>
    all.reduce((total, { parent, pid: child }) => (parent === pid ? total + sum(child) : total), ticksOf(all, pid))
  return (sum(root) * 1000) / ticksPerSecond
}

function ticksOf(all: readonly Stat[], pid: number): number {
  const stat = all.find((one) => one.pid === pid)
  return stat === undefined ? 0 : stat.own + stat.ended
}

/** Megabytes: the most that a process has held at once (`peak`), and what it holds (`now`). */
export function memoryMb(pid: number): { peak: number; now: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const read = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'mu').exec(status)?.[1]) / 1024
  return { peak: read('VmHWM'), now: read('VmRSS') }
}

/** The process that started this one: the postmaster of a backend. */
export function parentOf(pid: number): number {
  const stat = statOf(pid)
  if (stat === null) throw new Error(`process ${pid} is not on this machine`)
  return stat.parent
}
