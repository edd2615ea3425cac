import { beforeEach, describe, expect, it } from 'vitest'
import { storeReading } from '../../src/record/store.ts'
import { useDatabase } from '../support/database.ts'
import { makeArticle, makePage, makeReading } from '../support/reading.ts'

const db = useDatabase()
const url = 'https://example.org/1'

const people = [{ name: '阮一' }, { name: '客人甲' }]
const talks = { words: '会谈', people: { 阮一: 'HOST', 客人甲: 'GUEST' }, date: '2024-03-05' } as const
const article = (headline: string, outlet: string | null = '越通社') =>
  makeArticle(
    [
      { kind: 'HEADLINE', text: headline },
      { kind: 'STANDFIRST', text: '昨日,阮一与客人甲会谈。' },
    ],
    people,
    [talks],
    { outlet },
  )
const host = (headline = '别的事') =>
  makeArticle([
    { kind: 'HEADLINE', text: headline },
    { kind: 'PARAGRAPH', text: '这一页说的是别的。' },
  ])
const bare = (headline: string, outlet: string | null = null) =>
  makeArticle(
    [{ kind: 'HEADLINE', text: headline }],
    [{ name: '阮一' }],
    [{ words: '会谈', people: { 阮一: 'HOST' } }],
    { outlet },
  )
const store = (id: string, address: string, ...reading: Parameters<typeof makeReading>) =>
  storeReading(db.current, makePage({ id, url: address }), makeReading(...reading))
const elsewhere = 'https://example.org/elsewhere'
/** Headline and form of every article, and that nothing hangs in the air. */
const articles = async () => {
  const { prisma } = db.current
  expect(await prisma.meeting.count({ where: { reports: { none: {} } } })).toBe(0)
  for (const { meetingCount, _count } of await prisma.person.findMany({
    include: { _count: { select: { participations: true } } },
  }))
    expect(meetingCount).toBe(_count.participations)
  const rows = await prisma.article.findMany({ orderBy: { id: 'asc' } })
  return rows.map(({ headline, form }) => `${form} ${headline}`)
}
const linked = async () =>
  (await db.current.prisma.articleLink.findMany({ include: { related: true } })).map(({ related }) => related.url)

beforeEach(async () => {
  await db.current.prisma.$executeRaw`TRUNCATE articles, people, meetings, offices, outlets, changes CASCADE`
})

describe('a headline that was corrected', () => {
  it('is the one by which a teaser is known from then on', async () => {
    await store('p', url, article('旧题会谈'))
    expect((await store('p', url, article('新题会谈'))).outcome).toBe('UPDATED')
    await store('o', elsewhere, host(), [article('新题会谈', null)])
    expect(await articles()).toEqual(['FULL 新题会谈', 'FULL 别的事'])
    expect(await linked()).toEqual([url])
    expect(await db.current.prisma.meeting.count()).toBe(1)
  })

  it('takes in the teaser that had come before', async () => {
    await store('p', url, article('旧题会谈'))
    await store('o', elsewhere, host(), [article('新题会谈', null)])
    await store('o2', `${elsewhere}/2`, host('又一页'), [article('旧题会谈', null), article('新题会谈', null)])
    const { prisma } = db.current
    const stub = await prisma.article.findFirstOrThrow({ where: { form: 'TEASER' } })
    const last = (await prisma.change.findFirstOrThrow({ orderBy: { sequence: 'desc' } })).sequence
    await store('p', url, article('新题会谈'))
    expect(await articles()).toEqual(['FULL 新题会谈', 'FULL 别的事', 'FULL 又一页'])
    expect(await linked()).toEqual([url, url])
    expect(await prisma.meeting.count()).toBe(1)
    const changes = await prisma.change.findMany({ where: { sequence: { gt: last } } })
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'REMOVED', subject: 'ARTICLE', subjectId: stub.id }))
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'REMOVED', subject: 'MEETING' }))
    expect((await store('o', elsewhere, host(), [article('新题会谈', null)])).outcome).toBe('UNCHANGED')
    expect((await store('p', url, article('新题会谈'))).outcome).toBe('UNCHANGED')
  })

  it('leaves another full text that has it already alone', async () => {
    await store('p', url, article('旧题会谈'))
    await store('q', `${url}/q`, article('新题会谈'))
    await store('p', url, article('新题会谈'))
    expect(await articles()).toEqual(['FULL 新题会谈', 'FULL 新题会谈'])
    expect((await store('p', url, article('新题会谈'))).outcome).toBe('UNCHANGED')
    expect((await store('q', `${url}/q`, article('新题会谈'))).outcome).toBe('UNCHANGED')
  })
})

describe('a teaser of a headline alone', () => {
  it('becomes the full text of that headline', async () => {
    await store('o', elsewhere, host(), [bare('阮一会谈')])
    await store('p', url, article('阮一 会谈'))
    expect(await articles()).toEqual(['FULL 别的事', 'FULL 阮一 会谈'])
    expect(await linked()).toEqual([url])
    expect((await store('o', elsewhere, host(), [bare('阮一会谈')])).outcome).toBe('UNCHANGED')
  })

  it('is the full text that came before', async () => {
    await store('p', url, article('阮一会谈'))
    await store('o', elsewhere, host(), [bare('阮一会谈', '越通社')])
    expect(await articles()).toEqual(['FULL 阮一会谈', 'FULL 别的事'])
    expect(await linked()).toEqual([url])
  })

  it('is none of several, and none of another outlet', async () => {
    await store('p', url, article('阮一会谈'))
    await store('q', `${url}/q`, article('阮一会谈'))
    await store('o', elsewhere, host(), [bare('阮一会谈')])
    expect(await articles()).toContain('TEASER 阮一会谈')
    await store('r', `${url}/r`, article('阮一再次会谈', '人民报'))
    await store('o2', `${elsewhere}/2`, host('又一页'), [bare('阮一再次会谈', '越通社')])
    expect(await articles()).toContain('TEASER 阮一再次会谈')
  })
})

it('says in the change feed that other teasers stand on the page', async () => {
  const teaser = article('另一场会谈', null)
  await store('o', elsewhere, host(), [teaser])
  const { prisma } = db.current
  const main = await prisma.article.findUniqueOrThrow({ where: { url: elsewhere } })
  const last = (await prisma.change.findFirstOrThrow({ orderBy: { sequence: 'desc' } })).sequence
  expect((await store('o', elsewhere, host(), [])).outcome).toBe('UPDATED')
  expect(await prisma.change.findMany({ where: { sequence: { gt: last } } })).toMatchObject([
    { kind: 'UPDATED', subject: 'ARTICLE', subjectId: main.id },
  ])
})
