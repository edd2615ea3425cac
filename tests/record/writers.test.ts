import { describe, expect, it } from 'vitest'
import type { Database, Query } from '../../src/database/open.ts'
import { openDatabase } from '../../src/database/open.ts'
import type { Reading } from '../../src/read/reading.ts'
import { newPage } from '../../src/record/page-known.ts'
import { type Arriving, storePages, storeReading } from '../../src/record/store.ts'
import { freshDatabase } from '../support/database.ts'
import { makeArticle, makePage, makeReading } from '../support/reading.ts'

const page = makePage({ id: 'p', url: 'https://example.org/1' })
const article = (lead: string, names: string[], meets: boolean) =>
  makeArticle(
    [
      { kind: 'HEADLINE', text: '会见' },
      { kind: 'STANDFIRST', text: lead },
    ],
    names.map((name) => ({ name })),
    meets
      ? [{ words: '会见', kind: 'CALL_ON', people: Object.fromEntries(names.map((name) => [name, 'PARTICIPANT'])) }]
      : [],
  )
const met = (lead: string, names: string[], reader = '1.0.0') => makeReading(article(lead, names, true), [], reader)

/** A database whose first transaction to look for an article's meetings waits there until it is let go. */
function pausing(database: Database): { database: Database; reached: Promise<void>; go: () => void } {
  const [at, release] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const slow =
    (query: Query): Query =>
    async (statement) => {
      const rows = await query(statement)
      if (statement.text.includes('FROM reports r JOIN meetings m')) {
        at.resolve()
        await release.promise
      }
      return rows as never[]
    }
  const transaction: Database['transaction'] = (work) => database.transaction((query) => work(slow(query)))
  return { database: { ...database, transaction }, reached: at.promise, go: release.resolve }
}

/** Stores `first`, then `a` and `b` at once, `b` first to look and last to write. Only a server has two writers. */
async function race(first: Reading, a: Reading, b: Reading) {
  const fresh = await freshDatabase()
  const { database, url } = fresh
  const second = url === undefined ? database : await openDatabase({ url, dataDir: null })
  try {
    for (const nth of ['丙', '丁'])
      await storeReading(
        database,
        makePage({ id: nth }),
        makeReading({ ...met(`阮一会见${nth}。`, ['阮一', nth]).main, headline: nth }),
      )
    await storeReading(database, page, first)
    const slow = pausing(second)
    const late = storeReading(slow.database, page, b)
    await slow.reached
    const early = storeReading(database, page, a)
    // Time enough for the other one to do what it can.
    await new Promise((resolve) => setTimeout(resolve, url === undefined ? 0 : 300))
    slow.go()
    const outcomes = (await Promise.all([early, late])).map(({ outcome }) => outcome)
    const people = await database.prisma.person.findMany({ include: { _count: { select: { participations: true } } } })
    const counts = people.map(({ name, meetingCount }) => `${name} ${meetingCount}`).sort()
    const held = people.map(({ name, _count }) => `${name} ${_count.participations}`).sort()
    const untold = await database.prisma.meeting.count({ where: { reports: { none: {} } } })
    return { outcomes, counts, held, untold }
  } finally {
    if (second !== database) await second.close()
    await fresh.drop()
  }
}

describe('two writers that read one article again at once', () => {
  it('take its people away once', async () => {
    const better = makeReading(article('阮一会见甲。', [], false), [], '2.0.0')
    const { outcomes, counts, held, untold } = await race(met('阮一会见甲。', ['阮一', '甲']), better, better)
    expect(outcomes.sort()).toEqual(['UNCHANGED', 'UPDATED'])
    expect(counts).toEqual(['丁 1', '丙 1', '阮一 2'])
    expect(counts).toEqual(held)
    expect(untold).toBe(0)
  })

  it('leave no meeting that no article tells of', async () => {
    const { counts, held, untold } = await race(
      met('阮一会见甲。', ['阮一', '甲']),
      met('阮一会见乙。', ['阮一', '乙']),
      met('黎二会见戊。', ['黎二', '戊']),
    )
    expect(counts).toEqual(held)
    expect(untold).toBe(0)
  })
})

describe('two writers that store many pages at once', () => {
  it('come to one record, whatever their order', async () => {
    const headlines = Array.from({ length: 24 }, (_, n) => `第${n}篇`)
    const named = (n: number) => ({
      ...article(`阮${n % 5}会见甲${n % 7}。`, [`阮${n % 5}`, `甲${n % 7}`], true),
      headline: headlines[n % headlines.length] ?? '',
    })
    // Each page shows the article of another as its teaser, so that the writers meet in full texts and teasers alike.
    const pages = headlines.map((id, n): Arriving => {
      const reading = makeReading(named(n), [named((n + 7) % 24)])
      const given = makePage({ id, url: `https://example.org/${n}`, text: id })
      return { ...newPage(given), readerVersion: reading.reader, read: () => reading }
    })
    const fresh = await freshDatabase()
    const { database, url } = fresh
    const second = url === undefined ? database : await openDatabase({ url, dataDir: null })
    const both = await Promise.all([storePages(database, pages), storePages(second, pages.toReversed())])
    expect(both.flat().filter(({ status }) => status === 'rejected')).toEqual([])
    const { prisma } = database
    expect(await prisma.article.count()).toBe(24)
    expect(await prisma.article.count({ where: { form: 'FULL' } })).toBe(24)
    expect(await prisma.meeting.count()).toBe(24)
    expect(await prisma.meeting.count({ where: { reports: { none: {} } } })).toBe(0)
    const people = await prisma.person.findMany({ include: { _count: { select: { participations: true } } } })
    expect(people).toHaveLength(12)
    expect(people.map(({ meetingCount }) => meetingCount)).toEqual(people.map(({ _count }) => _count.participations))
    const again = await storePages(second, pages)
    expect(again.map((result) => result.status === 'fulfilled' && result.value.outcome)).toEqual(
      Array(24).fill('UNCHANGED'),
    )
    if (second !== database) await second.close()
    await fresh.drop()
  })
})
