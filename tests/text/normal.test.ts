import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isHan, normal } from '../../src/text/normal.ts'

const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes))
const trade = fc.stringMatching(/^[會見會談總理越南主席•・‧∙●．.·（）：，。\u3000\u00a0 a-c]{0,40}$/u)

describe('normal', () => {
  it.each([
    ['總理會見國會主席', '总理会见国会主席'],
    ['(ＡＰＥＣ)，１７日：「會談」', '(APEC),17日:“会谈”'],
    ['甲\u3000乙\u00a0丙\t丁', '甲 乙 丙 丁'],
    ['法塔赫•塞西', '法塔赫·塞西'],
    ['法塔赫・塞西', '法塔赫·塞西'],
    ['法塔赫‧塞西', '法塔赫·塞西'],
    ['曼努埃拉.費羅', '曼努埃拉·费罗'],
    ['曼努埃拉．费罗', '曼努埃拉·费罗'],
    ['巴妮 •亞陶都', '巴妮 ·亚陶都'],
    ['阿克塞尔· 冯', '阿克塞尔· 冯'],
  ])('%s becomes %s', (typed, plain) => {
    expect(normal(typed)).toBe(plain)
  })

  it.each([
    '● 要闻',
    'COVID.越南',
    '12.5',
    'a•b',
    '2月6日。',
    '越南-老挝',
    '柬埔寨—越南',
    '2月3日–6日',
    '著名',
    '《青年报》',
  ])('leaves %s alone', (text) => {
    expect(normal(text)).toBe(text)
  })

  it('keeps the length of any string of units, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.oneof(units, trade, fc.string({ unit: 'binary' })), (text) => normal(text).length === text.length),
    )
  })

  it('is at rest after one pass', () => {
    fc.assert(fc.property(fc.oneof(units, trade), (text) => normal(normal(text)) === normal(text)))
  })

  it('keeps the length of long texts, which are decoded in pieces', () => {
    const long = '會談•'.repeat(10_000)
    expect(normal(long)).toBe(`${'会谈·'.repeat(9_999)}会谈•`)
  })
})

describe('isHan', () => {
  it('knows Chinese characters from the rest', () => {
    expect([...'越𠀀a1·。〇'].map((character) => isHan(character.charCodeAt(0)))).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
      true,
    ])
  })
})
