import { describe, expect, it } from 'vitest'
import { namesOf, ruleOf } from '../helper.ts'

describe('a name before a verb of speech', () => {
  it.each([
    ['会谈中,武青山强调双方的互信。', '武青山'],
    ['黎氏秋草表示,合作前景广阔。', '黎氏秋草'],
    ['裴文海会见了客人。', '裴文海'],
    ['越南代表团由阮文福率领。', '阮文福'],
    ['陪同阮文福出访的有多名企业家。', '阮文福'],
    ['以冯国安为团长的国会代表团抵达。', '冯国安'],
    ['大会选举阮鸿福为新一届会长。', '阮鸿福'],
    ['大会选举阮鸿福连任会长。', '阮鸿福'],
    ['七十岁的阮鸿福告诉记者,他很高兴。', '阮鸿福'],
    ['在山里住了一辈子的武氏恩讲起了往事。', '武氏恩'],
    ['据介绍,白玛顿珠说,家乡变化很大。', '白玛顿珠'],
  ])('%s', (text, name) => {
    expect(namesOf(text)).toEqual([name])
    expect(ruleOf(text, name)).toBe('people/name-before-verb')
  })

  it.each([
    '百岁的黄金树记得往事。',
    '双方强调,要落实共识。',
    '会见黎方代表,接见陈列馆员工。',
    '会议由白宫主持,由黎方率领的队伍获胜。',
    '周边国家表示欢迎。',
    '黄金公司指出,价格上涨。',
    '万象方面表示支持。',
    '安全专家认为,风险仍在。',
    '陈述书强调了三点。',
  ])('nobody in %s', (text) => {
    expect(namesOf(text)).toEqual([])
  })
})
