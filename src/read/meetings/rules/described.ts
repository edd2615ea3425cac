import type { Site } from '../site.ts'
import type { WordToken } from '../token.ts'

/** `A对P举办X会议给予高度评价`: A speaks of it, from wherever. */
export function isPraised({ sentence, clause, token }: Site, carrier: WordToken): boolean {
  if (carrier.role !== 'hold') return false
  const { plain } = sentence.scanned
  return (
    /对[^,。;]{1,24}$/u.test(plain.slice(clause.start, carrier.start)) &&
    /^[^,。;]{0,24}?(?:给予|表示|予以|致以|作出|感到)/u.test(
      plain.slice(token.end, Math.min(clause.end, token.end + 28)),
    )
  )
}

const unnamed = '[^,。、]{0,16}?(?:代表|人员|嘉宾|来宾|客人|成员|学员)'
const described = new RegExp(`^[”的]{1,2}${unnamed}`, 'u')
const alsoDescribed = new RegExp(`^[”的]{0,2}${unnamed}`, 'u')

/**
 * `接见了出席大会的代表`: people without names are described, and nobody else was there. `会见了B和出席大会的各位代表`: B is no more
 * said to sit there than A is.
 */
export function comesFrom({ sentence, token, clause }: Site, carrier: WordToken): boolean {
  if (carrier.role !== 'attend') return false
  const { plain } = sentence.scanned
  const behind = plain.slice(token.end, token.end + 24)
  if (!alsoDescribed.test(behind)) return false
  const last = clause.tokens.findLast((one) => one.type === 'person' && one.end <= carrier.start)
  if (/^(?:和|与|及|以及)(?:前来|应邀)?$/u.test(plain.slice(last?.end ?? carrier.start, carrier.start))) return true
  return (
    described.test(behind) &&
    /(?:会见|接见|看望|会晤|会面)(?:了)?(?:前来|应邀|专程前来|回国|来[越华京老柬])?$/u.test(
      plain.slice(Math.max(0, carrier.start - 8), carrier.start),
    )
  )
}
