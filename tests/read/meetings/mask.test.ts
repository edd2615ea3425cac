import { expect, it } from 'vitest'
import { masked } from '../../../src/read/meetings/mask.ts'

const shown = (text: string) => [...text].map((character, i) => (masked(text).has(i) ? '_' : character)).join('')

it('sets quotes, titles and brackets aside, and lets a mark without its partner be', () => {
  expect(shown('甲(乙)丙“丁”戊')).toBe('甲___丙___戊')
  expect(shown('甲(乙“丙”)丁')).toBe('甲______丁')
  expect(shown('甲)乙(丙')).toBe('甲)乙(丙')
})
