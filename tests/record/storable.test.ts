import { beforeEach, describe, expect, it } from 'vitest'
import type { Page, Section } from '../../src/read/reading.ts'
import { storeReading } from '../../src/record/store.ts'
import { useDatabase } from '../support/database.ts'
import { makeArticle, makePage, makeReading, type PersonSketch } from '../support/reading.ts'

const db = useDatabase()

/** Characters that no index can make shorter. */
const noise = (length: number) =>
  Array.from({ length }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7919 + (i % 97) * i) % 20000))).join('')
const text = (words: string): Section[] => [
  { kind: 'HEADLINE', text: '部长会谈' },
  { kind: 'PARAGRAPH', text: words },
]
const store = (
  words: string,
  people: PersonSketch[] = [],
  rest: Partial<Page> = {},
  outlet = '越通社',
  sides: string[] = ['VN'],
) => {
  const meeting = {
    words: '会谈',
    people: Object.fromEntries(people.map(({ name }) => [name, 'PARTICIPANT' as const])),
    sides,
  }
  return storeReading(db.current, makePage(rest), makeReading(makeArticle(text(words), people, [meeting], { outlet })))
}
const people = () => db.current.prisma.person.findMany({ include: { names: true, appearances: true } })

beforeEach(async () => {
  await db.current.prisma.$executeRaw`TRUNCATE articles, people, meetings, offices, outlets, changes CASCADE`
})

describe('what is longer than an index holds', () => {
  const long = noise(4000)
  it.each<[string, Parameters<typeof store>]>([
    ['a name', [`部长${long}`, [{ name: long }]]],
    ['a title', [`${long}甲`, [{ name: '甲', titles: [long] }]]],
    ['a Latin name', ['部长甲', [{ name: '甲', latinName: long }]]],
    ['an outlet', ['部长甲', [], {}, long]],
    ['a side', ['部长甲', [], {}, '越通社', [long]]],
    ['the name of a page', ['部长甲', [], { id: long }]],
    ['a name of just the length that is kept', [`部长${noise(500)}`, [{ name: noise(500), titles: ['部长'] }]]],
    ['an office of just the length that is kept', [`${noise(500)}甲`, [{ name: '甲', titles: [noise(500)] }]]],
    ['a name that grows when folded', ['ﷺ'.repeat(400), [{ name: 'ﷺ'.repeat(400) }]]],
  ])('is no reason to lose the page: %s', async (_, page) => {
    expect(await store(...page)).toMatchObject({ outcome: 'STORED' })
    expect(await store(...page)).toMatchObject({ outcome: 'UNCHANGED' })
  })

  it('is refused where it is the address', async () => {
    const url = `https://example.org/${'a'.repeat(2000)}`
    await expect(store('部长甲', [], { id: 'far', url })).rejects.toMatchObject({
      code: 'BAD_PAGE',
      message: 'far: its url has 2020 bytes, and more than 2000 cannot be kept. Leave the url out or shorten it.',
    })
    expect(await store('部长甲', [], { url: `https://example.org/${'a'.repeat(1980)}` })).toMatchObject({
      outcome: 'STORED',
    })
  })
})

describe('characters that are none', () => {
  it('are replaced where they are half a pair, and offsets hold', async () => {
    await store('部长\ud83d甲会谈', [{ name: '甲' }], { id: 'p\ude00' })
    const mention = await db.current.prisma.mention.findFirstOrThrow({
      include: { section: { include: { article: true } } },
    })
    expect(mention.section.text).toBe('部长\ufffd甲会谈')
    expect(mention.section.text.slice(mention.start, mention.end)).toBe('甲')
    expect(mention.section.article.pageId).toBe('p\ufffd')
  })
  it('are refused where they are U+0000', async () => {
    await expect(store('部\0长甲')).rejects.toMatchObject({ code: 'BAD_PAGE' })
    await expect(store('部长甲', [], { url: 'https://example.org/\0' })).rejects.toMatchObject({ code: 'BAD_PAGE' })
  })
})

it.each(['0000', '000X', '0XXX', '9999-12-31', '0001'])('stores a page of the year %s', async (published) => {
  expect(await store('部长甲', [{ name: '甲', titles: ['部长'] }], { published })).toMatchObject({ outcome: 'STORED' })
})

it('takes two spellings of one person in one article for one, with the titles of both', async () => {
  const both = [
    { name: '范·文同', titles: ['部长'] },
    { name: '范文同', titles: ['主席'], latinName: 'Pham Van Dong' },
  ]
  await store('部长范·文同,即主席范文同。', both)
  expect(await people()).toMatchObject([
    { name: '范·文同', latinName: 'Pham Van Dong', meetingCount: 1, appearances: [{ titles: ['部长', '主席'] }] },
  ])
  const names = (await people())[0]?.names.map(({ text, kind }) => `${kind} ${text}`)
  expect(names?.sort()).toEqual(['GLOSS Pham Van Dong', 'PREFERRED 范·文同', 'SPELLING 范文同'])
})

it('has one preferred form of a person, the first', async () => {
  await store('部长范·文同', [{ name: '范·文同' }])
  await store('主席范文同', [{ name: '范文同' }], { id: 'later' })
  const names = (await people())[0]?.names.map(({ text, kind }) => `${kind} ${text}`)
  expect(names?.sort()).toEqual(['PREFERRED 范·文同', 'SPELLING 范文同'])
})
