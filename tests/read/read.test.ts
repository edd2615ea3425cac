import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { READER_VERSION, readPage } from '../../src/read/read.ts'
import type { Article, Reading } from '../../src/read/reading.ts'

const lines = [
  '越南政府总理陈文海会见法国外长让·杜邦',
  '3月9日上午,越南政府总理陈文海在政府驻地会见正在越南进行正式访问的法国外长让·杜邦(Jean Dupont)。',
  '越南政府总理陈文海会见法国外长让·杜邦 ảnh 1会见场面。图自越通社',
  '越通社河内——3月9日上午,在出席东盟外长会议之际,陈文海总理分别会见法国外长让·杜邦、德国外长汉斯·米勒。',
  '*当天下午,越南國會主席黎文光在國會大廈會見讓·杜邦外長。雙方商定,將於4月2日舉行會談。',
  '在会谈中,让•杜邦强调,两国应于617日签署协定;随后又会见记者。(完)',
  '越通社',
  '更多',
  '会议现场。图自越通社',
  '第五届青年论坛在岘港举行',
  '据越通社记者报道,应国家主席陈文海的邀请,老挝总理宋沙·蓬潘将于4月2日至4日对越南进行国事访问,并共同主持论坛开幕式。',
  '(左)《“在会议上”》期间之际框架内,。;',
]

function invariants(article: Article): void {
  const names = new Set(article.people.map((person) => person.name))
  const proofs = [
    ...article.people.flatMap((person) => person.mentions),
    ...article.meetings.flatMap((one) => [...one.evidence, ...one.participants.flatMap((part) => part.evidence)]),
    ...article.turnedDown,
  ]
  for (const { section, start, end, text } of proofs)
    expect(article.sections[section]?.text.slice(start, end)).toBe(text)
  article.meetings.forEach((one, index) => {
    expect(one.evidence.some(({ fact }) => fact === 'OCCASION')).toBe(true)
    for (const part of one.participants) {
      expect(names).toContain(part.name)
      expect(part.evidence.length).toBeGreaterThan(0)
    }
    let steps = 0
    for (let at = one.parent; at !== null; at = article.meetings[at]?.parent ?? null) {
      expect(article.meetings[at]).toBeDefined()
      expect(at).not.toBe(index)
      steps += 1
      expect(steps).toBeLessThanOrEqual(article.meetings.length)
    }
  })
}

function holds(reading: Reading): void {
  for (const article of [reading.main, ...reading.related]) invariants(article)
}

const pieces = fc.array(
  fc.constantFrom(...lines.flatMap((line) => [line, ...line.split(/(?<=[,。])/u), line.slice(3, 20)])),
  { maxLength: 14 },
)

describe('readPage', () => {
  it('reads a page', () => {
    const reading = readPage({
      id: 'own',
      text: lines.slice(0, 11).join('\n'),
      published: '2021-03-09',
      retrieved: '2021-03-20',
    })
    expect(reading).toMatchObject({ id: 'own', reader: READER_VERSION })
    expect(reading.main).toMatchObject({ headline: lines[0], outlet: '越通社', datelinePlace: '河内', turnedDown: [] })
    const [first] = reading.main.meetings.filter((one) => one.kind === 'CALL_ON')
    expect(first).toMatchObject({ date: '2021-03-09', place: '政府驻地', status: 'HELD' })
    expect(first?.participants.map(({ name, role }) => [name, role])).toEqual([
      ['陈文海', 'HOST'],
      ['让·杜邦', 'GUEST'],
    ])
    expect(reading.related[0]?.meetings[0]).toMatchObject({
      kind: 'VISIT',
      status: 'PLANNED',
      date: '2021-04-02/2021-04-04',
    })
    holds(reading)
  })

  it('says what it turned down when asked', () => {
    const page = { id: 'own', text: lines.slice(0, 7).join('\n') }
    expect(readPage(page).main.turnedDown).toEqual([])
    expect(readPage(page, { explain: true }).main.turnedDown.map((one) => one.reason)).toContain('the press is met')
  })

  it('gives a page without an article no sections', () => {
    expect(readPage({ id: 'own', text: '' }).main.sections).toEqual([])
    expect(readPage({ id: 'own', html: '<html></html>' }).main.sections).toEqual([])
  })

  it('holds its invariants for cut and shuffled pages', () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom('\n', '', ' '), (parts, joint) => {
        holds(readPage({ id: 'own', text: parts.join(joint), published: '2021-03-09' }, { explain: true }))
      }),
      { numRuns: 150 },
    )
  })

  it('holds them for any string, as text and as HTML, and for dates that are none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string()), (text) => {
        holds(readPage({ id: 'own', text, published: text, retrieved: '2021-99' }, { explain: true }))
        holds(readPage({ id: 'own', html: text }, { explain: true }))
      }),
      { numRuns: 150 },
    )
  })

  it('gives the same reading again', () => {
    const page = { id: 'own', text: lines.join('\n'), published: '2021-03-09' }
    expect(readPage(page)).toEqual(readPage(page))
  })
})
