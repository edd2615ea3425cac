import { describe, expect, it } from 'vitest'
import { told } from '../told.ts'

describe('attender', () => {
  it.each([
    [
      ['3月9日,陈文海总理会见前来出席第五届青年论坛的法国外长让·杜邦。'],
      ['CALL_ON 2021-03-09 @- [陈文海:HOST 让·杜邦:GUEST] ^1', 'CONFERENCE - @- [让·杜邦:PARTICIPANT]'],
    ],
    [
      ['3月9日,陈文海总理会见法国外长让·杜邦。参加会见的黎文光外长说,两国合作良好。'],
      ['CALL_ON 2021-03-09 @- [陈文海:HOST 让·杜邦:GUEST 黎文光:PARTICIPANT]'],
    ],
    [
      ['3月9日,专程赶来参加奠基的黎文光部长在岘港市拜会陈文海主席。'],
      ['CALL_ON 2021-03-09 @岘港市 [黎文光:GUEST 陈文海:HOST]'],
    ],
    [
      ['3月9日,陈文海总理出席青年论坛开幕式,并会见让·杜邦外长。'],
      ['CEREMONY 2021-03-09 @- [陈文海:PARTICIPANT]', 'CALL_ON 2021-03-09 @- [陈文海:HOST 让·杜邦:GUEST]'],
    ],
  ])('%j', (paragraphs, meetings) => {
    expect(told(...paragraphs)).toEqual(meetings)
  })
})
