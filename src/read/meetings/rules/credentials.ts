import { join } from '../draft.ts'
import { isEmbedded, parties } from '../site.ts'
import { isWord, type PersonToken } from '../token.ts'
import { begin, type Rule } from './rule.ts'

const id = 'meetings/credentials'

/** `G向H递交国书`, `H接受G递交的国书`: H is `HOST`, G `GUEST`. `向其递交国书` turns the meeting told before into the ceremony. */
export const credentials: Rule = (site) => {
  if (site.token.is.shape !== 'credentials') return null
  const { zone, state } = site
  const last = state.drafts.at(-1)
  const toward = zone.findLastIndex((one) => isWord(one, 'toward'))
  const people = zone.filter((one): one is PersonToken => one.type === 'person' && !isEmbedded(site, one))
  const section = site.sentence.scanned.index
  if (
    people.length === 0 &&
    last?.kind === 'CALL_ON' &&
    last.occasion[0]?.section === section &&
    (last.occasion[0]?.start ?? 0) >= site.sentence.start
  ) {
    last.kind = 'CEREMONY'
    last.occasion.push({ value: site.token.word, section, start: site.token.start, end: site.token.end, rule: id })
    return { drafts: [], end: site.token.end, subject: [] }
  }
  const draft = begin(site, id)
  const accept = /接受|接收/u.test(site.sentence.scanned.plain.slice(site.clause.start, site.token.start))
  const { subject } = parties(site)
  const actors = subject.length > 0 ? subject : site.subject
  const hosts = toward < 0 ? [] : people.filter((one) => one.start > (zone[toward]?.start ?? 0)).map((one) => one.actor)
  if (accept) {
    const [host, ...guests] =
      people.length > 1 || toward >= 0 ? people.map((one) => one.actor) : [...actors, ...people.map((one) => one.actor)]
    if (host !== undefined) join(draft, host, 'HOST', section, id)
    for (const guest of guests) if (!draft.people.has(guest.person)) join(draft, guest, 'GUEST', section, id)
  } else {
    for (const host of hosts) join(draft, host, 'HOST', section, id)
    for (const guest of actors) if (!draft.people.has(guest.person)) join(draft, guest, 'GUEST', section, id)
  }
  draft.background = draft.people.size === 0
  return { drafts: [draft], end: site.token.end, subject: accept ? [] : actors }
}
