import { expect, it } from 'vitest'
import { overlaps, Taken, trimmed, within } from '../../src/text/spans.ts'

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

it('knows which characters are taken', () => {
  const taken = new Taken(9)
  expect(taken.any(0, 9)).toBe(false)
  taken.add(3, 5)
  expect([taken.any(0, 3), taken.any(2, 4), taken.any(4, 5), taken.any(5, 9)]).toEqual([false, true, true, false])
})
