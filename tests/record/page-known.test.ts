import { raw } from 'sql-template-tag'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Article, Page } from '../../src/read/reading.ts'
import { seenPages } from '../../src/record/page-known.ts'
import { storePages } from '../../src/record/store.ts'
import { useDatabase } from '../support/database.ts'
import { labelled } from '../support/labelled.ts'
import { makeArticle, makePage, makeReading } from '../support/reading.ts'

const db = useDatabase()

const article = (headline: string, lead: string, outlet: string | null = '越通社') =>
  makeArticle(
    [
      { kind: 'HEADLINE', text: headline },
      { kind: 'STANDFIRST', text: lead },
    ],
    [{ name: '阮一' }],
    [{ words: '会谈', people: { 阮一: 'HOST' } }],
    { outlet },
  )
const main = article('正文', '阮一会谈。')
const teaser = article('预告', '阮一再会谈。', null)

interface Sketch {
  main: Article
  related: Article[]
}
const page = (rest: Partial<Page> = {}) => makePage({ id: 'p', url: 'https://example.org/p', text: '正文', ...rest })

/** Stores a page as an import does, and says what became of it and whether it had to be read. */
async function store(given: Page, { main: first, related }: Sketch, reader = '1.0.0') {
  let reads = 0
  const [seen] = await seenPages(db.current, [given], reader)
  if (seen === undefined) throw new Error('one answer a page')
  const read = () => {
    reads += 1
    return makeReading(first, related, reader)
  }
  const [result] = await storePages(db.current, [{ ...seen, readerVersion: reader, read }])
  if (result?.status !== 'fulfilled') throw result?.reason
  return `${result.value.outcome}${reads > 0 ? ', read' : ''}`
}
const kept = async () =>
  (await db.current.query<{ count: number }>(raw('SELECT count(*)::bigint AS count FROM pages')))[0]?.count
const sketch = { main, related: [teaser] }

beforeEach(async () => {
  await db.current.prisma.$executeRaw`TRUNCATE articles, people, meetings, offices, outlets, changes CASCADE`
  expect(await store(page(), sketch)).toBe('STORED, read')
})

describe('a page that was stored', () => {
  it('is not read again, changes nothing, and tells what it holds', async () => {
    const before = await labelled(db.current)
    expect(await store(page(), sketch)).toBe('UNCHANGED')
    const [seen] = await seenPages(db.current, [page()], '1.0.0')
    const [result] = await storePages(db.current, [
      { ...(seen as NonNullable<typeof seen>), readerVersion: '1.0.0', read: () => makeReading(main) },
    ])
    expect(result).toMatchObject({ value: { outcome: 'UNCHANGED', articles: 2, meetings: 2 } })
    expect(await labelled(db.current)).toEqual(before)
  })

  it.each<[string, Partial<Page>]>([
    ['text', { text: '正文。' }],
    ['name', { id: 'q' }],
    ['address', { url: 'https://example.org/q' }],
    ['day of publication', { published: '2024-03-07' }],
    ['day of saving', { retrieved: '2024-03-11' }],
    ['form', { text: undefined as never, html: '正文' }],
  ])('is read when its %s is another', async (_, rest) => {
    expect(await store(page(rest), sketch)).toMatch(/, read$/u)
  })

  it('is read by another version of the reader', async () => {
    expect(await store(page(), sketch, '2.0.0')).toBe('UPDATED, read')
    expect(await store(page(), sketch, '2.0.0')).toBe('UNCHANGED')
  })

  it('is kept when it was stored by itself, because it changed what was known', async () => {
    expect(await store(page({ text: '改' }), { main: article('正文', '阮一又会谈。'), related: [] })).toBe(
      'UPDATED, read',
    )
    expect(await store(page({ text: '改' }), sketch)).toBe('UNCHANGED')
  })
})

describe('a page that was stored is read again, and takes effect,', () => {
  it('when another page has changed its article since', async () => {
    const other = { main: article('正文', '阮一又会谈。'), related: [teaser] }
    expect(await store(page({ id: 'q', text: '另' }), other)).toBe('UPDATED, read')
    expect(await store(page(), sketch)).toBe('UPDATED, read')
    // Both pages are known now, and still each of them undoes the other.
    expect(await store(page({ id: 'q', text: '另' }), other)).toBe('UPDATED, read')
    expect(await store(page(), sketch)).toBe('UPDATED, read')
    expect(await store(page(), sketch)).toBe('UNCHANGED')
  })

  it('when its article or a teaser is gone', async () => {
    const { prisma } = db.current
    await prisma.article.deleteMany({ where: { form: 'TEASER' } })
    expect(await store(page(), sketch)).toBe('UPDATED, read')
    await prisma.article.deleteMany({ where: { form: 'FULL' } })
    expect(await store(page(), sketch)).toBe('STORED, read')
    expect(await prisma.article.count()).toBe(2)
  })

  it('when a page with the same article shows other teasers', async () => {
    expect(await store(page({ id: 'q', text: '另' }), { main, related: [] })).toBe('UPDATED, read')
    expect(await store(page(), sketch)).toBe('UPDATED')
    expect(await db.current.prisma.articleLink.count()).toBe(1)
  })

  it('when a teaser came that is its article', async () => {
    const { prisma } = db.current
    const [full] = await prisma.article.findMany({ where: { form: 'FULL' } })
    // As if its key had been another's when it was stored.
    await prisma.article.updateMany({ where: { form: 'FULL' }, data: { identityKey: 'another' } })
    await store(page({ id: 'o', url: 'https://example.org/o' }), {
      main: article('别的', '阮一。会谈'),
      related: [main],
    })
    expect(await prisma.article.count({ where: { form: 'TEASER' } })).toBe(2)
    expect(await store(page(), sketch)).toBe('UPDATED, read')
    expect(await prisma.article.findMany({ where: { form: 'TEASER' } })).toHaveLength(1)
    expect(await prisma.article.count({ where: { id: full?.id ?? '' } })).toBe(1)
  })

  it('when a page of the same import changes its article just before', async () => {
    const other = { main: article('正文', '阮一又会谈。'), related: [teaser] }
    await store(page({ id: 'q', text: '另' }), other)
    await store(page(), sketch)
    const both = [page({ id: 'q', text: '另' }), page()]
    const seen = await seenPages(db.current, both, '1.0.0')
    const results = await storePages(
      db.current,
      seen.map((one, place) => ({
        ...one,
        readerVersion: '1.0.0',
        read: () => (place === 0 ? makeReading(other.main, other.related) : makeReading(main, [teaser])),
      })),
    )
    expect(results).toMatchObject([{ value: { outcome: 'UPDATED' } }, { value: { outcome: 'UPDATED' } }])
    const { sections } = await db.current.prisma.article.findUniqueOrThrow({
      where: { url: 'https://example.org/p' },
      include: { sections: { orderBy: { ordinal: 'asc' } } },
    })
    expect(sections.map(({ text }) => text)).toEqual(['正文', '阮一会谈。'])
  })
})

it('nothing is left of a page whose article is gone', async () => {
  await db.current.prisma.article.deleteMany({})
  expect(await kept()).toBe(0)
})

it('of one page name and article the last page is kept', async () => {
  for (const text of ['广告一', '广告二', '广告三']) expect(await store(page({ text }), sketch)).toBe('UNCHANGED, read')
  expect(await kept()).toBe(1)
  expect(await store(page({ text: '广告三' }), sketch)).toBe('UNCHANGED')
})
