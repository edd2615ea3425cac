import { expect, it } from 'vitest'
import { sentences } from '../../../src/read/meetings/clause.ts'
import { DATE, kinds, mayHold, OCCASION, PERSON, UNDER } from '../../../src/read/meetings/kinds.ts'
import { scan } from '../../../src/read/meetings/scan.ts'

const read = (text: string) => scan([{ kind: 'PARAGRAPH', text }], []).flatMap(sentences)

it('tells what a sentence and each of its clauses hold', () => {
  const [sentence] = read('3月9日,双方在河内举行会谈,出席的有多国代表。')
  if (sentence === undefined) throw new Error('no sentence')
  expect([DATE, OCCASION, kinds('attend', 'speak'), kinds('group')].every((one) => mayHold(sentence, one))).toBe(true)
  expect([PERSON, UNDER, kinds('speak', 'letter')].some((one) => mayHold(sentence, one))).toBe(false)
  expect(sentence.clauses.map((clause) => mayHold(clause, OCCASION))).toEqual([false, true, false])
})

it('has a bit of its own for each kind', () => {
  const all = [PERSON, DATE, OCCASION, UNDER, kinds('hold'), kinds('video')]
  expect(new Set(all).size).toBe(all.length)
  expect(all.every((one) => one > 0)).toBe(true)
})
