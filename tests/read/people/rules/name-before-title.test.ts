import { describe, expect, it } from 'vitest'
import { namesOf, ruleOf } from '../helper.ts'

describe('a name before a title or an honorific', () => {
  it.each([
    ['由黎文德主席主持的会议结束。', '黎文德', 'people/name-before-title'],
    ['他请米哈伊总统转达问候。', '米哈伊', 'people/name-before-title'],
    ['他说,迪亚科-卡内隆主席是老朋友。', '迪亚科-卡内隆', 'people/name-before-title'],
    ['会上,对武文福同志进行了表彰。', '武文福', 'people/name-before-honorific'],
    ['记者采访了卡塔琳女士。', '卡塔琳', 'people/name-before-honorific'],
    ['他与乐文城副部长磋商。', '乐文城', 'people/name-before-title'],
    ['他与横田惠子的母亲会面。', '横田惠子', 'people/name-before-honorific'],
    ['武文福和夫人出席。', '武文福', 'people/name-before-honorific'],
    ['会后,武文福夫妇合影。', '武文福', 'people/name-before-honorific'],
  ])('%s', (text, name, rule) => {
    expect(namesOf(text)).toEqual([name])
    expect(ruleOf(text, name)).toBe(rule)
  })

  it.each([
    '韩美总统通电话。',
    '尊敬的主席先生,谢谢主席先生。',
    '祝贺各位大使履新。',
    '联合国秘书长出席。',
    '新任总统宣誓就职。',
  ])('nobody in %s', (text) => {
    expect(namesOf(text)).toEqual([])
  })
})
