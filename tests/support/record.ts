import type { Database } from '../../src/database/open.ts'
import type { Section } from '../../src/read/reading.ts'
import { storeReading } from '../../src/record/store.ts'
import { type MeetingSketch, makeArticle, makePage, makeReading } from './reading.ts'

/** The person of most tests, in every meeting of `fillRecord`. */
export const busiest = '林文海'
const guests = ['坎平·万纳冯', '赵启明', '宋和', '梅莉·安德森']
const countries: Record<string, string> = { 坎平·万纳冯: 'LA', 赵启明: 'CN', 宋和: 'KH', 梅莉·安德森: 'AU' }

/**
 * A record of `count` articles, each telling of one meeting of 林文海 with two guests. Days go up by one from
 * 2024-01-01; every fifth meeting has no date, every third is a call.
 */
export async function fillRecord(database: Database, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const with2 = [guests[index % guests.length] ?? '', guests[(index + 1) % guests.length] ?? '']
    const [a, b] = with2 as [string, string]
    const sections: Section[] = [
      { kind: 'HEADLINE', text: `外长第${index}次会谈` },
      { kind: 'STANDFIRST', text: `越南外交部长${busiest}与${a}、${b}举行第${index}次会谈。` },
      { kind: 'PARAGRAPH', text: `双方讨论了第${index}项议程。` },
    ]
    const day = index % 5 === 4 ? null : new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10)
    const meeting: MeetingSketch = {
      kind: index % 3 === 0 ? 'CALL_ON' : 'TALKS',
      words: '会谈',
      date: day,
      place: '河内',
      people: { [busiest]: 'HOST', [a]: 'GUEST', [b]: 'GUEST' },
      sides: ['VN', countries[a] ?? 'XX', '东盟'],
    }
    const people = [
      { name: busiest, titles: ['越南外交部长'] },
      { name: a, country: countries[a] ?? null },
      { name: b, country: countries[b] ?? null },
    ]
    const page = makePage({ id: `p${index}`, url: `https://example.org/${index}`, published: day ?? '2024-12-31' })
    await storeReading(database, page, makeReading(makeArticle(sections, people, [meeting])))
  }
}
