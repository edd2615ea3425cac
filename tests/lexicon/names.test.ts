import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { commonWords } from '../../src/lexicon/common-words.ts'
import { historicFigures } from '../../src/lexicon/historic-figures.ts'
import { offices } from '../../src/lexicon/offices.ts'
import { isPlainSurname, isSurname } from '../../src/lexicon/surnames.ts'
import { isTransliterating, soundsForeign } from '../../src/lexicon/transliteration.ts'

describe('how names are written', () => {
  it('knows surnames, and which are also words', () => {
    expect([...'阮陈黎范金崔'].every(isSurname)).toBe(true)
    expect([...'阮陈黎范'].every(isPlainSurname)).toBe(true)
    expect([...'高方万'].some(isPlainSurname)).toBe(false)
    expect(isSurname('的')).toBe(false)
  })

  it('knows characters of sound', () => {
    expect([...'斯基夫拉克'].every(isTransliterating)).toBe(true)
    expect([...'的了会议'].some(isTransliterating)).toBe(false)
    expect(soundsForeign('莫里斯')).toBe(true)
    expect(soundsForeign('阮文山')).toBe(false)
  })

  it('lists characters of sound by code point, each once, so that no name is spelt', async () => {
    const source = await readFile(new URL('../../src/lexicon/transliteration.ts', import.meta.url), 'utf8')
    const listed = [...(/listed = `([^`]*)`/u.exec(source)?.[1] ?? '').replace(/\s/gu, '')]
    expect(listed.length).toBeGreaterThan(500)
    expect(listed).toEqual([...new Set(listed)].sort())
  })

  it('has no ordinary word that is an office or a dead leader', () => {
    for (const name of historicFigures.keys()) expect(commonWords.has(name), name).toBe(false)
    for (const office of ['总理', '外长', '大使']) {
      expect(offices.has(office)).toBe(true)
    }
  })
})
