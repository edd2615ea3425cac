import { describe, expect, it } from 'vitest'
import { told } from '../told.ts'

describe('event', () => {
  it.each([
    [
      ['3月9日,越南政府总理陈文海在河内主持国家数字化转型委员会第三次会议。'],
      ['WORKING_SESSION 2021-03-09 @河内 [陈文海:CHAIR]'],
    ],
    [
      ['第五届东海问题国际研讨会3月9日至10日在岘港举行,越南外交部副部长陈文海出席并致辞。'],
      ['CONFERENCE 2021-03-09/2021-03-10 @岘港 [陈文海:PARTICIPANT]'],
    ],
    [
      ['3月9日,在河内举行的东盟青年论坛上,越南副总理陈文海强调青年的作用。'],
      ['CONFERENCE 2021-03-09 @河内 [陈文海:PARTICIPANT]'],
    ],
    [
      ['3月9日,陈文海总理与夫人阮氏兰在国家宾馆举行国宴,欢迎老挝总理宋沙·蓬潘。'],
      ['RECEPTION 2021-03-09 @国家宾馆 [陈文海:HOST 阮氏兰:HOST 宋沙·蓬潘:GUEST]'],
    ],
  ])('%j', (paragraphs, meetings) => {
    expect(told(...paragraphs)).toEqual(meetings)
  })
})
