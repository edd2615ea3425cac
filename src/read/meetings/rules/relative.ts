import { countryWords } from '../../../lexicon/countries.ts'
import { type Draft, join, joinNew, lately } from '../draft.ts'
import { between, type Site } from '../site.ts'
import { isWord, type PersonToken } from '../token.ts'
import { visited } from '../visited.ts'
import { begin, type Rule } from './rule.ts'

/**
 * A journey told in passing of somebody else in the sentence: `来访的B`, `正在越南进行正式访问的B`, `应邀来华访问的B`,
 * `对越南进行工作访问的B`, `正在访问越南的B`. B is its guest; whatever B then does happens within it.
 */
export const relativeVisit: Rule = (site) => {
  if (site.token.is.shape !== 'visit') return null
  const guest = guestBehind(site)
  if (guest === null) return null
  const led = withPrincipal(site)
  if (led !== null) {
    join(led, guest.actor, 'GUEST', site.sentence.scanned.index, 'meetings/relative-visit')
    return { drafts: [], end: site.token.end, subject: [] }
  }
  const draft = begin(site, 'meetings/relative-visit')
  join(draft, guest.actor, 'GUEST', site.sentence.scanned.index, 'meetings/relative-visit')
  for (const one of principals(site))
    join(draft, one.actor, 'GUEST', site.sentence.scanned.index, 'meetings/relative-visit')
  for (const one of invitersOf(site)) joinNew(draft, one.actor, 'HOST', site.sentence.scanned.index, 'meetings/inviter')
  // `在P会见来访的B`: where B is received, and not whither.
  draft.place = site.token.word === '来访' ? null : whole(site, visited(site))
  draft.status = site.zone.some((one) => isWord(one, 'future')) ? 'PLANNED' : 'ONGOING'
  const others = othersListed(site, guest).map((one) => {
    const other = begin(site, 'meetings/relative-visit')
    join(other, one.actor, 'GUEST', site.sentence.scanned.index, 'meetings/relative-visit')
    return { ...other, place: draft.place, status: draft.status }
  })
  return { drafts: [draft, ...others], end: site.token.end, subject: [] }
}

/** `在P同到访的B会谈`; in `在P总统府同到访的B` the house is where they sit, and P no more than part of its name. */
function whole(site: Site, place: Draft['place']): Draft['place'] {
  if (site.token.word !== '到访' || place === null || place.end > site.token.start) return place
  return /^\p{Script=Han}{1,8}(?:府|宫|厦|馆|堂|部)/u.test(between(site, place.end, site.token.start)) ? null : place
}

/** `会见应A邀请访问P的B`: A, in the words that describe B. */
function invitersOf({ zone }: Site): PersonToken[] {
  const call = zone.findLastIndex((one) => isWord(one, 'under') && one.word === '应')
  const end = zone.findIndex((one, i) => i > call && isWord(one, 'invite'))
  if (call < 0 || end < 0 || zone.slice(end).some((one) => one.type === 'person')) return []
  return zone.slice(call, end).filter((one): one is PersonToken => one.type === 'person')
}

/** `来访的A、B和C`, each from another state: as many journeys. */
function othersListed(site: Site, guest: PersonToken): PersonToken[] {
  if (!/^来/u.test(site.token.word) || between(site, site.token.end, site.token.end + 1) !== '的') return []
  const state = ({ actor }: PersonToken) => site.state.people[actor.person]?.country ?? null
  const found: PersonToken[] = []
  let end = guest.end
  for (const one of site.after) {
    if (one.type !== 'person' || one.start <= guest.start) continue
    if (!/^[、和及与]{1,2}$/u.test(between(site, end, one.start))) break
    if (![guest, ...found].some((other) => state(other) === state(one))) found.push(one)
    end = one.end
  }
  return found
}

/** `随同国王来访的B`: the journey told of last, where its head is not named. */
function withPrincipal(site: Site): Draft | null {
  const along = site.zone.findLast((one) => isWord(one, 'accompany'))
  if (along === undefined || principals(site).length > 0) return null
  return lately(site.state).findLast((one) => one.kind === 'VISIT' && one.people.size > 0) ?? null
}

/** `随A出访的B`: whom B goes with. */
function principals({ zone }: Site): PersonToken[] {
  const along = zone.findLastIndex((one) => isWord(one, 'accompany'))
  return along < 0 ? [] : zone.slice(along).filter((one): one is PersonToken => one.type === 'person')
}

/** The person whom `…的` describes, if nobody stands between the word and that person. */
function guestBehind(site: Site): PersonToken | null {
  const led = leaderBefore(site)
  if (led !== null) return led
  // `来访的主席A特使B`: B.
  const next = site.after.find(
    (one): one is PersonToken => one.type === 'person' && !between(site, one.end, one.end + 3).startsWith('特使'),
  )
  if (next === undefined) return null
  const gap = between(site, site.token.end, next.start)
  const middle = gap.lastIndexOf('的')
  if (middle < 0 || gap.length > 90) return null
  const [inside, title] = [gap.slice(0, middle), gap.slice(middle + 1)]
  if (/[。;]|期间|之际|框架|时$/u.test(inside)) return null
  // What stands between `的` and the name is the rest of a title.
  return title.length <= 24 && countryWords.endingAt(inside, inside.length) !== null
    ? next
    : /[,]/u.test(title)
      ? null
      : next
}

/** `由B率领、正在P访问的代表团`: who leads those who are described. */
function leaderBefore(site: Site): PersonToken | null {
  if (
    !/^[^,。;]{0,4}的[^,。;]{0,20}(?:代表团|访问团|考察团|一行)/u.test(
      between(site, site.token.end, site.token.end + 40),
    )
  )
    return null
  const words = site.frame?.tokens ?? site.clause.tokens
  const last = words.findLast((one): one is PersonToken => one.type === 'person' && one.end <= site.token.start)
  return last !== undefined && /^(?:率领|为首|带领|率团|任团长)/u.test(between(site, last.end, last.end + 4))
    ? last
    : null
}
