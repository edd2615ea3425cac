import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('他', () => {
  it.each([
    [
      'before the verb is the one who speaks',
      ['3月9日,陈文海总理会见法国外长让·杜邦。让·杜邦强调,他去年在巴黎与黎文光外长举行会谈。'],
      [
        'CALL_ON 2021-03-09 @- [陈文海:HOST 让·杜邦:GUEST]',
        'TALKS 2020 @巴黎 [让·杜邦:PARTICIPANT 黎文光:PARTICIPANT]',
      ],
    ],
    [
      'behind the verb is the other one',
      ['3月9日,法国外长让·杜邦访问越南。陈文海总理为他举行国宴。'],
      ['VISIT 2021-03-09 @越南 [让·杜邦:GUEST]', 'RECEPTION - @- [让·杜邦:GUEST 陈文海:HOST] ^0'],
    ],
    [
      '他的, 他们 name nobody',
      ['3月9日,陈文海总理会见法国外长让·杜邦。他们的同事随后举行磋商。'],
      ['CALL_ON 2021-03-09 @- [陈文海:HOST 让·杜邦:GUEST]'],
    ],
  ])('%s', (_, paragraphs, meetings) => {
    expect(told(...paragraphs)).toEqual(meetings)
  })
})
