import { characters } from '../../../text/characters.ts'
import { mayHold, UNDER } from '../kinds.ts'
import { between, type Site } from '../site.ts'
import { isWord, type Token, type WordToken } from '../token.ts'
import type { Rule } from './rule.ts'

const counted =
  /(?:互|每次|历次|(?<![第0-9一二两三四五六七八九十百])(?:[0-9]+|多|数|[两三四五六七八九十百]+)(?:余|多)?次|(?<!第)[两三四五六七八九十]场|一系列(?:双边|重要)?的?|各类|各种|各层|各级|等)$/u
/** What words that count end with, and those for many have in them: asked before the patterns are tried. */
const countEnds = characters('互次场类种层级等列边要的')
const several = characters('多数若系关会各')
/** `在各国际论坛上`, `在地区和国际论坛上`: nowhere in particular. */
const anyOf = /各(?:大|种|类|个|项)?(?:有关|相关|重要|重大|国际|多边|双边|地区|区域|全球)*$/u
const anyForum = /(?:^|[在于各等,的])(?:国际|多边|地区|区域)(?:[和与及、](?:国际|多边|地区|区域|全球))*$/u
const oneOfMany = /^(?:等|、?(?:各|多边|国际)?(?:机制|场合|论坛等))/u

/**
 * What is hoped for, proposed, agreed in general, or done again and again: `希望早日访问`, `邀请…访问`, `经常互通电话`,
 * `加强对话`, `10次边境会晤`, `高层互访`. A day said for it makes it an announcement.
 */
export const unreal: Rule = (site) => repeated(site) ?? aside(site) ?? hoped(site)

function repeated(site: Site): string | null {
  const { token, zone } = site
  const before = between(site, Math.max(0, token.start - 8), token.start)
  const { plain } = site.sentence.scanned
  if (isAny(site, before)) return 'any such occasion, none in particular'
  const onOneDay = token.is.shape === 'phone' && before.endsWith('互') && zone.some(isDay)
  if (!onOneDay && countEnds.at(plain, token.start - 1) && counted.test(before))
    return 'a habit or a count, no occasion'
  const goesOn = plain.startsWith('保持', token.end) || plain.startsWith('联系', token.end)
  return goesOn || zone.some((one) => isWord(one, 'habit')) ? 'a habit, no occasion' : null
}

function isAny({ token, zone }: Site, before: string): boolean {
  if (token.is.shape === 'event' && anyOf.test(before)) return true
  return token.word === '论坛' && anyForum.test(before) && !zone.some((one) => isWord(one, 'hold') || isDay(one))
}

function aside(site: Site): string | null {
  const { token, zone, clause, frame, sentence } = site
  // `这是两人的首次会谈`: said of what was told.
  if (/^(?:meet|talk|receive|phone)$/u.test(token.is.shape)) {
    if (isRemark(site)) return 'said of one told before'
    if (withMany(site)) return 'many, each told elsewhere'
  }
  const verb = zone.some((one) => isWord(one, 'hold', 'attend', 'chair', 'witness'))
  if (!verb && oneOfMany.test(between(site, token.end, token.end + 6))) return 'one of many named as background'
  const absent = zone.find((one) => isWord(one, 'attend', 'hold'))
  if (absent !== undefined && /(?:没有|并未|未能?|无法|没能|不)$/u.test(between(site, absent.start - 3, absent.start)))
    return 'did not take place, or not with them'
  const head = Math.max(clause.start, token.start - 40)
  if (denying.within(sentence.scanned.plain, head, token.start) && negated.test(between(site, head, token.start)))
    return 'did not take place'
  if (
    token.is.shape === 'receive' &&
    /(?:抽出(?:宝贵)?时间|拨冗|予以|抽空)$/u.test(between(site, token.start - 6, token.start))
  )
    return 'thanked for'
  if (token.word.startsWith('接待') && /抵达|机场|到机/u.test(between(site, site.sentence.start, token.start)))
    return 'greeted on arrival'
  const praised = frame !== null && token.is.shape === 'event' && zone.some((one) => isWord(one, 'greet', 'letter'))
  if (!verb && praised) return 'congratulated on, no more'
  const { plain } = sentence.scanned
  return unkept.within(plain, clause.start, clause.end) && notKept.test(between(site, clause.start, clause.end))
    ? 'was to be, but was not'
    : null
}

const many =
  '(?:多国|多位|多名|数位|若干|多个国家|一系列国家|(?:有关|相关|部分)?(?:与会|参会)(?:各国|国家)|有关国家|各国(?=领导人|首脑|政要))[^,。;]{0,20}'
