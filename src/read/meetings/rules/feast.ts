import { join } from '../draft.ts'
import { objects, parties } from '../site.ts'
import { begin, type Rule } from './rule.ts'

const id = 'meetings/feast'

/** A meal: `A设宴欢迎B`, `A宴请B` (`HOST` and `GUEST`), `A与B共进晚餐`, `A以茶叙款待B`. */
export const feast: Rule = (site) => {
  if (site.token.is.shape !== 'feast') return null
  const { subject, companions } = parties(site)
  const actors = subject.length > 0 ? subject : site.quoted ? [] : site.subject
  const targets = objects(site)
  const section = site.sentence.scanned.index
  const draft = begin(site, id)
  const given = targets.length > 0 || site.token.word.startsWith('设') || site.token.word.startsWith('宴')
  for (const actor of actors) join(draft, actor, given ? 'HOST' : 'PARTICIPANT', section, id)
  for (const actor of companions) join(draft, actor, given ? 'HOST' : 'PARTICIPANT', section, id)
  for (const target of targets)
    if (!draft.people.has(target.actor.person)) join(draft, target.actor, 'GUEST', section, id)
  draft.background = draft.people.size === 0
  return { drafts: [draft], end: targets.at(-1)?.end ?? site.token.end, subject: actors }
}
