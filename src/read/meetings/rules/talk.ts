import { refersBack } from '../back.ts'
import { type Draft, join } from '../draft.ts'
import { calledAt, ordinalOf } from '../name.ts'
import { between, objects, parties, type Site } from '../site.ts'
import { type Actor, isWord } from '../token.ts'
import { begin, type Rule } from './rule.ts'

const id = 'meetings/talk'

/**
 * Equals talk or meet: `A与B举行会谈`, `A同B会面`, `A与B通电话`, `A会晤B`, `A分别与B、C举行会谈` (one each),
 * `A与B共同主持第三次磋商` (both `CHAIR`), `双方举行会谈`, `两国外长会晤`, `出席X与Y会晤`.
 */
export const talk: Rule = (site) => {
  const { shape, loose } = site.token.is
  if (shape !== 'talk' && shape !== 'meet' && shape !== 'phone') return null
  const { subject, companions, inner, carrier } = parties(site)
  const section = site.sentence.scanned.index
  const called = calledAt(site.sentence.scanned, nameFrom(site, carrier?.end ?? null), site.token)
  const numbered = ordinalOf(called.text) !== null
  const back = refersBack(site) && !numbered && !(carrier?.role === 'attend' && !called.bare)
  const targets = carrier === null && companions.length === 0 && !back ? objects(site).map((one) => one.actor) : []
  const own = subject.length > 0 || site.quoted || back ? subject : ownGroup(site) ? [] : site.subject
  const actors = own.length === 0 && companions.length + inner.length > 0 && !site.quoted ? site.subject : own
  if (loose && !numbered && companions.length + targets.length + inner.length === 0)
    return 'a way of working, no occasion'
  const role = carrier?.role === 'chair' ? 'CHAIR' : 'PARTICIPANT'
  const others = [...companions, ...targets]
  const each = site.zone.some((one) => isWord(one, 'each')) && others.length > 1
  if (each) site.state.apart += 1
  const unnamed = each && othersGoOn(site, carrier?.start ?? site.token.start)
  const drafts: Draft[] = (each ? [...others.map((actor) => [actor]), ...(unnamed ? [[]] : [])] : [others]).map(
    (group: Actor[]) => {
      const draft = begin(site, id)
      for (const actor of [...actors, ...group]) join(draft, actor, role, section, id)
      for (const actor of inner) if (!draft.people.has(actor.person)) join(draft, actor, 'PARTICIPANT', section, id)
      if (numbered || (carrier?.role === 'attend' && !called.bare))
        draft.name = { value: called.text, section, start: called.start, end: called.end, rule: 'meetings/name' }
      draft.anaphor = back
      if (each) draft.apart = site.state.apart
      draft.background = draft.people.size === 0
      return draft
    },
  )
  return { drafts, end: site.token.end, subject: actors }
}

/** `分别与A、B以及某单位领导举行…`: the last of the list is nobody's name, and a meeting all the same. */
function othersGoOn(site: Site, end: number): boolean {
  const last = site.zone.findLast((one) => one.type === 'person' && one.start < end)
  return last !== undefined && /^(?:以及|及|和|、)[^,。]{4,}/u.test(between(site, last.end, end))
}

/** `双方`, `两位总理`: a group acts, and who they are is said elsewhere. */
function ownGroup(site: Site): boolean {
  return site.zone.some((one) => isWord(one, 'group'))
}

/** Where the name of an occasion may begin at the earliest. */
export function nameFrom(site: Site, carrier: number | null): number {
  const before = site.zone.filter(
    (one) =>
      one.end <= site.token.start &&
      (one.type === 'person' ||
        (one.type === 'occasion' && /^(?:及|以及|和|、|与|暨)/u.test(between(site, one.end, one.end + 2))) ||
        one.type === 'date' ||
        isWord(
          one,
          'hold',
          'attend',
          'chair',
          'witness',
          'host',
          'each',
          'together',
          'future',
          'past',
          'at',
          'toward',
          'go',
        )),
  )
  const opener = site.zone.findLast(
    (one) => isWord(one, 'in') && one.end <= site.token.start && one.start === site.frame?.start,
  )
  return Math.max(site.frame?.inner.start ?? site.clause.start, before.at(-1)?.end ?? 0, carrier ?? 0, opener?.end ?? 0)
}
