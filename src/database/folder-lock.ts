import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { HuiwuError } from '../errors.ts'

const fileName = 'huiwu.lock'

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** The process that holds the lock, or null when the file is gone, torn or of a dead process. */
function holder(path: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(path, 'utf8'), 10)
    return Number.isInteger(pid) && pid !== process.pid && isAlive(pid) ? pid : null
  } catch {
    return null
  }
}

/**
 * Takes a database folder for this process and makes the folder if needed.
 * PGlite itself lets two processes open one folder, and half of what they write is then lost without a word.
 * @returns a function that gives the folder back
 * @throws HuiwuError `DATABASE_IN_USE` if a living process has it
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, fileName)
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = openSync(path, 'wx')
      writeSync(file, String(process.pid))
      closeSync(file)
      return () => rmSync(path, { force: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      const pid = holder(path)
      if (pid !== null) {
        throw new HuiwuError(
          'DATABASE_IN_USE',
          `The database in ${folder} is open in another Huiwu (process ${pid}). Stop that one first, or set DATA_DIR to another folder, or DATABASE_URL to a Postgres server, which many can share.`,
          { folder, pid },
        )
      }
      rmSync(path, { force: true })
    }
  }
  throw new HuiwuError(
    'DATABASE_IN_USE',
    `The database in ${folder} is being opened by another Huiwu right now. Try again.`,
    { folder },
  )
}
