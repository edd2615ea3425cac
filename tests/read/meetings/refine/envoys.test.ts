import { describe, expect, it } from 'vitest'
import { told } from '../told.ts'

const lead = '3月9日,陈文海主席分别会见前来递交国书的法国、德国两国新任大使。'

describe('envoys', () => {
  it('makes ceremonies of the meetings with those who came to present credentials', () => {
    expect(
      told(lead, '在会见法国大使让·杜邦时,陈文海祝贺他履新。', '接见德国大使汉斯·米勒时,陈文海建议扩大贸易。'),
    ).toEqual([
      'CEREMONY 2021-03-09 @- [陈文海:HOST 让·杜邦:GUEST]',
      'CEREMONY 2021-03-09 @- [陈文海:HOST 汉斯·米勒:GUEST]',
    ])
  })

  it('leaves a meeting with somebody else alone', () => {
    expect(told(lead, '3月8日,陈文海会见法国外长让·杜邦。')).toEqual([
      'CEREMONY 2021-03-09 @- [陈文海:HOST]',
      'CALL_ON 2021-03-08 @- [陈文海:HOST 让·杜邦:GUEST]',
    ])
  })
})
