import { join, joinNew } from '../draft.ts'
import { between, isEmbedded, parties, type Site } from '../site.ts'
import { type Actor, isWord, type PersonToken } from '../token.ts'
import { begin, type Rule } from './rule.ts'

const id = 'meetings/credentials'

/** `G向H递交国书`, `H接受G递交的国书`: H is `HOST`, G `GUEST`. `向其递交国书` turns the meeting told before into the ceremony. */
export const credentials: Rule = (site) => {
  if (site.token.is.shape !== 'credentials') return null
  const people = site.zone.filter((one): one is PersonToken => one.type === 'person' && !isEmbedded(site.sentence, one))
  if (people.length === 0 && turnsLast(site)) return { drafts: [], end: site.token.end, subject: [] }
  const section = site.sentence.scanned.index
  const { host, guests } = /接受|接收/u.test(between(site, site.clause.start, site.token.start))
    ? accepting(site, people)
    : presenting(site, people)
  // `先后接受A、B和C递交的国书`: one after the other.
  const each = guests.length > 1 && site.zone.some((one) => isWord(one, 'each'))
  if (each) site.state.apart += 1
  const drafts = (each ? guests.map((actor) => [actor]) : [guests]).map((group) => {
    const draft = begin(site, id)
    if (each) draft.apart = site.state.apart
    for (const actor of host) join(draft, actor, 'HOST', section, id)
    for (const actor of group) joinNew(draft, actor, 'GUEST', section, id)
    draft.background = draft.people.size === 0
    return draft
  })
  return { drafts, end: site.token.end, subject: [] }
}

interface Sides {
  host: Actor[]
  guests: Actor[]
}

function doers(site: Site): Actor[] {
  const { subject } = parties(site)
  return subject.length > 0 ? subject : site.subject
}

/** `H接受G递交的国书`. */
function accepting(site: Site, people: readonly PersonToken[]): Sides {
  const { start } = site.clause
  const at = start + between(site, start, site.token.start).search(/接受|接收/u)
  const host = people.filter((one) => one.start < at).map((one) => one.actor)
  const guests = people.filter((one) => one.start > at).map((one) => one.actor)
  return { host: host.length > 0 ? host.slice(0, 1) : site.quoted ? [] : site.subject.slice(0, 1), guests }
}

/** `G向H递交国书`. */
function presenting(site: Site, people: readonly PersonToken[]): Sides {
  const toward = site.zone.findLast((one) => isWord(one, 'toward'))
  const host = toward === undefined ? [] : people.filter((one) => one.start > toward.start).map((one) => one.actor)
  return { host, guests: doers(site) }
}

/** `会见了H,并向其递交国书`: the meeting just told of in the sentence was the ceremony. */
function turnsLast(site: Site): boolean {
  const last = site.state.drafts.at(-1)
  const at = last?.occasion[0]
  const section = site.sentence.scanned.index
  if (last?.kind !== 'CALL_ON' || at?.section !== section || at.start < site.sentence.start) return false
  last.kind = 'CEREMONY'
  last.occasion.push({ value: site.token.word, section, start: site.token.start, end: site.token.end, rule: id })
  return true
}
