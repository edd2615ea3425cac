import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPeople } from '../../../src/read/people/people.ts'
import type { Section } from '../../../src/read/reading.ts'
import { namesOf, paragraphs, peopleOf } from './helper.ts'

const pieces = [
  '总理',
  '阮文泰',
  '·',
  '安德烈',
  '(',
  ')',
  'Anna Lindt',
  '、',
  '和',
  '外交部',
  '驻',
  '越南',
  '的',
  ' ',
  ',',
  '。',
  '2020年',
  '9日',
  '\u0000',
  '\ud800',
  '記者',
  '“',
  '-',
  '五世',
  '特使',
  '任',
]

function everyMentionHolds(sections: readonly Section[]): void {
  const { people, turnedDown } = readPeople(sections)
  for (const { name, mentions } of people) {
    expect(name).not.toBe('')
    expect(mentions.length).toBeGreaterThan(0)
    for (const { section, start, end, text, title } of mentions) {
      expect(sections[section]?.text.slice(start, end)).toBe(text)
      if (title) expect(sections[section]?.text.slice(title.start, title.end)).toBe(title.text)
    }
  }
  for (const { section, start, end, text } of turnedDown) expect(sections[section]?.text.slice(start, end)).toBe(text)
  expect(new Set(people.map(({ name }) => name)).size).toBe(people.length)
}

describe('reading people', () => {
  it('gives evidence that is there, whatever the text', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 30 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => everyMentionHolds(texts.flatMap(paragraphs))),
      { numRuns: 200 },
    )
  })

  it('reads traditional script and keeps it as printed', () => {
    const [person] = peopleOf('越南國防部長潘文戰大將會見客人。')
    expect(person).toMatchObject({ name: '潘文戰', titles: ['越南國防部長'], country: 'VN' })
  })

  it('leaves sign-offs unread', () => {
    expect(readPeople([{ kind: 'SIGNATURE', text: '总编辑阮文泰' }])).toEqual({ people: [], turnedDown: [] })
  })

  it('finds nobody on a page of figures', () => {
    const text = `据统计局数据,10月份出口额同比增长7.2%,高于预期。工贸部进出口局代表表示,全年目标有望实现。
      黄金价格方面,每两卖出价为8900万越盾。石油价格上涨,高端手机市场竞争激烈。
      专家建议企业主动应对,部门领导强调安全生产。马来西亚高官认为,全球经济面临挑战。`
    expect(namesOf(text)).toEqual([])
  })

  it.each(['总理', '阿·', '总理阮', '主席、', '(', '部长阮文强、', '斯-', '阮春文总理'])(
    'takes time in proportion to %s',
    (piece) => {
      const cost = (length: number): number => {
        const sections = paragraphs(piece.repeat(length / piece.length))
        const before = process.cpuUsage().user
        readPeople(sections)
        return process.cpuUsage().user - before
      }
      cost(4_000)
      const [short, long] = [cost(4_000), cost(40_000)]
      expect(long).toBeLessThan(30 * short + 50_000)
    },
  )
})
