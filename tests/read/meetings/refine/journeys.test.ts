import { describe, expect, it } from 'vitest'
import { told } from '../told.ts'

describe('journeys', () => {
  it.each([
    [
      [
        '越南国家主席陈文海3月8日至10日对古巴进行国事访问。',
        '3月9日,陈文海主席在哈瓦那与古巴外长何塞·洛佩斯举行会谈。',
      ],
      [
        'VISIT 2021-03-08/2021-03-10 @古巴 [陈文海:GUEST]',
        'TALKS 2021-03-09 @哈瓦那 [陈文海:PARTICIPANT 何塞·洛佩斯:PARTICIPANT] ^0',
      ],
    ],
  ])('%j', (paragraphs, meetings) => {
    expect(told(...paragraphs)).toEqual(meetings)
  })
})
