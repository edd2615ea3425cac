import { describe, expect, it } from 'vitest'
import { told } from '../told.ts'

describe('relativeVisit', () => {
  it.each([
    [
      ['3月9日,越南国会主席陈文海会见正在越南进行工作访问的古巴外长何塞·洛佩斯。'],
      ['CALL_ON 2021-03-09 @- [陈文海:HOST 何塞·洛佩斯:GUEST] ^1', 'VISIT - @越南 [何塞·洛佩斯:GUEST]'],
    ],
    [
      ['3月9日,越南外长陈文海与来访的古巴外长何塞·洛佩斯举行会谈。'],
      ['VISIT - @- [何塞·洛佩斯:GUEST]', 'TALKS 2021-03-09 @- [陈文海:PARTICIPANT 何塞·洛佩斯:PARTICIPANT] ^0'],
    ],
  ])('%j', (paragraphs, meetings) => {
    expect(told(...paragraphs)).toEqual(meetings)
  })
})
