import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('alsoPresent', () => {
  it.each([
    [
      ['3月9日,陈文海总理会见法国外长让·杜邦。越南外交部副部长黎文光参加会见。'],
      ['CALL_ON 2021-03-09 @- [陈文海:HOST 让·杜邦:GUEST 黎文光:PARTICIPANT]'],
    ],
    [
      ['3月9日,越南国家主席陈文海启程对老挝进行国事访问。陪同主席出访的有:外交部长黎文光,国防部长阮志成。'],
      ['VISIT 2021-03-09 @老挝 [陈文海:GUEST 黎文光:GUEST 阮志成:GUEST]'],
    ],
  ])('%j', (paragraphs, meetings) => {
    expect(told(...paragraphs)).toEqual(meetings)
  })
})
