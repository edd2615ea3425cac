import { describe, expect, it } from 'vitest'
import { namesOf, peopleOf } from '../helper.ts'

describe('names in a list', () => {
  it('goes on from a titled name and shares an office that many hold', () => {
    const people = peopleOf('国会副主席王文周、丛氏兰、杜文成和冯国安参加投票。')
    expect(people.map(({ name }) => name)).toEqual(['王文周', '丛氏兰', '杜文成', '冯国安'])
    expect(people.map(({ titles }) => titles)).toEqual(Array(4).fill(['国会副主席']))
  })

  it('shares no office of one holder', () => {
    const [first, second] = peopleOf('总理范文成和黎国安出席。')
    expect([first?.titles, second?.titles]).toEqual([['总理'], []])
  })

  it('knows those present at the end of a report', () => {
    expect(namesOf('陈立群、秦国梁、马建成等参加会见。')).toEqual(['陈立群', '秦国梁', '马建成'])
  })

  it('knows one who was present, alone at the beginning of a line', () => {
    expect(namesOf('使节们递交国书。\n王文参加上述活动。')).toEqual(['王文'])
    expect(namesOf('双方参加上述活动。')).toEqual([])
  })

  it('knows the leaders of a province', () => {
    expect(namesOf('省领导徐文国、张安明、余建,有关部门负责同志参加会见。')).toEqual(['徐文国', '张安明', '余建'])
    expect(namesOf('省领导高度重视、关心边境贸易。')).toEqual([])
  })

  it('tells 、 inside a title from 、 between people', () => {
    const text = '越南副总理、代理外长阮文山、国防部部长潘文海和文化、体育和旅游部部长黎明德出席。'
    expect(peopleOf(text).map(({ name, titles }) => [name, titles])).toEqual([
      ['阮文山', ['越南副总理', '代理外长']],
      ['潘文海', ['国防部部长']],
      ['黎明德', ['文化、体育和旅游部部长']],
    ])
  })
})
