import { expect, it } from 'vitest'
import { overlaps, trimmed, within } from '../../src/text/spans.ts'

it('knows what lies within what', () => {
  expect(within({ start: 2, end: 4 }, { start: 2, end: 5 })).toBe(true)
  expect(within({ start: 1, end: 4 }, { start: 2, end: 5 })).toBe(false)
})

it('knows neighbours from overlaps', () => {
  expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false)
  expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 3 })).toBe(true)
})

it('trims blanks of every sort', () => {
  expect(trimmed('\u3000 a b\u00a0', { start: 0, end: 6 })).toEqual({ start: 2, end: 5 })
  expect(trimmed('   ', { start: 0, end: 3 })).toEqual({ start: 3, end: 3 })
})
