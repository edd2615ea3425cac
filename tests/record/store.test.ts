import { beforeEach, describe, expect, it } from 'vitest'
import { readPage } from '../../src/read/read.ts'
import type { Section } from '../../src/read/reading.ts'
import { isEmpty, storeReading } from '../../src/record/store.ts'
import { useDatabase } from '../support/database.ts'
import { makeArticle, makePage, makeReading } from '../support/reading.ts'

const db = useDatabase()

const sections: Section[] = [
  { kind: 'HEADLINE', text: '越南外长林文海与老挝外长会谈' },
  { kind: 'STANDFIRST', text: '三月五日上午,越南外交部长林文海在河内同老挝外交部长坎平·万纳冯会谈。' },
  { kind: 'PARAGRAPH', text: '越通社河内——会谈后,林文海设宴款待客人。' },
]
const people = [
  { name: '林文海', titles: ['越南外交部长'] },
  { name: '坎平·万纳冯', country: 'LA', titles: ['老挝外交部长'], latinName: 'Khamphing Vannavong' },
]
const talks = {
  words: '会谈',
  people: { 林文海: 'PARTICIPANT', 坎平·万纳冯: 'PARTICIPANT' },
  date: '2024-03-05',
  place: '河内',
  sides: ['VN', 'LA'],
} as const
const banquet = { kind: 'RECEPTION', words: '设宴', people: { 林文海: 'HOST' }, date: '2024-03-05', parent: 0 } as const
const main = () => makeArticle(sections, people, [{ ...talks, sides: ['VN', 'LA'] }, banquet])
const teaser = (caption = '会场。图自越通社') =>
  makeArticle(
    [
      { kind: 'CAPTION', text: caption },
      { kind: 'HEADLINE', text: '林文海将访问柬埔寨' },
      { kind: 'STANDFIRST', text: '越南外交部长林文海将于三月二十日访问柬埔寨。' },
    ],
    [{ name: '林文海', titles: ['越南外交部长'] }],
    [
      {
        kind: 'VISIT',
        status: 'PLANNED',
        words: '访问',
        people: { 林文海: 'GUEST' },
        date: '2024-03-20',
        sides: ['VN', 'KH'],
      },
    ],
    { outlet: null },
  )

/** Everything stored, without what may differ between two times: nothing. */
async function everything() {
  const { prisma } = db.current
  const by = { orderBy: { id: 'asc' } } as const
  return {
    articles: await prisma.article.findMany(by),
    sections: await prisma.section.findMany(by),
    people: await prisma.person.findMany(by),
    names: await prisma.personName.findMany(by),
    mentions: await prisma.mention.findMany(by),
    offices: await prisma.office.findMany(by),
    tenures: await prisma.tenure.findMany(by),
    meetings: await prisma.meeting.findMany(by),
    participations: await prisma.participation.findMany(by),
    reports: await prisma.report.findMany(by),
    evidence: await prisma.evidence.findMany(by),
    links: await prisma.articleLink.findMany({ orderBy: [{ articleId: 'asc' }, { ordinal: 'asc' }] }),
    changes: await prisma.change.findMany({ orderBy: { sequence: 'asc' } }),
  }
}

beforeEach(async () => {
  const { prisma } = db.current
  await prisma.$executeRaw`TRUNCATE articles, people, meetings, offices, outlets, changes CASCADE`
})

