#!/usr/bin/env node
// Plain JavaScript for any Node from 16 on: it only sees to it that the rest runs on Node 24, which reads TypeScript as it is.
import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import module from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const needed = 24
// The real path: the command may have been called through a link (`npm link`, `node_modules/.bin`).
const self = realpathSync(fileURLToPath(import.meta.url))

if (Number.parseInt(process.versions.node, 10) >= needed) {
  // What was compiled once is kept in the system's folder for temporary files: a second start is quicker by a third.
  module.enableCompileCache?.()
  await import('./main.ts')
} else {
  const runtime = findRuntime(dirname(self))
  if (runtime) handOver(runtime)
  else {
    process.stderr.write(
      `Huiwu runs on Node ${needed} or later and this is Node ${process.versions.node}: run "npm ci" in the project, which brings the right one along, or install Node ${needed}.\n`,
    )
    process.exitCode = 1
  }
}

/** The binary of the `node` package, in the nearest `node_modules` above; the folder alone, without a binary, does not count. */
function findRuntime(from) {
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const candidate = join(from, 'node_modules', 'node', 'bin', file)
  // One that is running now has just been found too old: handing over to itself would never end.
  if (existsSync(candidate) && realpathSync(candidate) !== realpathSync(process.execPath)) return candidate
  return dirname(from) === from ? undefined : findRuntime(dirname(from))
}

/** Runs this same command on `runtime`, passes signals on to it, and ends as it ends. */
function handOver(runtime) {
  const child = spawn(runtime, [self, ...process.argv.slice(2)], { stdio: 'inherit' })
  // Ctrl-C reaches both processes, and npm sends it once more: `main.ts` counts what comes together as one.
  const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of forwarded) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    process.stderr.write(`Huiwu could not start ${runtime}: ${error.message}. Run "npm ci" in the project again.\n`)
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    if (signal === null) {
      process.exitCode = code ?? 1
      return
    }
    // Whoever waits for this process sees the same death; where a signal can't be sent to oneself, its number.
    for (const name of forwarded) process.removeAllListeners(name)
    process.exitCode = 128 + constants.signals[signal]
    process.kill(process.pid, signal)
  })
}
