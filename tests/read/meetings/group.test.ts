import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('groupOf', () => {
  it.each([
    [
      ['越南外长陈文海、老挝外长宋沙·蓬潘出席会议。3月9日,两国外长在万象举行会谈。'],
      [
        'CONFERENCE - @- [陈文海:PARTICIPANT 宋沙·蓬潘:PARTICIPANT]',
        'TALKS 2021-03-09 @万象 [陈文海:PARTICIPANT 宋沙·蓬潘:PARTICIPANT]',
      ],
    ],
    [
      ['3月9日,老挝副总理兼外长宋沙·蓬潘与越南副总理兼外长陈文海会面。', '两位副总理兼外长共同主持第五次合作会议。'],
      [
        'CALL_ON 2021-03-09 @- [宋沙·蓬潘:PARTICIPANT 陈文海:PARTICIPANT]',
        'CONFERENCE - @- [宋沙·蓬潘:CHAIR 陈文海:CHAIR]',
      ],
    ],
    [['越南外长陈文海抵达万象。3月9日,两国外长在万象举行会谈。'], []],
  ])('%j', (paragraphs, meetings) => {
    expect(told(...paragraphs)).toEqual(meetings)
  })
})
