import { characters } from '../../../text/characters.ts'
import { between } from '../site.ts'
import type { Rule } from './rule.ts'

/** Each word for the press begins with one of these. */
const reporting = characters('记媒新')

/** `会见记者`, `会见了媒体代表`, `记者见面会`: the press is met, and that is no meeting. */
export const press: Rule = (site) => {
  const { start, end } = site.token
  if (!reporting.within(site.sentence.scanned.plain, start - 3, end + 8)) return null
  const rest = between(site, end, end + 8)
  const head = between(site, start - 3, start)
  return /^(?:了)?(?:中外|各国|国际|双方|两国)?(?:记者|媒体|新闻界)/u.test(rest) || /(?:记者|媒体)$/u.test(head)
    ? 'the press is met'
    : null
}
