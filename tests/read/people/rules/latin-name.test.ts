import { describe, expect, it } from 'vitest'
import { namesOf, personOf } from '../helper.ts'

describe('a name in Latin letters alone', () => {
  it.each(['论坛主席Anna Maria Lindt女士到访。', '他会见了Peter Paul Rossi先生。'])('%s', (text) => {
    expect(personOf(text).mentions[0]?.rule).toBe('people/latin-name')
  })

  it('keeps its blanks', () => {
    expect(namesOf('论坛主席Anna Maria Lindt到访。')).toEqual(['Anna Maria Lindt'])
  })

  it.each(['他参观了Van Don Industrial Park。', '部长(Ministry Of Trade)出席。'])('nobody in %s', (text) => {
    expect(namesOf(text)).toEqual([])
  })
})
