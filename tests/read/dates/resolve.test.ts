import { describe, expect, it } from 'vitest'
import { datePhrases } from '../../../src/read/dates/phrase.ts'
import { type DateContext, resolveDate } from '../../../src/read/dates/resolve.ts'

const context: DateContext = {
  reference: '2020-06-18',
  exact: true,
  current: '2020-06-10',
  anchor: null,
  planned: false,
}
const read = (text: string, against: Partial<DateContext> = {}) => {
  const [phrase] = datePhrases(text)
  return phrase === undefined ? undefined : (resolveDate(phrase, { ...context, ...against })?.edtf ?? null)
}

describe('against the day of the report, told as past', () => {
  it.each([
    ['6月17日', '2020-06-17'],
    ['12月30日至1月2日', '2019-12-30/2020-01-02'],
    ['13日上午', '2020-06-13'],
    ['25日', '2020-05-25'],
    ['2018年', '2018'],
    ['2025年11月', '2025-11'],
    ['今年底', '2020'],
    ['下月3日', '2020-07-03'],
    ['昨天', '2020-06-17'],
    ['当天下午', '2020-06-10'],
    ['617日', '2020-06-17'],
    ['星期一', '2020-06-15'],
    ['2月30日', null],
    ['次日', '2020-06-11'],
    ['前一天', '2020-06-09'],
    ['当天(12日)晚', '2020-06-12'],
    ['109年6月2日', '2020-06-02'],
    ['111日', '2020-01-11'],
    ['30日', '2020-05-30'],
    ['31日', '2020-05-31'],
  ])('%s is %s', (text, edtf) => {
    expect(read(text)).toBe(edtf)
  })
})

it('mends a slip towards the days around it', () => {
  expect(read('111日', { reference: '2020-11-02' })).toBe('2020-11-01')
})

it('counts from no day where none was spoken of', () => {
  expect(read('次日', { current: null })).toBeNull()
  expect(read('次日', { current: 'XXXX-08-24' })).toBeNull()
})

it('reads what is to come forwards', () => {
  expect(read('7月2日', { planned: true })).toBe('2020-07-02')
  expect(read('1月5日', { planned: true })).toBe('2021-01-05')
  expect(read('星期一', { planned: true })).toBe('2020-06-22')
})

it('knows no year where none is known', () => {
  expect(read('8月24日', { reference: null })).toBe('XXXX-08-24')
  expect(read('25日', { reference: null, anchor: 'XXXX-08-23' })).toBe('XXXX-08-25')
  expect(read('今天', { reference: null })).toBeNull()
})

it('takes a day without its month from a teaser’s own dates', () => {
  expect(read('7日', { exact: false, reference: '2026-02-08', anchor: '2025-11-05' })).toBe('2025-11-07')
})
