import { describe, expect, it } from 'vitest'
import { told } from '../told.ts'

describe('feast', () => {
  it.each([
    [
      ['3月9日晚,老挝总理宋沙·蓬潘在万象设宴款待越南外长陈文海一行。'],
      ['RECEPTION 2021-03-09 @万象 [宋沙·蓬潘:HOST 陈文海:GUEST]'],
    ],
  ])('%j', (paragraphs, meetings) => {
    expect(told(...paragraphs)).toEqual(meetings)
  })
})
