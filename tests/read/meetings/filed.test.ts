import { expect, it } from 'vitest'
import { told } from './told.ts'

const meets = (head: string, day: string) => told(`${head} 越南外长陈文海${day}会见老挝外长宋沙·蓬潘。`)[0]

it('takes the day of the dateline for today, where the report was printed later', () => {
  expect(meets('新华社河内3月9日电', '今天')).toContain('CALL_ON 2021-03-09')
  expect(meets('新华社河内3月9日电', '昨天')).toContain('CALL_ON 2021-03-08')
  expect(meets('新华社河内28日电', '今天')).not.toContain('2021-02-28')
  expect(meets('新华社河内10日电', '今天')).toContain('CALL_ON 2021-03-10')
})
