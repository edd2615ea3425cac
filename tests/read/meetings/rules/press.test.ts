import { describe, expect, it } from 'vitest'
import { refused, told } from '../told.ts'

describe('press', () => {
  it.each([['会谈结束后,越南外长陈文海与中国外长李建明共同会见记者。', '会见: the press is met']])(
    '%s is refused',
    (paragraph, reason) => {
      expect(told(paragraph)).toEqual([])
      expect(refused(paragraph)).toContain(reason)
    },
  )
})
