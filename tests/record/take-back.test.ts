import { beforeEach, describe, expect, it } from 'vitest'
import type { Page } from '../../src/read/reading.ts'
import { storeReading } from '../../src/record/store.ts'
import { useDatabase } from '../support/database.ts'
import { makeArticle, makePage, makeReading, type PersonSketch } from '../support/reading.ts'

const db = useDatabase()

/** Stores a page on which `words` name one person, Nguyen, and perhaps others. */
const store = (id: string, words: string, people: PersonSketch[], reader = '1.0.0', rest: Partial<Page> = {}) =>
  storeReading(
    db.current,
    makePage({ id, url: `https://example.org/${id}`, ...rest }),
    makeReading(
      makeArticle(
        [
          { kind: 'HEADLINE', text: `第${id}篇` },
          { kind: 'PARAGRAPH', text: words },
        ],
        people,
      ),
      [],
      reader,
    ),
  )
const nguyen = (rest: Partial<PersonSketch> = {}): PersonSketch => ({ name: '阮·一', ...rest })
const tenures = async () =>
  (await db.current.prisma.tenure.findMany({ include: { office: true } }))
    .map(({ office, firstSeen, lastSeen }) =>
      [office.name, ...[firstSeen, lastSeen].map((day) => day?.toISOString().slice(0, 10))].join(' '),
    )
    .sort()
const person = () => db.current.prisma.person.findFirstOrThrow({ where: { name: '阮·一' }, include: { names: true } })
const names = async () => (await person()).names.map(({ text, kind }) => `${kind} ${text}`).sort()

beforeEach(async () => {
  await db.current.prisma.$executeRaw`TRUNCATE articles, people, meetings, offices, outlets, changes CASCADE`
})

describe('what only the former reading of an article said', () => {
  it('of offices is taken back', async () => {
    await store('1', '旧部长阮·一', [nguyen({ titles: ['旧部长'] })])
    await store('1', '旧部长阮·一', [nguyen({ titles: ['部长'] })], '2.0.0')
    expect(await tenures()).toEqual(['部长 2024-03-06 2024-03-06'])
  })

  it('of days is taken back', async () => {
    await store('1', '部长阮·一', [nguyen({ titles: ['部长'] })], '1.0.0', { published: '2042-03-06' })
    await store('2', '部长阮·一', [nguyen({ titles: ['部长'] })], '1.0.0', { published: '2024-05-01' })
    await store('1', '部长阮·一', [nguyen({ titles: ['部长'] })], '1.0.0', { published: '2024-03-06' })
    expect(await tenures()).toEqual(['部长 2024-03-06 2024-05-01'])
  })

  it('of names is taken back, but for the form that is shown', async () => {
    await store('2', '部长阮·一', [nguyen()])
    await store('1', '阮一与阮·一部长', [nguyen({ latinName: 'Wrong Name' }), { name: '阮一' }])
    expect(await names()).toEqual(['GLOSS Wrong Name', 'PREFERRED 阮·一', 'SPELLING 阮一'])
    expect(await person()).toMatchObject({ latinName: 'Wrong Name' })
    await store('1', '阮一与阮·一部长', [nguyen({ latinName: 'Nguyen Nhat' })], '2.0.0')
    expect(await names()).toEqual(['GLOSS Nguyen Nhat', 'PREFERRED 阮·一'])
    expect(await person()).toMatchObject({ latinName: 'Nguyen Nhat' })
    await store('1', '不再说起。', [], '3.0.0')
    expect(await names()).toEqual(['PREFERRED 阮·一'])
    expect(await person()).toMatchObject({ latinName: null })
  })
})

describe('what another article says too', () => {
  it('stays, with the days of that article', async () => {
    const both = [nguyen({ titles: ['部长', '主席'], latinName: 'Nguyen Nhat' }), { name: '阮一' }]
    await store('1', '部长阮·一即阮一', both, '1.0.0', { published: '2024-03-06' })
    await store('2', '部长阮·一即阮一', both, '1.0.0', { published: '2024-05-01' })
    await store('1', '部长阮·一即阮一', [nguyen({ titles: ['主席'] })], '2.0.0', { published: '2024-03-06' })
    expect(await tenures()).toEqual(['主席 2024-03-06 2024-05-01', '部长 2024-05-01 2024-05-01'])
    expect(await names()).toEqual(['GLOSS Nguyen Nhat', 'PREFERRED 阮·一', 'SPELLING 阮一'])
    expect(await person()).toMatchObject({ latinName: 'Nguyen Nhat' })
  })
})
