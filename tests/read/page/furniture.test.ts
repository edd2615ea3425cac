import { describe, expect, it } from 'vitest'
import { isFurniture } from '../../../src/read/page/furniture.ts'
import { layout } from '../../../src/read/page/layout.ts'
import { line } from '../../../src/read/page/line.ts'

const furniture = (text: string) => {
  const one = line(text)
  return one !== null && isFurniture(one)
}

describe('what is no part of an article', () => {
  it.each([
    '30-08-2019 16:42',
    '林海声 2025年5月23日',
    '小字号',
    '廣告 讀者意見',
    '请同意本站的隐私权规范,以便使用朗读功能。',
    '本站文字与图片,未获授权不得转载。',
    '欢迎关注我们的官方公众号,看更多好文。',
    '관련 뉴스',
    '上一篇 下一篇',
  ])('%s', (text) => {
    expect(furniture(text)).toBe(true)
  })

  it.each([
    '会议于2025年5月23日举行',
    '部长下令,未经批准,企业不得使用这类设备出口,违者将被追究责任。',
    '双方欢迎两国青年加入志愿者的行列。',
    '平壤(평양)的春天',
    '陈文海与李建明 2025年5月23日会谈',
  ])('not %s', (text) => {
    expect(furniture(text)).toBe(false)
  })
})

describe('lines whose place says what they are', () => {
  const text = (...lines: string[]) =>
    layout({ id: 'own', text: lines.join('\n') }).main.sections.map((one) => `${one.kind} ${one.text}`)

  it('a short line below a picture’s frame is its caption', () => {
    expect(
      text(
        '友好代表团到访我省',
        '友好代表团一行今天上午来到河内。',
        'leftcenterrightdel',
        '宾主合影留念。',
        '会见气氛热烈。',
      ),
    ).toEqual([
      'HEADLINE 友好代表团到访我省',
      'PARAGRAPH 友好代表团一行今天上午来到河内。',
      'CAPTION 宾主合影留念。',
      'PARAGRAPH 会见气氛热烈。',
    ])
  })

  it('a credit may end in a day', () => {
    expect(
      text(
        '友好代表团到访我省',
        '宾主步入会场。越通社记者 林海 摄 113年10月23日',
        '友好代表团一行今天上午来到河内。',
      )[1],
    ).toBe('CAPTION 宾主步入会场。越通社记者 林海 摄 113年10月23日')
  })

  it('lists of the site end the article', () => {
    expect(text('友好代表团到访我省', '友好代表团一行今天上午来到河内。', '相关专题', '另一条新闻的标题')).toEqual([
      'HEADLINE 友好代表团到访我省',
      'PARAGRAPH 友好代表团一行今天上午来到河内。',
    ])
  })
})

describe('a dateline in brackets', () => {
  it.each([
    ['(巴特寮社万象讯)老挝总理会见客人。', '巴特寮社', '万象'],
    ['(联合早报讯)总理会见客人。', '联合早报', null],
    ['(金边讯)首相会见客人。', null, '金边'],
  ])('%s', (text, outlet, place) => {
    const { main } = layout({ id: 'own', text: `总理会见客人\n${text}` })
    expect([main.outlet, main.datelinePlace]).toEqual([outlet, place])
  })
})
