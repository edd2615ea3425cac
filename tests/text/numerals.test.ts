import fc from 'fast-check'
import { expect, it } from 'vitest'
import { numeral } from '../../src/text/numerals.ts'

it.each([
  ['31', 31],
  ['十', 10],
  ['十三', 13],
  ['二十', 20],
  ['三十一', 31],
  ['一百零五', 105],
  ['两千', 2000],
  ['二〇二〇', 2020],
  ['五', 5],
])('%s is %i', (text, value) => {
  expect(numeral(text)).toBe(value)
})

it.each(['', '甲', '3十', '十百', '五五十', '1234567890', '-1', '1.5'])('%j is none', (text) => {
  expect(numeral(text)).toBeNull()
})

it('reads every number below a hundred as it is written', () => {
  const digits = [...'零一二三四五六七八九']
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 99 }), (value) => {
      const [tens, ones] = [Math.floor(value / 10), value % 10]
      const text = `${tens > 1 ? digits[tens] : ''}十${ones > 0 ? digits[ones] : ''}`
      expect(numeral(text)).toBe(value)
    }),
  )
})
