/** Takes and gives back the lock of a folder for a while, and counts how often somebody else had it at the same time. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lockFolder } from '../../src/database/folder-lock.ts'

const [folder = '', rounds = '0'] = process.argv.slice(2)
let taken = 0
let shared = 0
for (let round = 0; round < Number(rounds); round++) {
  try {
    const unlock = lockFolder(folder)
    const inside = join(folder, `inside-${process.pid}`)
    writeFileSync(inside, '')
    taken += 1
    shared += Number(readdirSync(folder).filter((name) => name.startsWith('inside-')).length > 1)
    rmSync(inside)
    unlock()
  } catch {
    // Somebody else has it; that is what a lock is for.
  }
}
process.stdout.write(JSON.stringify({ taken, shared }))
