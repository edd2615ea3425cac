import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('legs', () => {
  it.each([
    [
      ['应法国总统让·杜邦和德国总理汉斯·米勒的邀请,陈文海总理将于3月12日至14日对法国、15日至16日对德国进行正式访问。'],
      [
        'VISIT 2021-03-12/2021-03-14 @法国 [陈文海:GUEST 让·杜邦:HOST]',
        'VISIT 2021-03-15/2021-03-16 @德国 [陈文海:GUEST 汉斯·米勒:HOST]',
      ],
    ],
    [['陈文海总理将于3月12日至14日对法国进行正式访问。'], ['VISIT 2021-03-12/2021-03-14 @法国 [陈文海:GUEST]']],
  ])('%j', (paragraphs, meetings) => {
    expect(told(...paragraphs)).toEqual(meetings)
  })
})
