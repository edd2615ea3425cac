import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectDir } from '../../src/config.ts'
import { huiwu, ownRecord } from './run.ts'

const seeds = join(projectDir, 'seeds', 'pages.jsonl')
let record: Awaited<ReturnType<typeof ownRecord>>
let folder = ''

beforeAll(async () => {
  record = await ownRecord()
  folder = mkdtempSync(join(tmpdir(), 'huiwu-import-'))
  writeFileSync(join(folder, 'empty.txt'), '')
})
afterAll(async () => {
  await record.drop()
  rmSync(folder, { recursive: true })
})

describe('huiwu import', { timeout: 120_000 }, () => {
  it('stores what is good, tells what is bad, and ends with 1', async () => {
    const { code, stdout, stderr } = await huiwu(['import', join(folder, 'empty.txt'), seeds], record)
    expect(stderr).toContain(`huiwu: ${join(folder, 'empty.txt')}: it is empty.`)
    expect(stdout).toMatch(
      /^6 pages: 5 stored, 0 unchanged, 1 failed; \d+ articles and \d+ meetings read from them\.\n$/,
    )
    expect(code).toBe(1)
  })

  it('changes nothing the second time', async () => {
    const { code, stdout, stderr } = await huiwu(['import', seeds], record)
    expect(code).toBe(0)
    expect(stderr).not.toContain('huiwu:')
    expect(stdout).toMatch(/^5 pages: 0 stored, 5 unchanged; /)
  })

  it('opens no database for pages that are all bad', async () => {
    const env = { DATABASE_URL: 'postgresql://localhost:1/none' }
    const { code, stderr } = await huiwu(['import', join(folder, 'empty.txt'), join(folder, 'none.txt')], { env })
    expect(code).toBe(1)
    expect(stderr).not.toContain('DATABASE_URL')
  })

  it('says in a sentence that the database does not answer', async () => {
    const { code, stderr } = await huiwu(['import', seeds], { env: { DATABASE_URL: 'postgresql://localhost:1/none' } })
    expect(code).toBe(1)
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/^huiwu: The Postgres server .* does not answer/)])
  })
})
