import { describe, expect, it } from 'vitest'
import type { Person } from '../../src/read/reading.ts'
import { officeHeld, officeOf } from '../../src/record/offices.ts'

const person = (titles: string[], country: string | null = 'VN'): Person => ({
  name: '林文海',
  latinName: null,
  country,
  titles,
  mentions: [],
})

describe('a title as an office', () => {
  it.each([
    ['越南外交部长', 'VN', '外交部长', false],
    ['外交部长', 'VN', '外交部长', false],
    ['美国前驻越南大使', 'US', '驻越南大使', true],
    ['前总理', 'JP', '总理', true],
    ['越南驻柬埔寨大使', 'VN', '驻柬埔寨大使', false],
    ['秘书长', null, '秘书长', false],
    // Nothing but the country, and nothing but the mark of former offices, stay as they are.
    ['越南', 'VN', '越南', false],
    ['前', 'VN', '前', false],
  ])('%s of %s is %s', (title, country, name, former) => {
    expect(officeOf(title, country)).toMatchObject({ name, country, former })
  })

  it('is the same office with and without the country before it', () => {
    expect(officeOf('越南外交部长', 'VN').key).toBe(officeOf('外交部长', 'VN').key)
    expect(officeOf('外交部长', 'LA').key).not.toBe(officeOf('外交部长', 'VN').key)
  })
})

describe('the office held at a meeting', () => {
  const minister = person(['越南政府副总理', '外交部长'])
  it('is the first of those printed at the occasion', () => {
    expect(officeHeld(minister, '外交部长', '2014-05-01', '2021-05-02')?.name).toBe('外交部长')
  })
  it('is the first of the article where none is printed and the meeting is of its time', () => {
    expect(officeHeld(minister, null, '2021-04-20', '2021-05-02')?.name).toBe('政府副总理')
    expect(officeHeld(minister, null, null, '2021-05-02')?.name).toBe('政府副总理')
  })
  it('is not known where none is printed and the article looks back', () => {
    expect(officeHeld(minister, null, '2014-05-01', '2021-05-02')).toBeUndefined()
  })
  it('is never a former one', () => {
    expect(officeHeld(person(['前总理']), '前总理', '2021-05-01', '2021-05-02')).toBeUndefined()
  })
})
