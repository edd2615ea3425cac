import { expect, it } from 'vitest'
import { datePhrases } from '../../../src/read/dates/phrase.ts'
import { Years } from '../../../src/read/dates/years.ts'

const settled = (...texts: string[]) => {
  const years = new Years()
  return texts.map((text) => years.settle(datePhrases(text)).map(({ from, to }) => (to ? [from, to] : from)))
}

it('counts from the year that the text spoke of last, in this section or one before', () => {
  expect(settled('1957年8月到此。', '那一年的8月13日至17日访问,次年返回。')[1]).toEqual([
    [
      { year: 1957, month: 8, day: 13 },
      { year: 1957, month: 8, day: 17 },
    ],
    { year: 1958 },
  ])
})

it('leaves off a year that counts from none', () => {
  expect(settled('同年8月13日访问,次年返回。')[0]).toEqual([{ month: 8, day: 13 }])
})
