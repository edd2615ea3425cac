import { expect, it } from 'vitest'
import { articleText } from '../../../src/read/people/article.ts'
import { plainSurname, signs } from '../../../src/read/people/kinds.ts'
import { marked } from '../../../src/read/people/marks.ts'

it('marks what each character of each line may be, and nothing between the lines', () => {
  const { lines, marks } = articleText([
    { kind: 'HEADLINE', text: '阮春文' },
    { kind: 'SIGNATURE', text: '越通社' },
    { kind: 'PARAGRAPH', text: '总理黎某' },
  ])
  const where = (kind: number) =>
    lines.map(({ text, from }) => [...text].filter((_, at) => marked(marks, from + at, kind)).join(''))
  expect(where(plainSurname)).toEqual(['阮', '黎'])
  expect(where(signs)[1]).toContain('总')
  expect(lines.map(({ kinds }) => (kinds & plainSurname) !== 0)).toEqual([true, true])
  for (const { text, from } of lines)
    for (const beside of [-2, -1, text.length, text.length + 1]) expect(marks[from + beside]).toBe(0)
})
