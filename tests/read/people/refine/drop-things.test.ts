import { describe, expect, it } from 'vitest'
import { readPeople } from '../../../../src/read/people/people.ts'
import { namesOf, paragraphs } from '../helper.ts'

describe('names inside names of things', () => {
  it.each([
    ['代表团参观了胡志明市。', 'part of the name of a place'],
    ['他毕业于孙中山大学。', 'part of the name of an institution'],
    ['活动在列宁公园举行。', 'part of the name of a place'],
    ['代表团向胡志明主席陵敬献花圈。', 'part of the name of a place'],
    ['代表团参观了西哈努克经济特区。', 'part of the name of a place'],
    ['学习胡志明思想。', 'part of the name of a doctrine or work'],
    ['他获得胡志明奖。', 'part of the name of an award'],
    ['“约翰·哈特”号驶入岘港。', 'part of the name of an institution'],
  ])('%s', (text, reason) => {
    const { people, turnedDown } = readPeople(paragraphs(text))
    expect(people).toEqual([])
    expect(turnedDown).toMatchObject([{ rule: 'people/drop-things', reason }])
  })

  it('a museum takes no character of its own for the name', () => {
    expect(namesOf('他们参观了宋玛·丰威汉博物馆。')).toEqual([])
  })

  it('leaves an office after a name alone', () => {
    expect(namesOf('范文成市长讲话,黎国安校长致辞。')).toEqual(['范文成', '黎国安'])
  })
})
