import { between, type Site } from '../site.ts'
import { isWord } from '../token.ts'
import type { Rule } from './rule.ts'

/**
 * What is hoped for, proposed, agreed in general, or done again and again: `希望早日访问`, `邀请…访问`, `经常互通电话`,
 * `加强对话`, `10次边境会晤`, `高层互访`. A day said for it makes it an announcement.
 */
export const unreal: Rule = (site) => {
  const { zone, token } = site
  const before = between(site, Math.max(0, token.start - 8), token.start)
  if (
    /(?:互|每次|历次|(?<![第0-9])(?:[0-9]+|多|数|[两三四五六七八九十百]+)(?:余|多)?次|各类|各种|各层|各级|等)$/u.test(
      before,
    )
  )
    return 'a habit or a count, no occasion'
  if (zone.some((one) => isWord(one, 'habit'))) return 'a habit, no occasion'
  if (
    /^(?:等|、?(?:各|多边|国际)?(?:机制|场合|论坛等))/u.test(between(site, token.end, token.end + 6)) &&
    !verbOf(site)
  )
    return 'one of many named as background'
  const { frame, clause } = site
  if (/^(?:保持|联系)/u.test(between(site, token.end, token.end + 3))) return 'a habit, no occasion'
  if (
    frame !== null &&
    token.is.shape === 'event' &&
    zone.some((one) => isWord(one, 'greet', 'letter')) &&
    !verbOf(site)
  )
    return 'congratulated on, no more'
  if (/本应|本该|原定于|原计划|取消|推迟/u.test(between(site, clause.start, clause.end)))
    return 'was to be, but was not'
  if (frame !== null && clause.tokens.some((one) => one.start < frame.start && isWord(one, 'hope')))
    return 'hoped for or proposed'
  const verb = zone.findLast((one) => isWord(one, 'hold', 'attend', 'chair', 'witness'))
  const limit = token.is.shape === 'event' ? (verb?.start ?? (site.frame === null ? token.start : 0)) : token.start
  const hope = zone.findLast(
    (one) => one.start < limit && isWord(one, 'hope', 'invite') && !(one.type === 'word' && one.word === '应邀'),
  )
  if (hope === undefined) return null
  const dated = zone.some(
    (one) =>
      one.type === 'date' &&
      (one.phrase.from.day !== undefined ||
        one.phrase.dayBy !== undefined ||
        (one.phrase.from.month !== undefined && one.phrase.from.year !== undefined)),
  )
  if (dated && !isWord(hope, 'invite')) return null
  if (isWord(hope, 'invite') && isInvitation(site, hope.start)) return null
  return site.frame !== null && hope.start < (site.frame?.start ?? 0) ? null : 'hoped for or proposed'
}

function verbOf(site: Site): boolean {
  return site.zone.some((one) => isWord(one, 'hold', 'attend', 'chair', 'witness'))
}

/** `应…邀请` tells who invited to what did take place. */
function isInvitation(site: Site, invite: number): boolean {
  return site.sentence.tokens.some(
    (one) =>
      isWord(one, 'under') &&
      one.word === '应' &&
      one.start < invite &&
      invite - one.start < 140 &&
      !/[。;]/u.test(between(site, one.end, invite)),
  )
}
