import process from 'node:process'
import { CommanderError } from 'commander'
import { HuiwuError } from '../errors.ts'
import { buildProgram } from './program.ts'
import { processTerminal, type Terminal } from './terminal.ts'

const terminal = processTerminal()
process.exitCode = await run(process.argv.slice(2), terminal)

/** Runs one command line; the number is the exit code. */
async function run(argv: readonly string[], to: Terminal): Promise<number> {
  let failures = 0
  const program = buildProgram(to, () => {
    failures += 1
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return failures === 0 ? 0 : 1
  } catch (error) {
    // Commander has said what it has to say; help and version asked for end well.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    to.note(explain(error, to))
    return 1
  }
}

/** A deliberate error is its message; anything else is our bug, and its stack helps whoever mends it. */
function explain(error: unknown, { noteStyle }: Terminal): string {
  if (error instanceof HuiwuError) return `${noteStyle('red', 'huiwu:')} ${error.message}`
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `${noteStyle('red', 'huiwu:')} This is an error of Huiwu itself; please report it with these lines:\n${stack}`
}
