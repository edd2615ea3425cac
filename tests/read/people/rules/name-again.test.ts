import { describe, expect, it } from 'vitest'
import { peopleOf, personOf } from '../helper.ts'

describe('a name again', () => {
  it('finds whole names, last parts and first parts of dotted ones', () => {
    const person = personOf('老挝总理坎沙·拉通抵达。坎沙表示感谢。\n会见时,拉通总理强调友谊。坎沙·拉通将回国。')
    expect(person.name).toBe('坎沙·拉通')
    expect(person.mentions.map(({ section, text }) => [section, text])).toEqual([
      [0, '坎沙·拉通'],
      [0, '坎沙'],
      [1, '拉通'],
      [1, '坎沙·拉通'],
    ])
  })

  it('joins a slip of one character to the name it is meant for', () => {
    const people = peopleOf(
      '老挝外长林坎·沙伦塔出席。沙伦达外长表示欢迎。\n总理陈文海讲话。陈文海总理说好。陈文梅总理同意。',
    )
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['林坎·沙伦塔', 2],
      ['陈文海', 3],
    ])
  })

  it('does not see a short name inside a longer word', () => {
    expect(personOf('总书记苏林讲话。苏林业务繁忙。').mentions).toHaveLength(1)
  })
})
