import { describe, expect, it } from 'vitest'
import { printReading } from '../../../src/cli/print/reading.ts'
import type { Article, Reading } from '../../../src/read/reading.ts'

const text = '天气晴朗。陈部长会见了李大使。双方道别。'
const at = (piece: string) => ({
  section: 0,
  start: text.indexOf(piece),
  end: text.indexOf(piece) + piece.length,
  text: piece,
})

const article: Article = {
  headline: '陈部长会见李大使',
  outlet: '越通社',
  datelinePlace: '河内',
  sections: [{ kind: 'PARAGRAPH', text }],
  people: [
    { name: '陈文', latinName: 'Tran Van', country: 'VN', titles: ['部长', '代表'], mentions: [] },
    { name: '李', latinName: null, country: null, titles: [], mentions: [] },
  ],
  meetings: [
    {
      kind: 'CALL_ON',
      name: '年度会面',
      status: 'PLANNED',
      date: '2021-08-24',
      place: '河内',
      mode: 'VIDEO',
      participants: [
        { name: '陈文', role: 'HOST', titleAsPrinted: '部长', evidence: [] },
        { name: '李', role: 'PARTICIPANT', titleAsPrinted: null, evidence: [] },
      ],
      sides: ['VN', 'LA'],
      parent: 2,
      evidence: [{ ...at('会见'), rule: 'meetings/receive', fact: 'OCCASION' }],
    },
  ],
  turnedDown: [{ ...at('双方'), rule: 'people/pronoun', reason: 'names nobody' }],
}

const quiet: Article = { ...article, headline: '', outlet: null, datelinePlace: null, people: [], meetings: [] }
const reading: Reading = { id: 'page-1', reader: '1', unread: 0, main: article, related: [quiet] }
const print = (explain: boolean) =>
  printReading(reading, { id: 'page-1', text, published: '2021-08-24' }, { explain, style: (_format, shown) => shown })

describe('a reading for people', () => {
  it('says who, when, where, and the sentence that says so', () => {
    expect(print(false).split('\n').slice(1)).toEqual([
      '陈部长会见李大使',
      '2021-08-24 · 越通社 · 河内',
      '',
      '陈文 (Tran Van) VN  部长; 代表',
      '李',
      '',
      '1. call on  2021-08-24 · 河内 · video · planned · VN–LA · within 3',
      '   年度会面',
      '   陈文 host  部长',
      '   李',
      '   “陈部长会见了李大使。”',
      '',
      '│ (no headline)',
      '│ ',
      '│ No meeting.',
      '',
    ])
  })

  it('explained, names the rules and what was turned down', () => {
    expect(print(true)).toContain('   “陈部长会见了李大使。” [meetings/receive]')
    expect(print(true)).toContain('1 thing turned down:\n   “双方道别。” names nobody [people/pronoun]')
    expect(print(false)).not.toContain('turned down')
  })

  it('sets off the very characters that say it', () => {
    const styled = printReading(
      reading,
      { id: 'page-1' },
      { explain: false, style: (format, shown) => (format === 'underline' ? `[${shown}]` : shown) },
    )
    expect(styled).toContain('“陈部长[会见]了李大使。”')
  })
})
