import { describe, expect, it } from 'vitest'
import { told } from '../told.ts'

describe('merge', () => {
  it.each([
    [
      [
        '3月9日,越南外长陈文海与中国外长李建明在河内举行会谈。',
        '陈文海外长与李建明外长在政府驻地举行的会谈持续了两个小时。',
      ],
      ['TALKS 2021-03-09 @政府驻地 [陈文海:PARTICIPANT 李建明:PARTICIPANT]'],
    ],
    [
      ['3月8日,陈文海总理会见法国外长让·杜邦。', '3月9日,陈文海总理再次会见法国外长让·杜邦。'],
      ['CALL_ON 2021-03-08 @- [陈文海:HOST 让·杜邦:GUEST]', 'CALL_ON 2021-03-09 @- [陈文海:HOST 让·杜邦:GUEST]'],
    ],
  ])('%j', (paragraphs, meetings) => {
    expect(told(...paragraphs)).toEqual(meetings)
  })
})
