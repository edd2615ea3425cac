import { describe, expect, it } from 'vitest'
import { namesOf } from '../helper.ts'

describe('given names of royals', () => {
  it.each([
    ['日本皇后美子在皇宫接见外宾。', ['美子']],
    ['皇太子康仁出席仪式。', ['康仁']],
    ['据悉,静子公主将访问越南。', ['静子']],
  ])('stand beside their rank: %s', (text, names) => expect(namesOf(text)).toEqual(names))

  it.each(['王子和公主出席。', '皇后一行抵达河内。', '观众子女和王子饭店。'])('are not seen in %s', (text) =>
    expect(namesOf(text)).toEqual([]),
  )
})
