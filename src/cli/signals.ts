import process from 'node:process'

/** A terminal sends Ctrl-C to every process of a command and npm passes it on once more: what comes together is one. */
const together = 500

/**
 * Aborted by the first signal, which asks for a graceful end; a second one, somewhat later, ends the process at once.
 * The second half of one Ctrl-C may come when the work is over already: until then the process is kept, or it would die of it.
 */
export function onStopSignal(): AbortSignal {
  const controller = new AbortController()
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  let first: number | null = null
  const handle = (name: NodeJS.Signals) => {
    const now = performance.now()
    if (first === null) {
      first = now
      setTimeout(() => {}, together)
      controller.abort()
    } else if (now - first > together) {
      for (const each of names) process.removeListener(each, handle)
      process.kill(process.pid, name)
    }
  }
  for (const name of names) process.on(name, handle)
  return controller.signal
}
