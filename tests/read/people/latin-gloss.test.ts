import { describe, expect, it } from 'vitest'
import { fullestLatin, latinAfter } from '../../../src/read/people/latin-gloss.ts'

describe('the Latin form in brackets', () => {
  it.each([
    ['(Anna Lindt)', 'Anna Lindt'],
    ['（Anna Lindt）', 'Anna Lindt'],
    [' (Anna Lindt )', 'Anna Lindt'],
    ['(AnnaLindt)', 'Anna Lindt'],
    ['(Marc E.Fisher)', 'Marc E.Fisher'],
    ['(Choi Hyung-jin)', 'Choi Hyung-jin'],
    ['(Friedrich Mohr,又译“莫尔”)', 'Friedrich Mohr'],
    ['(António Gutierrez)', 'António Gutierrez'],
    ['(CPP)', null],
    ['(COP26)', null],
    ['(左二)', null],
    ['(Anna', null],
    ['Anna', null],
  ])('%s', (text, latin) => {
    expect(latinAfter(text, 0)).toBe(latin)
  })

  it('takes the form that lost fewest blanks', () => {
    expect(fullestLatin(['(AnnaMaria Lindt)', '(Anna Maria Lindt)'].map((text) => ({ text, at: 0 })))).toBe(
      'Anna Maria Lindt',
    )
  })
})
