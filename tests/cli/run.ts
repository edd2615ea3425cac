import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { inject, onTestFinished } from 'vitest'
import { projectDir } from '../../src/config.ts'
import { freshDatabase } from '../support/database.ts'

export const command = join(projectDir, 'src', 'cli', 'huiwu.mjs')

export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

interface RunOptions {
  env?: Record<string, string>
  stdin?: string
  /** Runs before the command's own script: `--import` of Node. */
  preload?: string
  node?: string
  script?: string
}

/** Starts the command as a user would, without a terminal and without this machine's own settings. */
export function start(args: readonly string[], options: RunOptions = {}): ChildProcess {
  const { node = process.execPath, script = command, preload } = options
  const { PATH, HOME, TMPDIR } = process.env
  const env = { PATH, HOME, TMPDIR, DATABASE_URL: '', ...options.env }
  const child = spawn(node, [...(preload ? ['--import', preload] : []), script, ...args], { env, stdio: 'pipe' })
  // A test that fails half way leaves nothing running.
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}

/** Runs the command to its end. */
export async function huiwu(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const child = start(args, options)
  child.stdin?.end(options.stdin ?? '')
  return ended(child)
}

/** What a started command has said when it ends. */
export async function ended(child: ChildProcess): Promise<Ended> {
  const { stdout, stderr } = child
  if (!stdout || !stderr) throw new Error('the streams of the command are not piped')
  const exit = new Promise<Pick<Ended, 'code' | 'signal'>>((resolve, reject) => {
    child.on('error', reject).on('close', (code, signal) => resolve({ code, signal }))
  })
  const [out, err, { code, signal }] = await Promise.all([text(stdout), text(stderr), exit])
  return { code, signal, stdout: out, stderr: err }
}

/** Settings for a record of its own, of the kind that the project tests, and how to be rid of it. */
export async function ownRecord(): Promise<{ env: Record<string, string>; drop: () => Promise<void> }> {
  if (inject('database').kind === 'server') {
    const { url, drop } = await freshDatabase()
    return { env: { DATABASE_URL: url ?? '' }, drop }
  }
  const folder = mkdtempSync(join(tmpdir(), 'huiwu-cli-'))
  return { env: { DATA_DIR: folder }, drop: async () => rmSync(folder, { recursive: true, force: true }) }
}