describe('storing a page', () => {
  it('stores the article, its people, meetings and evidence, and the teaser with its link', async () => {
    expect(await isEmpty(db.current)).toBe(true)
    expect(
      await storeReading(db.current, makePage({ url: 'https://example.org/1' }), makeReading(main(), [teaser()])),
    ).toEqual({
      outcome: 'STORED',
      articles: 2,
      meetings: 3,
    })
    expect(await isEmpty(db.current)).toBe(false)
    const { prisma } = db.current
    const article = await prisma.article.findUniqueOrThrow({
      where: { url: 'https://example.org/1' },
      include: {
        outlet: true,
        sections: { orderBy: { ordinal: 'asc' } },
        related: { include: { related: true } },
        reports: { orderBy: { ordinal: 'asc' }, include: { meeting: { include: { sides: true } }, evidence: true } },
      },
    })
    expect(article).toMatchObject({ form: 'FULL', published: '2024-03-06', outlet: { name: '越通社' } })
    expect(article.sections.map(({ kind, text }) => ({ kind, text }))).toEqual(sections)
    expect(article.related.map(({ related }) => related)).toMatchObject([
      { form: 'TEASER', headline: '林文海将访问柬埔寨', url: null },
    ])
    const [told, feast] = article.reports
    expect(told?.meeting).toMatchObject({
      kind: 'TALKS',
      date: '2024-03-05',
      place: '河内',
      firstDay: new Date('2024-03-05'),
    })
    expect(told?.meeting.sides.map(({ country }) => country).sort()).toEqual(['LA', 'VN'])
    expect(feast?.meeting.parentId).toBe(told?.meetingId)
    expect(told?.evidence.map(({ fact }) => fact).sort()).toEqual(['OCCASION', 'PARTICIPANT', 'PARTICIPANT'])
  })

  it('stores what speaks for sides and frames', async () => {
    const text = '当日简讯\n\n3月8日至10日,越南总理陈文海对古巴进行正式访问。9日,陈文海会见古巴总统何塞·洛佩斯。'
    await storeReading(
      db.current,
      makePage({ id: 'frames', text }),
      readPage({ id: 'frames', text, published: '2021-03-10' }),
    )
    const { prisma } = db.current
    const found = await prisma.evidence.findMany({
      where: { fact: { in: ['SIDE', 'PARENT'] } },
      orderBy: { ordinal: 'asc' },
    })
    expect(found.map(({ fact, text: words, rule }) => `${fact} ${words} ${rule}`)).toEqual([
      'SIDE 陈文海 meetings/side-of-person',
      'SIDE 古巴 meetings/side-visited',
      'SIDE 陈文海 meetings/side-of-person',
      'SIDE 何塞·洛佩斯 meetings/side-of-person',
      'PARENT 正式访问 meetings/within-journey',
    ])
  })

  it('keeps every offset: the section has the characters of each mention and each piece of evidence', async () => {
    await storeReading(db.current, makePage(), makeReading(main(), [teaser()]))
    const { prisma } = db.current
    const evidence = await prisma.evidence.findMany({ include: { section: true } })
    const mentions = await prisma.mention.findMany({ include: { section: true } })
    expect(evidence.length).toBeGreaterThan(5)
    for (const { section, start, end, text } of evidence) expect(section.text.slice(start, end)).toBe(text)
    for (const { section, start, end, surface } of mentions) expect(section.text.slice(start, end)).toBe(surface)
  })

  it('changes nothing when the same page comes again', async () => {
    const page = makePage({ url: 'https://example.org/1' })
    await storeReading(db.current, page, makeReading(main(), [teaser()]))
    const before = await everything()
    expect(await storeReading(db.current, page, makeReading(main(), [teaser()]))).toMatchObject({
      outcome: 'UNCHANGED',
    })
    expect(await everything()).toEqual(before)
  })

  it('joins people by name and country, and counts their meetings', async () => {
    await storeReading(db.current, makePage(), makeReading(main(), [teaser()]))
    const found = await db.current.prisma.person.findMany({
      include: { names: true },
      orderBy: { meetingCount: 'desc' },
    })
    expect(found).toMatchObject([
      { name: '林文海', country: 'VN', meetingCount: 3, names: [{ text: '林文海', kind: 'PREFERRED', script: 'HAN' }] },
      { name: '坎平·万纳冯', country: 'LA', latinName: 'Khamphing Vannavong', meetingCount: 1 },
    ])
    expect(found[1]?.names.map(({ text, script, kind, folded }) => ({ text, script, kind, folded }))).toContainEqual({
      text: 'Khamphing Vannavong',
      script: 'LATIN',
      kind: 'GLOSS',
      folded: 'khamphingvannavong',
    })
  })

  it('resolves titles to offices, and keeps the days on which they were seen', async () => {
    await storeReading(db.current, makePage(), makeReading(main()))
    await storeReading(
      db.current,
      makePage({ id: 'later', published: '2025-01-02' }),
      makeReading({ ...main(), headline: '另一篇' }),
    )
    const tenure = await db.current.prisma.tenure.findFirstOrThrow({
      where: { person: { name: '林文海' } },
      include: { office: true },
    })
    expect(tenure).toMatchObject({
      office: { name: '外交部长', country: 'VN' },
      firstSeen: new Date('2024-03-06'),
      lastSeen: new Date('2025-01-02'),
    })
    const participation = await db.current.prisma.participation.findFirstOrThrow({
      where: { person: { name: '林文海' }, role: 'HOST' },
      include: { office: true },
    })
    expect(participation).toMatchObject({ titleAsPrinted: '越南外交部长', office: { name: '外交部长' } })
  })

  it('refuses a page without any section, and stores nothing', async () => {
    await expect(storeReading(db.current, makePage(), makeReading(makeArticle([])))).rejects.toMatchObject({
      code: 'BAD_PAGE',
    })
    expect(await isEmpty(db.current)).toBe(true)
  })
})

