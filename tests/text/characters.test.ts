import { expect, it } from 'vitest'
import { characters } from '../../src/text/characters.ts'

it('tells a set of characters by place, and none outside of the text', () => {
  const numerals = characters('一二三')
  const others = characters(['越', '柬'])
  expect([...'三越x'].map((_, at) => numerals.at('三越x', at))).toEqual([true, false, false])
  expect([...'三越x'].map((_, at) => others.at('三越x', at))).toEqual([false, true, false])
  expect([numerals.at('三', -1), numerals.at('三', 1), numerals.at('', 0)]).toEqual([false, false, false])
})

it('keeps more sets than a word has bits apart', () => {
  const many = Array.from({ length: 70 }, (_, i) => characters(String.fromCharCode(0x4e00 + i)))
  const text = String.fromCharCode(0x4e00 + 33)
  expect(many.map((one) => one.at(text, 0)).filter(Boolean)).toHaveLength(1)
  expect(many[33]?.has(text)).toBe(true)
  expect(many[33]?.has(`${text}${text}`)).toBe(false)
})
