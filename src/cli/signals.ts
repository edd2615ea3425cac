import process from 'node:process'

/** A terminal sends Ctrl-C to every process of a command and npm passes it on once more: what comes together is one. */
const together = 500

export interface StopSignal {
  /** Aborted by the first SIGINT or SIGTERM. */
  readonly signal: AbortSignal
  /** Leaves the signals to the system again. */
  release(): void
}

/** The first signal asks for a graceful end; a second one, somewhat later, ends the process at once. */
export function onStopSignal(): StopSignal {
  const controller = new AbortController()
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  let first: number | null = null
  const release = () => {
    for (const name of names) process.removeListener(name, handle)
  }
  const handle = (name: NodeJS.Signals) => {
    const now = performance.now()
    if (first === null) {
      first = now
      controller.abort()
    } else if (now - first > together) {
      release()
      process.kill(process.pid, name)
    }
  }
  for (const name of names) process.on(name, handle)
  return { signal: controller.signal, release }
}
