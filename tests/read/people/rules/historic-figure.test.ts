import { describe, expect, it } from 'vitest'
import { peopleOf, ruleOf } from '../helper.ts'

describe('historic figures', () => {
  it('are people without any title', () => {
    expect(ruleOf('这份友谊由毛泽东等老一辈建立。', '毛泽东')).toBe('people/historic-figure')
  })

  it('are not seen in longer names', () => {
    expect(peopleOf('代表团到过列宁格勒,访问了李光耀公共政策学院。')).toEqual([])
  })

  it('keep the state that they are named for', () => {
    const people = peopleOf('越通社消息:胡志明主席和毛泽东主席缔造了友谊。')
    expect(people.map(({ name, country, titles }) => [name, country, titles])).toEqual([
      ['胡志明', 'VN', ['主席']],
      ['毛泽东', 'CN', ['主席']],
    ])
  })
})
