import {
  dayParts,
  dayShift,
  monthShift,
  nearDayShift,
  nearYear,
  notDayNumber,
  sameDayWords,
  yearShift,
} from '../../lexicon/date-words.ts'
import { characters, unitAt } from '../../text/characters.ts'

const n = '([0-9]{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])'
/** Three digits count from 1911 (`113年10月23日`). */
const yearWord = [...Object.keys(yearShift), ...Object.keys(nearYear)].join('|')
const year = `(?:([0-9]{4}|(?<![0-9])1[01][0-9]) ?年 ?|(${yearWord})的? ?)?`
const month = `(?:${n} ?月份? ?|(${Object.keys(monthShift).join('|')}) ?)?`
const part = `(?: ?(?:${dayParts.join('|')}))?`
const day = `(?:日(?![本益常]|前(?![往来赴]))|(?<![一二三四五六七八九十])号(?!${notDayNumber.join('|')}))`

export const range = new RegExp(
  `(?:从|自)? ?${year}${month}${n} ?(?:日|人)?${part} ?(?:(?:(?:开始|起),?)?(?:至|到)|-{1,2}|[–—―~～]{1,2}|和|、) ?${year}${month}${n} ?${day}`,
  'gu',
)
/** Where a second end may begin, behind a sign that joins it to the first. */
const joints = characters('至到-–—―~～和、')
const beginnings = characters([
  ...'0123456789一二三四五六七八九十',
  ...[yearShift, nearYear, monthShift].flatMap((words) => Object.keys(words).map((word) => word.charAt(0))),
])

/** Whether a text may hold a `range`: asked first, because much is tried before the pattern fails. */
export function mayRange(plain: string): boolean {
  for (let at = 0; at < plain.length; at += 1)
    if (joints.at(plain, at) && beginnings.at(plain, unitAt(plain, at + 1) === 0x20 ? at + 2 : at + 1)) return true
  return false
}
export const point = new RegExp(`${year}${month}${n} ?${day}${part}`, 'gu')
export const slip = new RegExp(
  `(?<![0-9.,])([0-9]{3,4}|3[2-9]|[4-9][0-9]) ?${day}(?: ?(?:至|到|-|[–—]) ?([0-9]{1,2}) ?${day})?${part}`,
  'gu',
)
export const whole = new RegExp(
  `(?:([0-9]{4}) ?年 ?|(${yearWord})的? ?)?(?:${n} ?月(?:份|初|底|末|间|内|中旬|上旬|下旬)?|(${Object.keys(monthShift).join('|')})(?:初|底|中旬|上旬|下旬)?)(?![0-9])`,
  'gu',
)
/** `月底将访问`: of the report's month. */
export const monthPart = /(?<![0-9一二三四五六七八九十本上下个当这])月(?:底|初|中旬|下旬)(?![0-9])/gu
const yearPart = '(?:年?底|年?初|年?末|内|年中|上半年|下半年|第?[一二三四]季度)?'
export const bareYear = new RegExp(`(?<![0-9])([0-9]{4}) ?年${yearPart}|(${yearWord})${yearPart}`, 'gu')
export const shifted = new RegExp(
  `(${Object.keys(dayShift).join('|')}|[今明](?=\\([0-9]))(?:\\(([^()]{1,9})\\)|([0-9]{1,2}))?日?${part}`,
  'gu',
)
export const same = new RegExp(`(?:${sameDayWords.join('|')})(?:\\(([^()]{1,9})\\))?(?:早些时候)?${part}`, 'gu')
export const nearSame = new RegExp(
  `(?<![的议期间])(${Object.keys(nearDayShift).join('|')})(?:\\(([^()]{1,9})\\))?${part}`,
  'gu',
)
/** `两天后`, `三天前`: counted from the day spoken of, as `次日` is. */
export const daysOn =
  /(?<!为期|[第近过近几多十百每0-9])([0-9]{1,2}|[一二两三四五六七八九十])天(?:之)?(后|前)(?![来往])/gu
/** `13日抵达P的第二天`: the day after one that is named. */
export const dayAfter = new RegExp(
  `${year}${month}${n} ?${day}${part}(?:抵达|到达|飞抵|来到|开幕|开始)[^,。;:的日]{0,10}的(${Object.keys(nearDayShift).join('|')})${part}`,
  'gu',
)
/** `将于年内访问`, `于年底举行`: of the report's year. */
export const yearEnd = /(?<=[于在将定划计拟意到望])年(?:内|底|末|终)/gu
/** `…;下午,…`: a part of the day alone, at the head of a sentence, is of the day spoken of. */
export const partAlone =
  /(?<=^|[;。*])(?:(?:上午|下午|中午|晚上|傍晚|晚间)(?:早些时候|晚些时候)?|早些时候|稍早时候|稍早前)(?=[,在])/gu
export const week = new RegExp(
  `(上|本|这|下)?(?:个)?(?:星期|周|礼拜)([一二三四五六日天])(?:\\(([^()]{1,9})\\))?${part}`,
  'gu',
)
