import { describe, expect, it } from 'vitest'
import { article } from './told.ts'

/** What the article says for one kind of fact: the characters and the rule. */
function proofs(fact: string, ...paragraphs: string[]): string[][] {
  const { meetings, sections } = article(...paragraphs)
  for (const { evidence } of meetings)
    for (const { section, start, end, text } of evidence) expect(sections[section]?.text.slice(start, end)).toBe(text)
  return meetings.map(({ evidence }) =>
    evidence.filter((one) => one.fact === fact).map(({ text, rule }) => `${text} ${rule.replace('meetings/', '')}`),
  )
}

describe('the evidence of sides', () => {
  it('is who took part, the occasion by its name, the goal of a journey', () => {
    expect(proofs('SIDE', '3月9日,越南总理陈文海会见老挝外长宋沙·蓬潘。')).toEqual([
      ['陈文海 side-of-person', '宋沙·蓬潘 side-of-person'],
    ])
    expect(proofs('SIDE', '3月9日,越南总理陈文海出席越南—日本经济论坛。')).toEqual([
      ['陈文海 side-of-person', '日本 side-in-name'],
    ])
    expect(proofs('SIDE', '3月9日,越南总理陈文海对古巴进行正式访问。')).toEqual([
      ['陈文海 side-of-person', '古巴 side-visited'],
    ])
  })

  it('is given for each side', () => {
    const { meetings } = article('3月9日,越南总理陈文海对古巴进行正式访问,会见古巴总统何塞·洛佩斯。')
    expect(meetings).toHaveLength(2)
    for (const { sides, evidence } of meetings)
      expect(evidence.filter((one) => one.fact === 'SIDE')).toHaveLength(sides.length)
  })
})

describe('the evidence of a frame', () => {
  it('is the word of the occasion that the sentence is set in', () => {
    expect(proofs('PARENT', '在对古巴进行正式访问期间,越南总理陈文海3月9日会见古巴总统何塞·洛佩斯。')).toEqual([
      [],
      ['正式访问 frame'],
    ])
  })

  it('is the journey into whose days the meeting falls, and its rule says that this is implied', () => {
    expect(
      proofs('PARENT', '3月8日至10日,越南总理陈文海对古巴进行正式访问。', '9日,陈文海会见古巴总统何塞·洛佩斯。'),
    ).toEqual([[], ['正式访问 within-journey']])
  })
})
