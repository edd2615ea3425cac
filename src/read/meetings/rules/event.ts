import type { Role } from '../../reading.ts'
import { isPointed, refersBack } from '../back.ts'
import { type Draft, join } from '../draft.ts'
import { calledAt, isBodyAtWork } from '../name.ts'
import { between, lately, objects, parties, type Site } from '../site.ts'
import { type Actor, isWord, type PersonToken } from '../token.ts'
import { begin, type Rule } from './rule.ts'
import { nameFrom } from './talk.ts'

const id = 'meetings/event'

/**
 * An occasion that is a thing: `A出席X会议`, `A主持X会议` (`CHAIR`), `A见证X仪式` (`WITNESS`), `A举行国宴欢迎B` (`HOST`, `GUEST`),
 * `在A主持的X会议上`, `X会议在P举行`, `在会上,A说`. A body at work is a `WORKING_SESSION`.
 */
export const event: Rule = (site) => {
  if (site.token.is.shape !== 'event') return null
  const { subject, companions, inner, carrier } = parties(site)
  const section = site.sentence.scanned.index
  const called = calledAt(site.sentence.scanned, nameFrom(site, carrier?.end ?? null), site.token)
  const back = isPointed(site) || (refersBack(site) && called.bare)
  if (/^(?:举行|举办|召开)?(?:[0-9]+|多|数)(?:余|多)?[次场]/u.test(called.text)) return 'a count, no occasion'
  if (/各项|各种|各类|一系列|历次|历届/u.test(called.text)) return 'many, no occasion'
  const draft = begin(site, id)
  const nearby = between(site, Math.max(called.start - 14, site.clause.start), site.token.end)
  if (
    site.token.word === '领导人会晤' &&
    /(?:^|[^\p{Script=Han}])[越中老柬俄美日韩朝印法德英泰]{2}$/u.test(
      between(site, Math.max(0, site.token.start - 3), site.token.start),
    )
  ) {
    draft.kind = 'TALKS'
    draft.shape = 'talk'
  }
  if (draft.kind === 'CONFERENCE' && /峰会|首脑会议|领导人会议/u.test(called.text)) draft.kind = 'SUMMIT'
  if (draft.kind === 'CONFERENCE' && isBodyAtWork(nearby)) draft.kind = 'WORKING_SESSION'
  if (!back && !called.bare && called.text.length > site.token.word.length)
    draft.name = { value: called.text, section, start: called.start, end: called.end, rule: 'meetings/name' }
  const verb = carrier !== null || leadVerb(site)
  const actors = subject.length > 0 || site.quoted || back || !verb ? subject : site.subject
  const honoured = beneficiaries(site)
  const invited =
    draft.kind === 'RECEPTION' &&
    carrier?.role === 'attend' &&
    /应邀$/u.test(between(site, carrier.start - 2, carrier.start) + (carrier.word.startsWith('应邀') ? '应邀' : ''))
  for (const actor of honoured) join(draft, actor, 'GUEST', section, id)
  for (const actor of [...actors, ...companions])
    if (verb && !draft.people.has(actor.person))
      join(draft, actor, invited ? 'GUEST' : roleOf(draft, carrier?.role ?? 'attend', honoured.length > 0), section, id)
  chaired(site, draft, inner)
  if (
    (draft.kind === 'RECEPTION' || draft.kind === 'CEREMONY') &&
    (carrier?.role === 'hold' || carrier?.role === 'chair' || carrier?.role === 'host')
  )
    guests(site, draft)
  draft.anaphor =
    back || (called.bare && repeats(site)) || (called.bare && site.frame !== null && draft.people.size === 0)
  draft.background = draft.people.size === 0
  return { drafts: [draft], end: site.token.end, subject: verb ? [...actors, ...companions] : [] }
}

/** `…出席了X峰会。A主持峰会`: the same word, with nothing to tell it apart, for what was told just before. */
function repeats(site: Site): boolean {
  const { state, sentence, token } = site
  const { index, kind } = sentence.scanned
  if (kind !== 'PARAGRAPH' || site.zone.some((one) => one.type === 'date')) return false
  const last = lately(state).findLast((draft) => draft.shape === 'event')
  const at = last?.occasion[0]
  return at !== undefined && index - at.section <= 1 && at.value.endsWith(token.word)
}

/** `为B举行国宴`: those for whom it is given. */
function beneficiaries(site: Site): Actor[] {
  const at = site.zone.findLastIndex((one, i) => isWord(one, 'benefit') && site.zone[i + 1]?.type === 'person')
  if (at < 0) return []
  const people: Actor[] = []
  for (const token of site.zone.slice(at + 1)) {
    if (token.type === 'person') people.push(token.actor)
    else if (!isWord(token, 'with', 'and')) break
  }
  return people
}

/** Whether the clause says that somebody was there at all. */
function leadVerb(site: Site): boolean {
  return site.zone.some((one) => isWord(one, 'attend', 'chair', 'witness'))
}

function roleOf(draft: Draft, verb: string, given: boolean): Role {
  if (given && verb === 'hold') return 'HOST'
  if (draft.kind === 'RECEPTION' && (verb === 'hold' || verb === 'chair' || verb === 'host')) return 'HOST'
  if (verb === 'chair') return 'CHAIR'
  return verb === 'witness' ? 'WITNESS' : 'PARTICIPANT'
}

/** `由A主持的会议`, `与B的会议`: people within the name's own phrase. */
function chaired(site: Site, draft: Draft, inner: readonly Actor[]): void {
  const section = site.sentence.scanned.index
  for (const actor of inner) if (!draft.people.has(actor.person)) join(draft, actor, 'PARTICIPANT', section, id)
  for (const token of site.zone) {
    if (token.type !== 'person') continue
    const rest = between(site, token.end, token.end + 8)
    if (/^(?:共同)?主持(?:召开)?的/u.test(rest)) join(draft, token.actor, 'CHAIR', section, id)
  }
}

/** `举行国宴,欢迎B`: in this clause or the next. */
function guests(site: Site, draft: Draft): void {
  const section = site.sentence.scanned.index
  const tokens = site.sentence.tokens.filter((one) => one.start > site.token.end && one.start < site.sentence.end)
  const welcome = tokens.findIndex((one) => isWord(one, 'welcome', 'host'))
  if (welcome < 0 && !site.after.some((one) => one.type === 'person')) return
  const found = objects({ ...site, after: welcome < 0 ? site.after : tokens.slice(welcome + 1) })
  for (const token of found.slice(0, 4) as PersonToken[])
    if (!draft.people.has(token.actor.person)) join(draft, token.actor, 'GUEST', section, id)
}
