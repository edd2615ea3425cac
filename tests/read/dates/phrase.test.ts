import fc from 'fast-check'
import { expect, it } from 'vitest'
import { datePhrases } from '../../../src/read/dates/phrase.ts'

it.each([
  ['会议6月17日下午举行', ['6月17日下午']],
  ['从7月8日至12日', ['从7月8日至12日']],
  ['12-14日', ['12-14日']],
  ['2020年4月2日', ['2020年4月2日']],
  ['2 月 4 日上午', ['2 月 4 日上午']],
  ['昨(20)日', ['昨(20)日']],
  ['星期二(23日)', ['星期二(23日)']],
  ['当天下午;晚上,', ['当天下午', '晚上']],
  ['五月二十日', ['五月二十日']],
  ['日本占2300万,10月增长', ['10月']],
  ['29日至31日率团', ['29日至31日']],
  ['30日下午,31日上午', ['30日下午', '31日上午']],
  ['九号公路沿线和3号线', []],
  ['8号线上会议', ['8号']],
  ['抵达当天(28日)下午', ['当天(28日)下午']],
  ['次日会见,前一天(8日)下午拜会', ['次日', '前一天(8日)下午']],
  ['访问的第二天', []],
  ['下午,他们会面', ['下午']],
  ['每天下午茶', []],
  ['访问从11月19日开始,到21日结束', ['从11月19日开始,到21日']],
  ['13日抵达沙巴的第二天上午会见', ['13日抵达沙巴的第二天上午']],
  ['两天后会见,三天前离开', ['两天后', '三天前']],
  ['为期两天后,十几天前', []],
  ['将于年内访问,于年底举行', ['年内', '年底']],
  ['两年内,多年来', []],
  ['同年8月,那一年的5月1日', ['同年8月', '那一年的5月1日']],
  ['明年上半年,2022年内', ['明年上半年', '2022年内']],
])('%s', (text, phrases) => {
  expect(datePhrases(text).map(({ start, end }) => text.slice(start, end))).toEqual(phrases)
})

it('mends a lost month, and says so', () => {
  expect(datePhrases('617日')).toEqual([{ start: 0, end: 4, from: { month: 6, day: 17 }, mended: true }])
  expect(datePhrases('1115日至17日')[0]).toMatchObject({
    from: { month: 11, day: 15 },
    to: { month: 11, day: 17 },
    mended: true,
  })
})

it('mends only what is no day of its own, and keeps both ways to mend it', () => {
  expect(datePhrases('31日')[0]).toEqual({ start: 0, end: 3, from: { day: 31 } })
  expect(datePhrases('45日')[0]).toMatchObject({ from: { month: 4, day: 5 }, mended: true })
  expect(datePhrases('111日')[0]).toMatchObject({ from: { month: 1, day: 11 }, or: { month: 11, day: 1 } })
  expect(datePhrases('111日至3日')[0]).toMatchObject({ from: { month: 11, day: 1 }, to: { month: 11, day: 3 } })
})

it('gives phrases in order, none over another, for any text', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9年月日至和今明昨天周一二十上午,;()-]{0,60}$/u), (text) => {
      const found = datePhrases(text)
      for (const [i, one] of found.entries()) expect(one.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0)
    }),
  )
})
