import { describe, expect, it } from 'vitest'
import { readPeople } from '../../../../src/read/people/people.ts'
import { namesOf, paragraphs } from '../helper.ts'

describe('credits and by-lines', () => {
  it.each([
    '新华社北京8月19日电(记者 孙文、陈宇然)双方举行会谈。',
    '据本台驻首尔记者黎文红报道,会议今天开幕。',
    '会见现场。越通社记者黎山 摄',
    '(邓文兰/译)',
    '责编:陈文英、黎明草',
  ])('name nobody: %s', (text) => {
    expect(namesOf(text)).toEqual([])
  })

  it('says whom it turned down, and why', () => {
    const { people, turnedDown } = readPeople(paragraphs('副部长黎文红报道说,产量增加。\n特派记者、主任黎文红报道:'))
    expect(people).toEqual([])
    expect(turnedDown[0]).toMatchObject({ text: '黎文红', rule: 'people/drop-credits' })
  })
})
