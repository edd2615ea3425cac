import { describe, expect, it } from 'vitest'
import { refused, told } from '../told.ts'

describe('sign', () => {
  it.each([
    [
      ['3月9日,越南外长陈文海与古巴外长何塞·洛佩斯共同见证了两国多项合作文件的签署。'],
      ['CEREMONY 2021-03-09 @- [陈文海:WITNESS 何塞·洛佩斯:WITNESS]'],
    ],
    [
      ['3月9日,越南外长陈文海与古巴外长何塞·洛佩斯签署了文化合作备忘录。'],
      ['CEREMONY 2021-03-09 @- [陈文海:PARTICIPANT 何塞·洛佩斯:PARTICIPANT]'],
    ],
  ])('%j', (paragraphs, meetings) => {
    expect(told(...paragraphs)).toEqual(meetings)
  })

  it.each([['双方重申遵守2019年签署的贸易协定。', '签署: what was signed, not the signing']])(
    '%s is refused',
    (paragraph, reason) => {
      expect(told(paragraph)).toEqual([])
      expect(refused(paragraph)).toContain(reason)
    },
  )
})
