import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { HuiwuError } from '../errors.ts'

const fileName = 'huiwu.lock'

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return codeOf(error) === 'EPERM'
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

const contentOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** The process that holds a lock, or null when it is gone, torn, of a dead process, or of an earlier life of this one. */
function holder(content: string): number | null {
  const pid = Number.parseInt(content, 10)
  return Number.isInteger(pid) && pid !== process.pid && isAlive(pid) ? pid : null
}

/**
 * Takes a database folder for this process and makes the folder if needed.
 * PGlite itself lets two processes open one folder, and half of what they write is then lost without a word.
 * @returns a function that gives the folder back
 * @throws HuiwuError `DATABASE_IN_USE` if a living process has it, `CONFIGURATION` if it cannot be made or written
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, fileName)
  const content = `${process.pid} ${uuid()}`
  const own = `${path}.${process.pid}.${uuid()}`
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(own, content)
  } catch (cause) {
    throw new HuiwuError(
      'CONFIGURATION',
      `The folder ${folder} cannot be used for the database (${codeOf(cause) ?? cause}). Set DATA_DIR to a folder that this user can write, or DATABASE_URL to a Postgres server.`,
      { folder },
      { cause },
    )
  }
  try {
    take(folder, path, own)
  } finally {
    rmSync(own, { force: true })
  }
  // Only what is still ours: somebody may have moved the folder away and made another.
  return () => {
    if (contentOf(path) === content) rmSync(path, { force: true })
  }
}

/** Puts the file `own`, complete as it is, in the place of the lock; a link appears at once or not at all. */
function take(folder: string, path: string, own: string): void {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      linkSync(own, path)
      return
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
    const found = contentOf(path)
    const pid = holder(found)
    if (pid !== null) {
      throw new HuiwuError(
        'DATABASE_IN_USE',
        `The database in ${folder} is open in another Huiwu (process ${pid}). Stop that one first, or set DATA_DIR to another folder, or DATABASE_URL to a Postgres server, which many can share.`,
        { folder, pid },
      )
    }
    moveAway(path, found)
  }
  throw new HuiwuError(
    'DATABASE_IN_USE',
    `The database in ${folder} is being opened by another Huiwu right now. Try again.`,
    { folder },
  )
}

/** Takes a dead lock away. Of two that found it, one moves it; should it have moved a fresh one, it puts that back. */
function moveAway(path: string, dead: string): void {
  const aside = `${path}.${process.pid}.${uuid()}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  try {
    if (contentOf(aside) !== dead) linkSync(aside, path)
  } finally {
    rmSync(aside, { force: true })
  }
}
