import { between } from '../site.ts'
import type { Rule } from './rule.ts'

/** `会见记者`, `会见了媒体代表`, `记者见面会`: the press is met, and that is no meeting. */
export const press: Rule = (site) => {
  const rest = between(site, site.token.end, site.token.end + 8)
  const head = between(site, site.token.start - 3, site.token.start)
  return /^(?:了)?(?:中外|各国|国际|双方|两国)?(?:记者|媒体|新闻界)/u.test(rest) || /(?:记者|媒体)$/u.test(head)
    ? 'the press is met'
    : null
}
