import { describe, expect, it } from 'vitest'
import { countryNames, countryOf } from '../../src/lexicon/countries.ts'

describe('names of states', () => {
  it.each([
    ['越南', 'VN'],
    ['越南社会主义共和国', 'VN'],
    ['柬埔寨王国', 'KH'],
    ['老挝人民民主共和国', 'LA'],
    ['蒙古国', 'MN'],
    ['阿联酋', 'AE'],
    ['刚果（金）', 'CD'],
    ['苏丹', 'SD'],
    ['南苏丹', 'SS'],
    ['越', 'VN'],
    ['柬', 'KH'],
    ['美', 'US'],
    [' 法国 ', 'FR'],
    ['越共', 'VN'],
    ['东盟', null],
    ['河内', null],
    ['', null],
  ])('%s', (name, code) => {
    expect(countryOf(name)).toBe(code)
  })

  it('agrees with the runtime on every short name both know', () => {
    const names = new Intl.DisplayNames('zh-Hans', { type: 'region' })
    for (const { name, code } of countryNames) expect(names.of(code), name).not.toBe(code)
    for (const code of ['VN', 'LA', 'KH', 'TH', 'RU', 'CI', 'NZ', 'DK', 'DZ'])
      expect(countryOf(names.of(code) ?? '')).toBe(code)
  })

  it('gives no name to two states', () => {
    const codes = new Map<string, string>()
    for (const { name, code } of countryNames) {
      expect(codes.get(name) ?? code, name).toBe(code)
      codes.set(name, code)
    }
  })
})
