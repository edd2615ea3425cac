import { describe, expect, it } from 'vitest'
import type { Database, Query } from '../../src/database/open.ts'
import type { Article } from '../../src/read/reading.ts'
import { newPage } from '../../src/record/page-known.ts'
import { type Arriving, storePages } from '../../src/record/store.ts'
import { useDatabase } from '../support/database.ts'
import { labelled } from '../support/labelled.ts'
import { makeArticle, makePage, makeReading } from '../support/reading.ts'

const db = useDatabase()

const names = ['阮一', '黎二', '客人甲', '客人乙']
const article = (headline: string, lead: string, title = '部长', latinName: string | null = null) => {
  const there = names.filter((name) => lead.includes(name))
  return makeArticle(
    [
      { kind: 'HEADLINE', text: headline },
      { kind: 'STANDFIRST', text: `${lead}会谈。` },
    ],
    there.map((name, place) => ({ name, titles: [title], latinName: place === 0 ? latinName : null })),
    [{ words: '会谈', people: Object.fromEntries(there.map((name) => [name, 'PARTICIPANT'])), date: '2024-03-05' }],
  )
}
const arriving = (
  id: string,
  main: Article,
  related: Article[] = [],
  rest: object = {},
  reader = '1.0.0',
): Arriving => {
  const page = makePage({ id, url: `https://example.org/${id}`, text: JSON.stringify([main, related]), ...rest })
  return { ...newPage(page), readerVersion: reader, read: () => makeReading(main, related, reader) }
}
const [one, two, three] = [
  article('第一篇', '阮一与客人甲'),
  article('第二篇', '阮一与客人乙', '主席', 'Nguyen Nhat'),
  article('第三篇', '黎二与阮一'),
]

/** Pages that meet each other in every way there is: copies, teasers of each other, corrections, other readers. */
const pages = (): Arriving[] => [
  arriving('1', one, [two]),
  arriving('1', one, [two]),
  arriving('a', article('又一篇', '黎二与客人甲'), [two, three]),
  arriving('a', article('又一篇', '黎二与客人甲'), [three, two]),
  arriving('2', two, [three], { published: '2024-05-01' }),
  arriving('b', article('再一篇', '客人乙'), [one, one]),
  arriving('3', three, [three]),
  arriving('3', article('第三篇', '黎二与客人乙'), [one]),
  arriving('c', two, [], { url: undefined }),
  arriving('d', two),
  arriving('1', article('第一篇', '阮一与客人甲', '前部长'), [two], {}, '2.0.0'),
  arriving('e', article('末一篇', '阮一'), []),
  arriving('e', article('末一篇', '阮一'), [three]),
]

const outcomes = (results: PromiseSettledResult<{ outcome: string }>[]) =>
  results.map((result) => (result.status === 'fulfilled' ? result.value.outcome : 'FAILED'))

const clear = () =>
  db.current.prisma.$executeRaw`TRUNCATE articles, people, meetings, offices, outlets, changes CASCADE`

/** The record that pages make which are stored in pieces of this size, and what became of each. */
async function recordOf(all: Arriving[], size: number, change: (database: Database) => Database = (same) => same) {
  await clear()
  const found: string[] = []
  for (let start = 0; start < all.length; start += size)
    found.push(...outcomes(await storePages(change(db.current), all.slice(start, start + size))))
  return { outcomes: found, record: await labelled(db.current) }
}

/** A database that refuses every statement which carries this text. */
function refusing(database: Database, text: string): Database {
  const strict =
    (query: Query): Query =>
    (statement) => {
      if (JSON.stringify(statement.values).includes(text)) throw new Error('refused')
      return query(statement)
    }
  return { ...database, transaction: (work) => database.transaction((query) => work(strict(query))) }
}

describe('pages stored together', () => {
  it('make the record that they make one after the other', async () => {
    const alone = await recordOf(pages(), 1)
    expect(new Set(alone.outcomes)).toEqual(new Set(['STORED', 'UPDATED', 'UNCHANGED']))
    expect(alone.record['articles']?.length).toBeGreaterThan(5)
    expect(await recordOf(pages(), pages().length)).toEqual(alone)
    expect(await recordOf(pages(), 4)).toEqual(alone)
  })

  it('do so in any order', async () => {
    for (const step of [3, 5, 7]) {
      const some = pages().map((_, index, all) => all[(index * step) % all.length] as Arriving)
      expect(await recordOf(some, some.length), `step ${step}`).toEqual(await recordOf(some, 1))
    }
  })

  it('do not suffer from one that fails', async () => {
    const others = pages().filter(({ page }) => page.id !== 'b')
    const refused = await recordOf(pages(), pages().length, (database) => refusing(database, '再一篇'))
    expect(refused.outcomes.filter((outcome) => outcome === 'FAILED')).toHaveLength(1)
    expect(refused.outcomes[5]).toBe('FAILED')
    expect(refused.record).toEqual((await recordOf(others, 1)).record)
  })

  it('need no more statements for many new ones than for few', async () => {
    await clear()
    let statements = 0
    const counting: Database = {
      ...db.current,
      transaction: (work) =>
        db.current.transaction((query) =>
          work((statement) => {
            statements += 1
            return query(statement)
          }),
        ),
    }
    const fresh = (from: number, count: number) =>
      Array.from({ length: count }, (_, n) => arriving(`${from + n}`, article(`第${from + n}篇`, '阮一与客人甲')))
    await storePages(counting, fresh(0, 2))
    statements = 0
    await storePages(counting, fresh(2, 3))
    const few = statements
    expect(few).toBeGreaterThan(2)
    statements = 0
    expect(outcomes(await storePages(counting, fresh(5, 40)))).toEqual(Array(40).fill('STORED'))
    expect(statements).toBe(few)
  })
})
