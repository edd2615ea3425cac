import { describe, expect, it } from 'vitest'
import { told } from '../told.ts'

describe('credentials', () => {
  it.each([
    [
      ['3月9日,日本大使山本一郎在主席府向越南国家主席陈文海递交国书。'],
      ['CEREMONY 2021-03-09 @主席府 [陈文海:HOST 山本一郎:GUEST]'],
    ],
    [
      ['3月9日,越南国家主席陈文海接受日本大使山本一郎递交的国书。'],
      ['CEREMONY 2021-03-09 @- [陈文海:HOST 山本一郎:GUEST]'],
    ],
  ])('%j', (paragraphs, meetings) => {
    expect(told(...paragraphs)).toEqual(meetings)
  })
})
