import { describe, expect, it } from 'vitest'
import { told } from '../told.ts'

describe('visit', () => {
  it.each([
    [
      ['应越南政府总理陈文海的邀请,老挝总理宋沙·蓬潘于3月9日至11日对越南进行正式访问。'],
      ['VISIT 2021-03-09/2021-03-11 @越南 [宋沙·蓬潘:GUEST 陈文海:HOST]'],
    ],
    [['越南国家主席陈文海将于4月2日至4日访问古巴。'], ['VISIT 2021-04-02/2021-04-04 @古巴 [陈文海:GUEST]']],
  ])('%j', (paragraphs, meetings) => {
    expect(told(...paragraphs)).toEqual(meetings)
  })
})
