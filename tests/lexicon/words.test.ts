import { describe, expect, it } from 'vitest'
import { passingTable, words, wordTable } from '../../src/lexicon/words.ts'

const entries: [string, number][] = [
  ['主席', 1],
  ['国家主席', 2],
  ['主席', 3],
  ['', 4],
]

describe.each([
  ['lasting', wordTable(entries)],
  ['passing', passingTable(entries)],
])('a %s table of words', (_, table) => {
  it('finds the longest word from a place, and up to one', () => {
    expect(table.startingAt('国家主席团', 0)).toEqual({ word: '国家主席', value: 2 })
    expect(table.startingAt('国家主席团', 2)).toEqual({ word: '主席', value: 1 })
    expect(table.endingAt('副国家主席', 5)).toEqual({ word: '国家主席', value: 2 })
    expect(table.startingAt('国家', 0)).toBeNull()
    expect(table.endingAt('主席', 1)).toBeNull()
    expect(table.startingAt('主席', 9)).toBeNull()
  })

  it('keeps the first value of a word and no empty word', () => {
    expect([table.size, table.get('主席'), table.has('')]).toEqual([2, 1, false])
  })
})

it('splits blocks at blanks and lines', () => {
  expect(words('\n a  b\nc ')).toEqual(['a', 'b', 'c'])
})

it('finds the longest among many words of one text that begin alike', () => {
  const table = passingTable(Array.from({ length: 40 }, (_, i): [string, number] => ['阮'.repeat(i + 1), i]))
  expect(table.startingAt(`阮阮阮${'文'.repeat(9)}`, 0)).toEqual({ word: '阮阮阮', value: 2 })
  expect(table.endingAt('文阮阮', 3)).toEqual({ word: '阮阮', value: 1 })
})
