import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('an office without a name', () => {
  it.each([
    [
      'means its only holder',
      ['越南政府总理陈文海抵达万象。3月9日,老挝国家主席宋沙·蓬潘会见越南总理。'],
      ['CALL_ON 2021-03-09 @- [宋沙·蓬潘:HOST 陈文海:GUEST]'],
    ],
    [
      'means nobody where two hold it',
      ['越南政府总理陈文海抵达万象。老挝总理宋沙·蓬潘迎接。3月9日,总理会见侨胞。'],
      [],
    ],
    [
      'means nobody as part of another word',
      ['越南政府总理陈文海抵达万象。3月9日,总理府会见厅举行了招待会。'],
      ['RECEPTION 2021-03-09 @- []'],
    ],
  ])('%s', (_, paragraphs, meetings) => {
    expect(told(...paragraphs)).toEqual(meetings)
  })
})
