import { constants, copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { command, ended, huiwu, start } from './run.ts'

let folder = ''
/** A Node that says it is version 20: a copy elsewhere, so that it is not the one that the command looks for. */
const old = { preload: '', node: '' }

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'huiwu-old-'))
  old.node = join(folder, 'node')
  old.preload = join(folder, 'pretend.mjs')
  copyFileSync(process.execPath, old.node, constants.COPYFILE_FICLONE)
  writeFileSync(old.preload, "Object.defineProperty(process.versions, 'node', { value: '20.20.2' })\n")
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('on a Node that is too old, the command', () => {
  it('hands over to the one in node_modules, and ends as that ends', async () => {
    expect(await huiwu(['--version'], old)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    })
    expect(await huiwu(['frob'], old)).toMatchObject({ code: 2, stdout: '' })
  })

  it('works through a link, from any folder', async () => {
    const link = join(folder, 'huiwu')
    symlinkSync(command, link)
    expect(await huiwu(['--version'], { ...old, script: link })).toMatchObject({ code: 0 })
    expect(await huiwu(['--version'], { script: link })).toMatchObject({ code: 0 })
  })

  it('passes standard input on', async () => {
    const { code, stdout } = await huiwu(['read', '--json', '-'], { ...old, stdin: '两位部长举行会谈。' })
    expect([code, JSON.parse(stdout).id]).toEqual([0, 'stdin'])
  })

  it('says one clear sentence where there is none', async () => {
    const elsewhere = join(folder, 'src', 'cli')
    mkdirSync(elsewhere, { recursive: true })
    copyFileSync(command, join(elsewhere, 'huiwu.mjs'))
    const { code, stdout, stderr } = await huiwu(['serve'], { ...old, script: join(elsewhere, 'huiwu.mjs') })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/Node 24.*this is Node 20\.20\.2.*npm ci/)])
  })

  it('passes a signal on, and dies of it as the other did', async () => {
    // Waits for its standard input, which stays open; `read` leaves signals to the system.
    const child = start(['read', '-'], old)
    await pause(1_500)
    child.kill('SIGTERM')
    expect(await ended(child)).toMatchObject({ signal: 'SIGTERM', stderr: '' })
  })
})
