import { addDays, firstDay, lastDay } from '../../text/edtf.ts'
import type { Times } from './meetings.ts'
import type { Scanned } from './scan.ts'

/** How many days a report may lie before it is printed. */
const longest = 7

const day = /(?:([0-9]{1,2})月)?([0-9]{1,2})日/u

/** `新华社北京5月18日电`, printed on the 19th: for the report the 18th is today. */
export function filedOn(scanned: readonly Scanned[], times: Times): Times {
  const [first, last] = times.reference === null ? [null, null] : [firstDay(times.reference), lastDay(times.reference)]
  const report = scanned.find(({ from }) => from > 0)
  if (!times.exact || first === null || first !== last || report === undefined) return times
  const match = day.exec(report.plain.slice(0, report.from))
  if (match === null) return times
  const [, month, date] = match
  for (let back = 1; back <= longest; back += 1) {
    const then = addDays(first, -back)
    if (Number(then.slice(8)) !== Number(date)) continue
    return month === undefined || Number(then.slice(5, 7)) === Number(month) ? { ...times, reference: then } : times
  }
  return times
}
