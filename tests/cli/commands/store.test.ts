import { beforeEach, describe, expect, it } from 'vitest'
import { storePages, sum } from '../../../src/cli/commands/store.ts'
import { badPage, type Loaded } from '../../../src/cli/pages/loaded.ts'
import type { Database } from '../../../src/database/open.ts'
import { HuiwuError } from '../../../src/errors.ts'
import { useDatabase } from '../../support/database.ts'
import { fakeTerminal } from '../fake-terminal.ts'

const db = useDatabase()

const text = (n: number) =>
  `越南外交部部长阮文${n % 2 ? '福' : '强'}会见客人（${n}）\n\n3月${1 + (n % 28)}日，越南外交部部长阮文福在河内会见了老挝驻越南大使坎平。`
const good = (n: number): Loaded => ({
  source: `pages.jsonl:${n}`,
  page: { id: `p${n}`, url: `https://example.org/${n}`, published: '2024-03-30', text: text(n) },
})
async function* stream(items: Iterable<Loaded>) {
  yield* items
}
function* counted(from: number, to: number) {
  for (let n = from; n < to; n++) yield good(n)
}
const run = (pages: AsyncIterable<Loaded>, signal = new AbortController().signal, database: Database = db.current) => {
  const terminal = fakeTerminal()
  const progress = { steps: 0, step: () => void progress.steps++, end: () => {} }
  const summary = storePages(pages, { terminal, progress, database: async () => database, signal })
  return { summary, terminal, progress }
}

beforeEach(async () => {
  await db.current.prisma.$executeRaw`TRUNCATE articles, people, meetings, offices, outlets, changes CASCADE`
})

describe('many pages', () => {
  it('are all stored, and counted, whatever stands between them', async () => {
    const bad = badPage('empty.txt', 'it is empty.')
    const blank: Loaded = { source: 'blank', page: { id: 'blank', text: ' \n ' } }
    const all = [bad, ...counted(0, 70), blank, ...counted(70, 150), bad]
    const { summary, terminal, progress } = run(stream(all))
    expect(await summary).toMatchObject({ outcomes: { STORED: 150 }, failed: 3, stopped: false })
    expect(progress.steps).toBe(153)
    expect(terminal.notes).toEqual([
      expect.stringContaining('empty.txt'),
      expect.stringContaining('blank: no headline and no paragraph'),
      expect.stringContaining('empty.txt'),
    ])
    const again = await run(stream(all)).summary
    expect(again).toMatchObject({ outcomes: { STORED: 0, UPDATED: 0, UNCHANGED: 150 }, failed: 3 })
    expect(sum(again)).toContain('153 pages: 0 stored, 150 unchanged, 3 failed; 150 articles')
  })

  it('are told of where one is too long to be read to its end', async () => {
    const [one] = counted(0, 1)
    const endless = { ...one, page: { ...one?.page, text: `${text(0)}\n${'天气晴朗。'.repeat(50_000)}` } } as Loaded
    const { summary, terminal } = run(stream([endless, good(1)]))
    expect(await summary).toMatchObject({ outcomes: { STORED: 2 }, failed: 0, meetings: 2 })
    expect(terminal.notes).toEqual([expect.stringMatching(/^huiwu: pages.jsonl:0: .* first 150,000 characters/u)])
  })

  it('are stored up to the signal, each of them whole', async () => {
    const controller = new AbortController()
    async function* endless() {
      for (let n = 0; ; n++) {
        if (n === 200) controller.abort()
        yield good(n)
      }
    }
    const summary = await run(endless(), controller.signal).summary
    expect(summary.stopped).toBe(true)
    const { prisma } = db.current
    expect(await prisma.article.count()).toBe(summary.outcomes.STORED)
    expect(await prisma.article.count({ where: { reports: { none: {} } } })).toBe(0)
  })

  it('end with the first when the database has gone', async () => {
    const gone = new HuiwuError('DATABASE_UNAVAILABLE', 'away')
    const transaction: Database['transaction'] = async () => {
      throw gone
    }
    await expect(run(stream(counted(0, 100)), undefined, { ...db.current, transaction }).summary).rejects.toBe(gone)
  })
})
