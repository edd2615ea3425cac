import { describe, expect, it } from 'vitest'
import { refused, told } from '../told.ts'

describe('unreal', () => {
  it.each([
    ['陈文海总理表示,希望双方早日举行会谈。', '会谈: hoped for or proposed'],
    ['越南政府总理陈文海邀请法国总统让·杜邦访问越南。', '访问: hoped for or proposed'],
    ['两国领导人经常互通电话。', '通电话: a habit or a count, no occasion'],
    ['东亚峰会、东盟地区论坛等机制发挥作用。', '论坛: one of many named as background'],
  ])('%s is refused', (paragraph, reason) => {
    expect(told(paragraph)).toEqual([])
    expect(refused(paragraph)).toContain(reason)
  })
})
