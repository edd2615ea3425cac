import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
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

/** What stands in the locks that this process holds. */
const held = new Set<string>()

/**
 * The process that holds a lock, or null when it is gone, torn, of a dead process, or of an earlier one with this
 * one's number (in a container every process has the number 1).
 */
function holder(content: string): number | null {
  if (held.has(content)) return process.pid
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
  held.add(content)
  return () => {
    held.delete(content)
    // Only what is still ours: somebody may have moved the folder away and made another.
    if (contentOf(path) === content) rmSync(path, { force: true })
  }
}

/** Puts the file `own`, complete as it is, in the place of the lock; a link appears at once or not at all. */
function take(folder: string, path: string, own: string): void {
  for (let attempt = 0; attempt < 5; attempt++) {
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
    removeDead(path, own)
  }
  throw new HuiwuError(
    'DATABASE_IN_USE',
    `The database in ${folder} is being opened by another Huiwu right now. Try again.`,
    { folder },
  )
}

/**
 * Takes a dead lock away. Only who holds a second lock may, for between looking and removing another could do the
 * same and lock anew, and its lock would be removed: under the second one, what was found dead is dead still.
 */
function removeDead(path: string, own: string): void {
  const right = `${path}.removing`
  try {
    linkSync(own, right)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    // Held for an instant only. Somebody who died in it leaves it, and to remove it unasked would have the same gap.
    const left = contentOf(right)
    if (left === '' || holder(left) !== null) return
    throw new HuiwuError(
      'DATABASE_IN_USE',
      `A Huiwu that was opening the database died at it. Make sure that none is running, then remove ${right} and ${path}.`,
      { right, path },
    )
  }
  try {
    // A lock appears complete, so one of no length was torn by a full disk or another hand.
    const torn = statSync(path, { throwIfNoEntry: false })?.size === 0
    const found = contentOf(path)
    if (torn || (found !== '' && holder(found) === null)) rmSync(path, { force: true })
  } finally {
    rmSync(right, { force: true })
  }
}
