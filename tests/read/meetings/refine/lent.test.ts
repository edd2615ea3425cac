import { describe, expect, it } from 'vitest'
import { told } from '../told.ts'

describe('lent', () => {
  it.each([
    [
      ['3月9日,越南外长陈文海与中国外长李建明举行会谈。会谈结束后,两国外长出席了文化展开幕式。'],
      [
        'TALKS 2021-03-09 @- [陈文海:PARTICIPANT 李建明:PARTICIPANT]',
        'CEREMONY 2021-03-09 @- [陈文海:PARTICIPANT 李建明:PARTICIPANT]',
      ],
    ],
  ])('%j', (paragraphs, meetings) => {
    expect(told(...paragraphs)).toEqual(meetings)
  })
})
