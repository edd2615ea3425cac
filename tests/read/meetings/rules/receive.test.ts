import { describe, expect, it } from 'vitest'
import { told } from '../told.ts'

describe('receive', () => {
  it.each([
    [
      ['3月9日,越南政府总理陈文海在政府驻地会见老挝外长宋沙·蓬潘。'],
      ['CALL_ON 2021-03-09 @政府驻地 [陈文海:HOST 宋沙·蓬潘:GUEST]'],
    ],
    [
      ['3月9日上午,法国大使让·杜邦在主席府礼节性拜会越南国家主席陈文海。'],
      ['CALL_ON 2021-03-09 @主席府 [让·杜邦:GUEST 陈文海:HOST]'],
    ],
    [
      ['陈文海总理3月9日分别会见德国外长汉斯·米勒和法国外长让·杜邦。'],
      ['CALL_ON 2021-03-09 @- [陈文海:HOST 汉斯·米勒:GUEST]', 'CALL_ON 2021-03-09 @- [陈文海:HOST 让·杜邦:GUEST]'],
    ],
  ])('%j', (paragraphs, meetings) => {
    expect(told(...paragraphs)).toEqual(meetings)
  })
})
