import { join, joinNew } from '../draft.ts'
import { between, objects, parties, type Site } from '../site.ts'
import { type Actor, isWord, type PersonToken } from '../token.ts'
import { guestOfLast, guestsMeant } from '../unnamed.ts'
import { begin, type Rule } from './rule.ts'

const id = 'meetings/feast'

/** A meal: `A设宴欢迎B`, `A宴请B` (`HOST` and `GUEST`), `A与B共进晚餐`, `A以茶叙款待B`. */
export const feast: Rule = (site) => {
  if (site.token.is.shape !== 'feast') return null
  const invited = guestsInvited(site)
  const { subject, companions } = invited.length > 0 ? inviting(site) : parties(site)
  const actors = subject.length > 0 ? subject : site.quoted ? [] : site.subject
  const targets = [...invited, ...objects(site), ...sentOff(site)]
  const unnamed = targets.length === 0 ? guestsFed(site) : []
  const elided = unnamed.length === 0 && targets.length + companions.length === 0 && /^[设宴]/u.test(site.token.word)
  const meant = elided ? guestOfLast(site, actors) : unnamed
  const section = site.sentence.scanned.index
  const draft = begin(site, id)
  const given =
    targets.length + meant.length > 0 || site.token.word.startsWith('设') || site.token.word.startsWith('宴')
  for (const actor of actors) join(draft, actor, given ? 'HOST' : 'PARTICIPANT', section, id)
  for (const actor of companions) join(draft, actor, given ? 'HOST' : 'PARTICIPANT', section, id)
  for (const target of targets) joinNew(draft, target.actor, 'GUEST', section, id)
  for (const actor of meant) joinNew(draft, actor, 'GUEST', section, id)
  draft.background = draft.people.size === 0
  return { drafts: [draft], end: targets.at(-1)?.end ?? site.token.end, subject: actors }
}

/** `A邀请B共进早餐`. */
function guestsInvited({ zone }: Site): PersonToken[] {
  const at = zone.findIndex((one) => isWord(one, 'invite'))
  return at < 0 ? [] : zone.slice(at).filter((one): one is PersonToken => one.type === 'person')
}

function inviting({ zone }: Site): { subject: Actor[]; companions: Actor[] } {
  const before = zone.slice(
    0,
    zone.findIndex((one) => isWord(one, 'invite')),
  )
  return { subject: before.flatMap((one) => (one.type === 'person' ? [one.actor] : [])), companions: [] }
}

/** `设宴,为B送行`, `设宴为B接风`. */
function sentOff(site: Site): PersonToken[] {
  const { tokens, end } = site.sentence
  const words = between(site, site.token.end, Math.min(end, site.token.end + 60))
  const at = words.search(/送行|饯行|接风|洗尘|祝寿|庆功/u)
  if (at < 0 || !/^[,了]?为/u.test(words)) return []
  const limit = site.token.end + at
  return tokens.filter(
    (one): one is PersonToken => one.type === 'person' && one.start > site.token.end && one.end <= limit,
  )
}

/** `设宴款待代表团`. */
function guestsFed(site: Site): Actor[] {
  const { token } = site
  const verb = /^(?:了)?(?:款待|招待|欢迎|宴请)(?:了)?/u.exec(between(site, token.end, token.end + 6))
  return guestsMeant(verb === null ? site : { ...site, token: { ...token, end: token.end + verb[0].length } })
}
