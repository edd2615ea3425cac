import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('speakers', () => {
  it.each([
    [
      'who has the floor is there, an opening between or not',
      ['第五届海洋研讨会3月9日至10日在岘港举行。', '越南副外长陈文海在开幕式上致辞。', '法国学者让·杜邦随后发言。'],
      ['CONFERENCE 2021-03-09/2021-03-10 @岘港 [让·杜邦:PARTICIPANT 陈文海:PARTICIPANT]'],
    ],
    [
      'a scholar who comments is not',
      [
        '第五届海洋研讨会3月9日至10日在岘港举行。',
        '越南副外长陈文海在开幕式上致辞。',
        '法国学者让·杜邦认为,合作前景广阔。',
      ],
      ['CONFERENCE 2021-03-09/2021-03-10 @岘港 [陈文海:PARTICIPANT]'],
    ],
    [
      'who came to watch a signing',
      ['会谈后,岘港市市长陈文海与里昂市市长让·杜邦3月9日签署合作备忘录,黎文光部长到场见证。'],
      ['CEREMONY 2021-03-09 @- [陈文海:PARTICIPANT 让·杜邦:PARTICIPANT 黎文光:WITNESS]'],
    ],
  ])('%s', (_, paragraphs, meetings) => {
    expect(told(...paragraphs)).toEqual(meetings)
  })
})
