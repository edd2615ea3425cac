import { describe, expect, it } from 'vitest'
import { told } from '../told.ts'

describe('talk', () => {
  it.each([
    [
      ['越南外长陈文海3月9日与中国外长李建明在河内举行会谈。'],
      ['TALKS 2021-03-09 @河内 [陈文海:PARTICIPANT 李建明:PARTICIPANT]'],
    ],
    [
      ['越南外长陈文海3月9日与中国外长李建明通电话。'],
      ['PHONE_CALL 2021-03-09 @- PHONE [陈文海:PARTICIPANT 李建明:PARTICIPANT]'],
    ],
    [
      ['3月9日,越南外长陈文海同法国外长让·杜邦会面。'],
      ['CALL_ON 2021-03-09 @- [陈文海:PARTICIPANT 让·杜邦:PARTICIPANT]'],
    ],
    [
      ['越南外长陈文海3月9日以视频方式同日本外相山本一郎举行会谈。'],
      ['TALKS 2021-03-09 @- VIDEO [陈文海:PARTICIPANT 山本一郎:PARTICIPANT]'],
    ],
    [
      ['3月9日上午,越南外长陈文海与中国外长李建明举行会谈。双方商定加强合作。在会谈中,李建明高度评价越方成就。'],
      ['TALKS 2021-03-09 @- [陈文海:PARTICIPANT 李建明:PARTICIPANT]'],
    ],
  ])('%j', (paragraphs, meetings) => {
    expect(told(...paragraphs)).toEqual(meetings)
  })
})
