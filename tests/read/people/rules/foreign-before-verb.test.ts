import { describe, expect, it } from 'vitest'
import { namesOf, ruleOf } from '../helper.ts'

describe('a foreign name without title before a verb of speech', () => {
  it('needs a second place in the article', () => {
    expect(namesOf('莫尔斯基表示,愿意会谈。')).toEqual([])
    const twice = '莫尔斯基表示,愿意会谈。\n他说,莫尔斯基是老朋友。'
    expect(namesOf(twice)).toEqual(['莫尔斯基'])
    expect(ruleOf(twice, '莫尔斯基')).toBe('people/foreign-before-verb')
  })

  it('is no movement and no firm', () => {
    expect(namesOf('哈马斯表示欢迎。哈马斯指出三点。特斯拉宣布涨价。特斯拉强调质量。')).toEqual([])
  })
})
