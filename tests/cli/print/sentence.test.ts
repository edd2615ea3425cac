import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sentenceAround } from '../../../src/cli/print/sentence.ts'

const around = (text: string, word: string) => {
  const start = text.indexOf(word)
  const { from, to } = sentenceAround(text, start, start + word.length)
  return text.slice(from, to)
}

it('is the sentence, from its first character to its full stop', () => {
  expect(around('天气很好。 两位部长举行会谈！随后出席晚宴。', '会谈')).toBe('两位部长举行会谈！')
  expect(around('两位部长举行会谈', '会谈')).toBe('两位部长举行会谈')
  expect(around('标题\n会谈', '会谈')).toBe('会谈')
})

it('is cut where it is endless, at a whole character', () => {
  const text = `${'😀'.repeat(200)}会谈${'😀'.repeat(200)}`
  expect(around(text, '会谈').isWellFormed()).toBe(true)
  expect(around(text, '会谈').length).toBeLessThan(300)
})

it('always holds what it was asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
      const { from, to } = sentenceAround(text, start, end)
      expect(from).toBeLessThanOrEqual(start)
      expect(to).toBeGreaterThanOrEqual(end)
    }),
  )
})
