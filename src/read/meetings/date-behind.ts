import { datePhrases } from '../dates/phrase.ts'
import type { Draft } from './draft.ts'
import type { Site } from './site.ts'
import { type DateToken, dateToken, isWord } from './token.ts'
import { eventDates } from './when.ts'

/** `对P的访问(3月7日至9日)`: a date alone in the brackets right behind the word. */
export function inBrackets({ sentence, token }: Site): DateToken | undefined {
  const { plain } = sentence.scanned
  if (plain.charAt(token.end) !== '(') return undefined
  const inner = /^\(([^()]{2,24})\)/u.exec(plain.slice(token.end, token.end + 26))?.[1] ?? ''
  const [phrase] = datePhrases(inner)
  if (phrase === undefined || phrase.start > 0 || inner.length - phrase.end > 1) return undefined
  const start = token.end + 1
  return dateToken({ start, end: start + phrase.end }, phrase)
}

/** `A将赴P访问,时间为3月15日至20日`. */
export function saidBehind({ sentence, clause, frame }: Site): DateToken | undefined {
  const { plain } = sentence.scanned
  const match = /^,[^,。;]{0,4}(?:时间|日期)(?:定?为|是)/u.exec(plain.slice(clause.end, clause.end + 12))
  if (match === null || frame !== null) return undefined
  const near = sentence.tokens.filter((one) => one.start >= clause.end && one.start - clause.end <= 14)
  return eventDates(plain, near)[0]
}

/** `此访的时间为9月29日至10月1日`, `这次访问从3月5日开始`. */
export function timeOf(site: Site, { occasion }: Draft): DateToken | undefined {
  const { plain } = site.sentence.scanned
  const rest = plain.slice(site.token.end, site.token.end + 12)
  const says = occasion[0]?.rule === 'meetings/pointed' && /^[^,。;]{0,8}(?:时间[为是]|[从自于])/u.test(rest)
  return says ? followingDate(site) : undefined
}

/** `会议于7月9日至13日举行`: a date behind the word, before anything else is told. */
export function followingDate(site: Site): DateToken | undefined {
  const { plain } = site.sentence.scanned
  const end = site.after.findIndex(
    (token) => token.type === 'occasion' || token.type === 'person' || isWord(token, 'speak'),
  )
  const near = end < 0 ? site.after : site.after.slice(0, end)
  const first = eventDates(plain, near)[0]
  return first !== undefined && first.start - site.token.end <= 24 ? first : undefined
}

/** `此行为期九天,从5月21日起走访…`. */
export function nextDate({ sentence, token }: Site): DateToken | undefined {
  const near = sentence.tokens.filter((one) => one.start > token.end && one.start - token.end < 16)
  return eventDates(sentence.scanned.plain, near)[0]
}
