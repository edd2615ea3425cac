import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lockFolder } from '../../src/database/folder-lock.ts'
import { openDatabase } from '../../src/database/open.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huiwu-folder-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('takes a folder once, and gives it back', () => {
  const unlock = lockFolder(join(folder, 'new'))
  expect(readdirSync(join(folder, 'new'))).toEqual(['huiwu.lock'])
  unlock()
  expect(readdirSync(join(folder, 'new'))).toEqual([])
})

it('refuses a folder that a living process has, and says which', () => {
  // The parent of the test's process is alive, and is not this one.
  writeFileSync(join(folder, 'huiwu.lock'), String(process.ppid))
  expect(() => lockFolder(folder)).toThrow(new RegExp(`process ${process.ppid}`, 'u'))
})

it('refuses a folder that this process itself has open', () => {
  const unlock = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow(new RegExp(`process ${process.pid}`, 'u'))
  unlock()
  lockFolder(folder)()
})

it('takes over from a process that had the same number in another life', () => {
  writeFileSync(join(folder, 'huiwu.lock'), `${process.pid} of another life`)
  lockFolder(folder)()
})

it('takes over from a process that died, and from a torn lock file', () => {
  // Process numbers end long before this one.
  writeFileSync(join(folder, 'huiwu.lock'), '999999999')
  lockFolder(folder)()
  writeFileSync(join(folder, 'huiwu.lock'), '')
  lockFolder(folder)()
})

it('is never had by two, however many take it at once', async () => {
  const script = fileURLToPath(new URL('lock-race.ts', import.meta.url))
  const runs = await Promise.all(
    Array.from({ length: 3 }, () => promisify(execFile)(process.execPath, [script, folder, '400'])),
  )
  const counts = runs.map(({ stdout }) => JSON.parse(stdout) as { taken: number; shared: number })
  expect(counts.reduce((sum, { taken }) => sum + taken, 0)).toBeGreaterThan(100)
  expect(counts.map(({ shared }) => shared)).toEqual([0, 0, 0])
  expect(readdirSync(folder)).toEqual([])
})

it('says what to do when the folder cannot be made', () => {
  writeFileSync(join(folder, 'file'), '')
  expect(() => lockFolder(join(folder, 'file'))).toThrow(/DATA_DIR/u)
})

it('keeps what was stored, from one opening to the next', async () => {
  const first = await openDatabase({ dataDir: folder })
  await first.prisma.outlet.create({ data: { name: '越通社' } })
  await first.close()
  const second = await openDatabase({ dataDir: folder })
  expect(await second.prisma.outlet.findMany()).toMatchObject([{ name: '越通社' }])
  await second.close()
})

it('says what to do when the folder cannot be opened, and leaves it unlocked', async () => {
  mkdirSync(join(folder, 'postgres'))
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), 'not a version\n')
  await expect(openDatabase({ dataDir: folder })).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' })
  expect(readdirSync(folder)).not.toContain('huiwu.lock')
})
