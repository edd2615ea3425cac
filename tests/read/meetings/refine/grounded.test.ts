import { describe, expect, it } from 'vitest'
import { refused, told } from '../told.ts'

describe('grounded', () => {
  it.each([['与会者回顾了第三届青年论坛的经过。', '论坛: named without anybody who took part and without a date']])(
    '%s is refused',
    (paragraph, reason) => {
      expect(told(paragraph)).toEqual([])
      expect(refused(paragraph)).toContain(reason)
    },
  )
})
