import { expect, it } from 'vitest'
import { Counts } from '../../../src/read/people/counts.ts'

const of = (counts: Counts, word: string) => counts.of(word, 0, word.length)

it('counts a word over all lines of an article, and not over their ends', () => {
  const counts = new Counts(['阮春文说', '总理阮春文', '阮春', '文'])
  expect(of(counts, '阮春文')).toBe(2)
  expect(of(counts, '阮春')).toBe(3)
  expect(of(counts, '黎春文')).toBe(0)
})

it('counts long texts as short ones, and no further than twenty', () => {
  const long = Array.from({ length: 2000 }, (_, line) => (line % 200 === 0 ? '黎文成发言' : '阮春文说'))
  const counts = new Counts(long)
  expect(of(counts, '黎文成')).toBe(10)
  expect(of(counts, '阮春文')).toBe(20)
})

it('never takes a word that stands twice for one that stands once', () => {
  const line = '阮春文会见黎文成,阮春文说'
  const counts = new Counts([line])
  for (let at = 0; at + 3 <= line.length; at++)
    if (counts.of(line, at, at + 3) > 1) expect(counts.mayRepeat(line, at)).toBe(true)
  expect(counts.mayRepeat(line, line.indexOf('黎'))).toBe(false)
  expect(counts.mayRepeat(line, line.length - 1)).toBe(false)
})

it('says that a word stands nowhere else only where that is sure', () => {
  const counts = new Counts(['阮春文会见黎文成,阮春文说', '马里马里马'])
  expect([counts.only('黎文成', 1), counts.only('阮春文', 2), counts.only('阮春文', 1)]).toEqual([true, true, false])
  // It stands at two places that overlap, and is counted once.
  expect(counts.only('马里马', 1)).toBe(false)
  const long = new Counts(Array.from({ length: 2000 }, () => '阮春文说'))
  expect(long.only('阮春文', 20)).toBe(false)
})
