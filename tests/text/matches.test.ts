import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eachMatch } from '../../src/text/matches.ts'

const day = /(?:[0-9]{1,2}月)?[0-9]{1,2}日(?!本)|号/gu

const found = (text: string): string[] => {
  const all: string[] = []
  eachMatch(text, day, ['日', '号'], (match) => all.push(`${match.index} ${match[0]}`))
  return all
}

describe('eachMatch', () => {
  it('finds what matchAll finds', () => {
    const texts = fc.array(fc.constantFrom('1', '23', '月', '日', '日本', '号', '会见'), { maxLength: 60 })
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('')
        expect(found(text)).toEqual([...text.matchAll(day)].map((match) => `${match.index} ${match[0]}`))
      }),
    )
  })

  it('finds what stands far behind other text', () => {
    expect(found(`${'会见'.repeat(500)}3月8日${'会见'.repeat(500)}`)).toEqual(['1000 3月8日'])
  })

  it('begins no match farther before what it needs than its reach', () => {
    const at = (reach: number) => {
      const all: string[] = []
      eachMatch('3月8日', day, ['日'], (match) => all.push(match[0]), reach)
      return all
    }
    expect([at(3), at(1)]).toEqual([['3月8日'], ['8日']])
  })
})
