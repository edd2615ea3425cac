import { beforeEach, describe, expect, it } from 'vitest'
import type { Article } from '../../src/read/reading.ts'
import { storeReading } from '../../src/record/store.ts'
import { useDatabase } from '../support/database.ts'
import { makeArticle, makeReading } from '../support/reading.ts'

const db = useDatabase()
const url = 'https://example.org/1'

const talks = (date: string | null, words = '部长阮一同客人会谈。') =>
  makeArticle(
    [
      { kind: 'HEADLINE', text: '阮一与客人会谈' },
      { kind: 'PARAGRAPH', text: words },
    ],
    [{ name: '阮一', titles: ['部长'] }],
    [{ words: '会谈', people: { 阮一: 'HOST' }, date }],
  )
const visit = (date: string | null) =>
  makeArticle(
    [
      { kind: 'HEADLINE', text: '阮一将出访' },
      { kind: 'STANDFIRST', text: '部长阮一下周将访问邻国。' },
    ],
    [{ name: '阮一', titles: ['部长'] }],
    [{ kind: 'VISIT', words: '访问', people: { 阮一: 'GUEST' }, date }],
    { outlet: null },
  )
/** A page that says these of its days, and no others. */
const page = (days: { published?: string; retrieved?: string }, id = 'p') => ({ id, text: '', ...days })
const store = async (from: ReturnType<typeof page>, main: Article, related: Article[] = [], reader = '1.0.0') =>
  (await storeReading(db.current, { ...from, url }, makeReading(main, related, reader))).outcome
const dates = async () => {
  const meetings = await db.current.prisma.meeting.findMany({ orderBy: { id: 'asc' } })
  return meetings.map(({ date, firstDay }) => `${date} ${firstDay?.toISOString().slice(0, 10) ?? ''}`)
}
const article = () => db.current.prisma.article.findUniqueOrThrow({ where: { url } })

beforeEach(async () => {
  await db.current.prisma.$executeRaw`TRUNCATE articles, people, meetings, offices, outlets, changes CASCADE`
})

describe('a day that is said later', () => {
  it('of publication dates the article, its meetings and tenures', async () => {
    await store(page({}), talks('XXXX-03-05'))
    expect(await store(page({ published: '2024-03-06' }), talks('2024-03-05'))).toBe('UPDATED')
    expect(await article()).toMatchObject({ published: '2024-03-06', publishedFirst: new Date('2024-03-06') })
    expect(await dates()).toEqual(['2024-03-05 2024-03-05'])
    expect(await db.current.prisma.tenure.findFirst()).toMatchObject({ firstSeen: new Date('2024-03-06') })
  })

  it('of saving dates the article and its teasers', async () => {
    await store(page({}), talks(null), [visit(null)])
    expect(await store(page({ retrieved: '2024-03-10' }), talks('2024-03-05'), [visit('2024-03-20')])).toBe('UPDATED')
    expect(await dates()).toEqual(['2024-03-05 2024-03-05', '2024-03-20 2024-03-20'])
    const articles = await db.current.prisma.article.findMany()
    expect(articles.map(({ retrieved }) => retrieved)).toEqual(['2024-03-10', '2024-03-10'])
  })

  it('dates a teaser once: another page with another day changes nothing', async () => {
    await store(page({ retrieved: '2024-03-10' }), talks(null), [visit('2024-03-20')])
    const other = makeArticle([{ kind: 'HEADLINE', text: '另一篇' }])
    const second = { ...page({ retrieved: '2025-01-01' }, 'other'), url: 'https://example.org/2' }
    await storeReading(db.current, second, makeReading(other, [visit('2025-01-09')]))
    expect((await storeReading(db.current, second, makeReading(other, [visit('2025-01-09')]))).outcome).toBe(
      'UNCHANGED',
    )
    expect(await store(page({ retrieved: '2024-03-10' }), talks(null), [visit('2024-03-20')])).toBe('UNCHANGED')
    expect(await dates()).toContain('2024-03-20 2024-03-20')
  })

  it('corrects the day that the same page said before', async () => {
    await store(page({ published: '2042-03-06', retrieved: '2042-03-10' }), talks('2042-03-05'), [visit('2042-03-20')])
    await store(page({ published: '2024-03-06', retrieved: '2024-03-10' }), talks('2024-03-05'), [visit('2024-03-20')])
    expect(await dates()).toEqual(['2024-03-05 2024-03-05', '2024-03-20 2024-03-20'])
  })
})

describe('a day that is left out', () => {
  const days = { published: '2024-03-06', retrieved: '2024-03-10' }
  beforeEach(() => store(page(days), talks('2024-03-05'), [visit('2024-03-20')]))

  it('is no news', async () => {
    expect(await store(page({}), talks(null), [visit(null)])).toBe('UNCHANGED')
    expect(await store(page({}, 'other'), talks(null), [visit(null)])).toBe('UNCHANGED')
    expect(await dates()).toEqual(['2024-03-05 2024-03-05', '2024-03-20 2024-03-20'])
    expect(await article()).toMatchObject(days)
  })

  it('is kept, with the days of meetings, when the words change or a better reader reads them', async () => {
    expect(await store(page({}), talks('XXXX-03-05', '部长阮一同两位客人会谈。'), [visit(null)], '2.0.0')).toBe(
      'UPDATED',
    )
    expect(await dates()).toEqual(['2024-03-05 2024-03-05', '2024-03-20 2024-03-20'])
    expect(await article()).toMatchObject({ ...days, publishedFirst: new Date('2024-03-06') })
  })

  it('does not keep days that a better reader of the whole page no longer sees', async () => {
    await store(page(days), talks(null), [visit(null)], '2.0.0')
    expect(await dates()).toEqual(['null ', 'null '])
  })
})

it('is never undone by an older reader', async () => {
  await store(page({}), talks('2024-03-05'), [], '1.10.0')
  expect(await store(page({ published: '2024-03-06' }), talks(null), [], '1.9.0')).toBe('UNCHANGED')
  expect(await dates()).toEqual(['2024-03-05 2024-03-05'])
  expect(await article()).toMatchObject({ readerVersion: '1.10.0' })
})