describe('one article, several arrivals', () => {
  it('keeps one article for the same teaser on two pages, however each page cuts it', async () => {
    const other = makeArticle([
      { kind: 'HEADLINE', text: '第二篇' },
      { kind: 'PARAGRAPH', text: '另一段。' },
    ])
    await storeReading(db.current, makePage(), makeReading(main(), [teaser()]))
    await storeReading(db.current, makePage({ id: 'other' }), makeReading(other, [teaser('另一张图片。图自越通社')]))
    const teasers = await db.current.prisma.article.findMany({
      where: { form: 'TEASER' },
      include: { relatedFrom: true },
    })
    expect(teasers).toHaveLength(1)
    expect(teasers[0]?.relatedFrom).toHaveLength(2)
    // Neither page undoes what the other stored.
    const before = await everything()
    await storeReading(db.current, makePage(), makeReading(main(), [teaser()]))
    await storeReading(db.current, makePage({ id: 'other' }), makeReading(other, [teaser('另一张图片。图自越通社')]))
    expect(await everything()).toEqual(before)
  })

  it('puts a full text in the place of its teaser, under the same ids', async () => {
    await storeReading(db.current, makePage(), makeReading(main(), [teaser()]))
    const stub = await db.current.prisma.article.findFirstOrThrow({
      where: { form: 'TEASER' },
      include: { reports: true },
    })
    const full = teaser()
    full.sections.push({ kind: 'PARAGRAPH', text: '越通社河内——这是全文。' })
    await storeReading(db.current, makePage({ id: 'full', url: 'https://example.org/2' }), makeReading(full))
    const article = await db.current.prisma.article.findUniqueOrThrow({
      where: { id: stub.id },
      include: { reports: true },
    })
    expect(article).toMatchObject({ form: 'FULL', url: 'https://example.org/2' })
    expect(article.reports.map(({ meetingId }) => meetingId)).toEqual(stub.reports.map(({ meetingId }) => meetingId))
    // The teaser that comes again does not undo it.
    expect(await storeReading(db.current, makePage(), makeReading(main(), [teaser()]))).toMatchObject({
      outcome: 'UNCHANGED',
    })
    expect(await db.current.prisma.article.findUniqueOrThrow({ where: { id: stub.id } })).toMatchObject({
      form: 'FULL',
    })
  })

  it('keeps two articles with the same words at two addresses apart', async () => {
    await storeReading(db.current, makePage({ url: 'https://example.org/1' }), makeReading(main()))
    await storeReading(db.current, makePage({ url: 'https://example.org/2' }), makeReading(main()))
    expect(await db.current.prisma.article.count()).toBe(2)
    expect(
      await storeReading(db.current, makePage({ url: 'https://example.org/2' }), makeReading(main())),
    ).toMatchObject({ outcome: 'UNCHANGED' })
  })
})

describe('reading again', () => {
  it('keeps the ids of what is still told, and removes what a better reader no longer sees', async () => {
    await storeReading(db.current, makePage(), makeReading(main()))
    const before = await everything()
    const better = makeArticle(sections, people.slice(0, 1), [
      { ...talks, people: { 林文海: 'CHAIR' }, sides: ['VN', 'LA'] },
    ])
    expect(await storeReading(db.current, makePage(), makeReading(better, [], '2.0.0'))).toMatchObject({
      outcome: 'UPDATED',
    })
    const after = await everything()
    expect(after.articles[0]).toMatchObject({ id: before.articles[0]?.id, readerVersion: '2.0.0' })
    expect(after.people.map(({ name }) => name)).toEqual(['林文海'])
    expect(after.people[0]).toMatchObject({ meetingCount: 1 })
    const kept = before.meetings.find(({ kind }) => kind === 'TALKS')
    expect(after.meetings.map(({ id }) => id)).toEqual([kept?.id])
    const news = after.changes.slice(before.changes.length).map(({ kind, subject }) => `${kind} ${subject}`)
    expect(news.sort()).toEqual(['REMOVED MEETING', 'REMOVED PERSON', 'UPDATED ARTICLE', 'UPDATED MEETING'])
  })
})

describe('several writers', () => {
  it('store the same page at once as one article, with every person once', async () => {
    const pages = Array.from({ length: 8 }, () => storeReading(db.current, makePage(), makeReading(main(), [teaser()])))
    const outcomes = (await Promise.all(pages)).map(({ outcome }) => outcome)
    expect(outcomes.filter((outcome) => outcome === 'STORED')).toHaveLength(1)
    const { articles, people: stored, meetings } = await everything()
    expect([articles.length, stored.length, meetings.length]).toEqual([2, 2, 3])
    expect(stored.find(({ name }) => name === '林文海')?.meetingCount).toBe(3)
  })
})
