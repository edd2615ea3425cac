// @ts-expect-error The library brings no types.
import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, firstDay, isEdtf, lastDay, writeDate } from '../../src/text/edtf.ts'

const day = fc
  .date({ min: new Date('1971-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const date = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  day.map((text) => `${text}~`),
  day.map((text) => `${text.slice(0, 3)}X`),
)
const interval = fc.tuple(date, date).map(([a, b]) => `${a}/${b}`)

const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
const known = (text: string): boolean => {
  try {
    edtf(text)
    return true
  } catch {
    return false
  }
}

describe('EDTF', () => {
  it.each([
    ['2021-08-24', '2021-08-24', '2021-08-24'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2018', '2018-01-01', '2018-12-31'],
    ['2025-07-09/2025-07-13', '2025-07-09', '2025-07-13'],
    ['2025-11/2026', '2025-11-01', '2026-12-31'],
    ['XXXX-08-24', null, null],
    ['199X', '1990-01-01', '1999-12-31'],
    ['2020-XX-05', '2020-01-05', '2020-12-05'],
    ['2020-04-XX', '2020-04-01', '2020-04-30'],
    ['2020-04?', '2020-04-01', '2020-04-30'],
    ['2020-04-01/..', '2020-04-01', null],
    ['/2020-04-01', null, '2020-04-01'],
    // No day is before the year 1.
    ['0000', null, null],
    ['0000-02-29', null, null],
    ['000X', null, '0009-12-31'],
    ['0000/2020', null, '2020-12-31'],
    ['0001', '0001-01-01', '0001-12-31'],
  ])('%s runs from %s to %s', (text, first, last) => {
    expect(isEdtf(text)).toBe(true)
    expect(firstDay(text)).toBe(first)
    expect(lastDay(text)).toBe(last)
  })

  it.each([
    '',
    '/',
    '../..',
    '2021-02-29',
    '2021-13',
    '2021-00',
    '2021-1-2',
    '8月24日',
    '2021-08-24/2021-08-23',
    '2021-08-24/2021-08-24',
    '1X84',
    '20210824',
  ])('%j is no date', (text) => {
    expect(isEdtf(text)).toBe(false)
    expect(firstDay(text)).toBeNull()
    expect(lastDay(text)).toBeNull()
  })

  it('accepts nothing that the EDTF library refuses', () => {
    fc.assert(
      fc.property(fc.oneof(date, interval, fc.stringMatching(/^[0-9X]{4}-[0-9X]{2}-[0-9X]{2}$/)), (text) => {
        if (isEdtf(text)) expect(known(text), text).toBe(true)
      }),
    )
  })

  it('finds the same first and last day as the EDTF library', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          day,
          interval,
          day.map((text) => text.slice(0, 7)),
          day.map((text) => text.slice(0, 4)),
        ),
        (text) => {
          if (!isEdtf(text)) return
          const theirs = edtf(text)
          expect(firstDay(text)).toBe(iso(theirs.min))
          expect(lastDay(text)).toBe(iso(theirs.max))
        },
      ),
    )
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof isEdtf(text) === 'boolean'))
  })
})

describe('days', () => {
  it('move and measure', () => {
    expect(addDays('2020-02-28', 2)).toBe('2020-03-01')
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2)
    fc.assert(
      fc.property(day, fc.integer({ min: -999, max: 999 }), (from, by) => daysBetween(from, addDays(from, by)) === by),
    )
  })

  it('are written', () => {
    expect(writeDate(2021, 8, 4)).toBe('2021-08-04')
    expect(writeDate(null, 8, 24)).toBe('XXXX-08-24')
    expect(writeDate(2018)).toBe('2018')
  })
})

it('counts days from the year 1 to the year 9999, and no further', () => {
  expect(addDays('9999-12-31', 1)).toBe('9999-12-31')
  expect(addDays('0001-01-01', -1)).toBe('0001-01-01')
  expect(addDays('0001-01-02', -1)).toBe('0001-01-01')
})