const manyBehind = new RegExp(`^(?:了|和会见|及会见)*${many}`, 'u')
const manyBefore = new RegExp(`[与同和]${many}(?:举行|进行)?(?:双边)?$`, 'u')

/** `会见多国领导人`, `同多位部长见面`: nobody in particular. */
function withMany(site: Site): boolean {
  const { sentence, token, clause, after } = site
  if (!several.within(sentence.scanned.plain, token.start - 28, token.end + 24)) return false
  if (manyBehind.test(between(site, token.end, Math.min(clause.end, token.end + 24))))
    return !after.some((one) => one.type === 'person') && !listsThem(site)
  return manyBefore.test(between(site, Math.max(clause.start, token.start - 28), token.start))
}

/** `会见多国外长,包括A、B`. */
function listsThem({ sentence, clause }: Site): boolean {
  return /^,(?:其中)?包括/u.test(sentence.scanned.plain.slice(clause.end, clause.end + 5))
}

function isRemark({ sentence, clause }: Site): boolean {
  const { plain } = sentence.scanned
  const remark = /^[\s*]*这(?:也|还|不仅|次[会]?[谈晤见面]*)?是/u
  return (
    remark.test(plain.slice(sentence.start, sentence.start + 10)) ||
    remark.test(plain.slice(clause.start, clause.start + 10))
  )
}

const notKept = /本应|本该|原定于|原计划|取消|推迟/u
const unkept = characters('本原取推')

/** All words that deny have one of these. */
const denying = characters('否无何没未不拒')
const negated =
  /(?:会否|能否|可否|是否|有无|何时|没有|并未|未能|尚未|无法|没能|不会|拒绝|无意|不愿|不打算|不可能)(?:再次?|如期|亲自|直接|单独)?(?:(?:[与同和跟][^,。;]{2,30})?(?:举行|进行|出席|参加)?)$/u

const proposed = 'hoped for or proposed'

function hoped(site: Site): string | null {
  const { token, zone, clause, frame } = site
  if (frame !== null && clause.tokens.some((one) => one.start < frame.start && isWord(one, 'hope'))) return proposed
  const verb = zone.findLast((one) => isWord(one, 'hold', 'attend', 'chair', 'witness'))
  const limit = token.is.shape === 'event' ? (verb?.start ?? (frame === null ? token.start : 0)) : token.start
  const hope = zone.findLast((one): one is WordToken => one.start < limit && isWord(one, 'hope', 'invite'))
  if (hope === undefined) return null
  if (hope.word === '否认') return 'denied'
  const after = hope.start
  if (/^应[^,。]{1,30}$/u.test(between(site, clauseHead(site), hope.start))) return null
  // `A邀请B共进早餐`: said of what was done, unless somebody is quoted.
  if (isWord(hope, 'invite')) return isInvitation(site, hope.start) || (isMeal(site) && !site.quoted) ? null : proposed
  // `接受邀请,定于今年底访问`.
  const set = zone.some((one) => isWord(one, 'future') && one.start > after && /^(?:定于|将于|商定)$/u.test(one.word))
  return zone.some(isDay) || set ? null : proposed
}

function isMeal({ token, zone }: Site): boolean {
  return token.is.shape === 'feast' && !zone.some((one) => isWord(one, 'future', 'hope', 'speak'))
}

/** `应对方提议,…`: the proposal was taken up. */
function clauseHead({ sentence, clause, token }: Site): number {
  if (!mayHold(sentence, UNDER)) return clause.start
  const call = sentence.tokens.findLast(
    (one) => isWord(one, 'under') && one.word === '应' && one.start < token.start && token.start - one.start < 260,
  )
  return call?.start ?? clause.start
}

/** A day, or a month with its year: said of what will be, not of what is wished. */
function isDay(one: Token): boolean {
  if (one.type !== 'date') return false
  const { from, dayBy } = one.phrase
  return from.day !== undefined || dayBy !== undefined || (from.month !== undefined && from.year !== undefined)
}

/** `应…邀请` tells who invited to what did take place. */
function isInvitation(site: Site, invite: number): boolean {
  if (!mayHold(site.sentence, UNDER)) return false
  return site.sentence.tokens.some(
    (one) =>
      isWord(one, 'under') &&
      one.word === '应' &&
      one.start < invite &&
      invite - one.start < 260 &&
      !/[。;]/u.test(between(site, one.end, invite)),
  )
}
