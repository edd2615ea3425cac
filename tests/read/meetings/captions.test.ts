import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/read/read.ts'
import { told } from './told.ts'

const body = '陈文海主任介绍了该省的经济情况,并希望两地企业在农业、旅游和教育等各个领域开展更多的合作。'

describe('captions', () => {
  it.each([
    ['陈文海会见宋沙·蓬潘。图自越通社', ['CALL_ON - @- [陈文海:HOST 宋沙·蓬潘:GUEST]']],
    ['陈文海会见宋沙·蓬潘(资料图片)。图自越通社', []],
  ])('%s', (caption, meetings) => {
    const text = `平阳省欢迎老挝企业\n${caption}\n\n越通社平阳——平阳省主任陈文海、老挝副总理宋沙·蓬潘谈到两地合作。\n\n${body}`
    const { main } = readPage({ id: 'own', text, published: '2021-03-10' })
    expect(
      main.meetings.map(
        (one) =>
          `${one.kind} ${one.date ?? '-'} @- [${one.participants.map(({ name, role }) => `${name}:${role}`).join(' ')}]`,
      ),
    ).toEqual(meetings)
  })

  it('speak of what the text is about, and not of what it told of last', () => {
    expect(
      told(
        '3月8日,第17届东盟防长会议在雅加达开幕。会议讨论了许多问题,并通过了各国有关海上安全合作的若干文件。',
        '间隙,东盟与日本的防长将举行第五次非正式会议。',
        '越南防长陈文海出席会议。图自越通社',
      ),
    ).toContain('CONFERENCE 2021-03-08 @雅加达 [陈文海:PARTICIPANT]')
  })
})
