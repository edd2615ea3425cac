import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

const meets = '越南外交部部长陈文海会见老挝外交部部长宋沙·蓬潘'
const both = '[陈文海:HOST 宋沙·蓬潘:GUEST]'

describe('the day of an occasion', () => {
  it('is counted from the day spoken of', () => {
    expect(told('3月8日,越南外交部部长陈文海会见法国外长让·杜邦。次日,陈文海会见德国外长汉斯·米勒。')).toEqual([
      'CALL_ON 2021-03-08 @- [陈文海:HOST 让·杜邦:GUEST]',
      'CALL_ON 2021-03-09 @- [陈文海:HOST 汉斯·米勒:GUEST]',
    ])
  })

  it('is that of the occasion before it where the sentence begins with 随后', () => {
    expect(told('3月8日,越南外交部部长陈文海会见法国外长让·杜邦。', '随后,陈文海会见德国外长汉斯·米勒。')[1]).toBe(
      'CALL_ON 2021-03-08 @- [陈文海:HOST 汉斯·米勒:GUEST]',
    )
    expect(told('3月8日,越南外交部部长陈文海会见法国外长让·杜邦。', '此后,陈文海会见德国外长汉斯·米勒。')[1]).toBe(
      'CALL_ON - @- [陈文海:HOST 汉斯·米勒:GUEST]',
    )
  })

  it('is not one that somebody was quoted with, nor one of last year', () => {
    const lead = '3月8日,越南外交部部长陈文海会见法国外长让·杜邦。'
    const last = '同日,陈文海会见德国外长汉斯·米勒。'
    for (const between of ['陈文海表示,1月5日两国货船首次通航。', '去年12月9日,两国货船首次通航。'])
      expect(told(lead, between, last).at(-1)).toBe('CALL_ON 2021-03-08 @- [陈文海:HOST 汉斯·米勒:GUEST]')
  })

  it('is that of the arrival within its paragraph', () => {
    expect(
      told('老挝外交部部长宋沙·蓬潘3月8日抵达越南进行访问。当天上午,越南外交部部长陈文海会见宋沙·蓬潘。')[1],
    ).toContain('CALL_ON 2021-03-08')
  })

  it('is still to come where the event is said to be', () => {
    expect(told('越南外交部部长陈文海出席会议。第五届青年论坛将于4月9日在岘港举行。')[1]).toContain(
      'CONFERENCE 2021-04-09 @岘港',
    )
  })
})

describe('the place of an occasion', () => {
  it.each([
    [`3月8日,在军区前方指挥所,${meets}。`, '军区前方指挥所'],
    [`3月8日,在市人委会办公楼,${meets}。`, '市人委会办公楼'],
    [`3月8日,在河内,${meets}。`, '河内'],
    [`越南时间3月8日,在河内工作的医生都在忙碌,${meets}。`, '-'],
    [`3月8日,双方在这里热情握手,${meets}。`, '-'],
    ['3月8日,老挝外交部部长宋沙·蓬潘到国会大厦拜会越南国会主席陈文海。', '国会大厦'],
    ['3月8日,老挝外交部部长宋沙·蓬潘来华进行访问,同中国外交部长陈文海举行会谈。', '-'],
  ])('%s: %s', (text, place) => {
    expect(told(text).at(-1)).toContain(`@${place} `)
  })

  it('is the city of the main hall', () => {
    expect(told('第五届外事工作会议3月8日以线上线下方式举行,河内主会场与多个分会场连线。')[0]).toContain('@河内 ')
  })

  it('is the building where the city is said too, whichever comes first', () => {
    expect(told(`3月8日,${meets}。此次会见在河内举行。`, `3月8日,${meets}。`, `3月8日,在政府驻地,${meets}。`)[0]).toBe(
      `CALL_ON 2021-03-08 @政府驻地 ${both}`,
    )
  })
})

it('a journey leads to a part of the world, or where one goes', () => {
  expect(told('3月8日,越南外交部部长陈文海正在非洲访问。')[0]).toContain('VISIT 2021-03-08 @非洲')
})
