import { type Draft, join } from '../draft.ts'
import { kinds, mayHold } from '../kinds.ts'
import { between, type Site } from '../site.ts'
import { type Actor, isWord, type PersonToken } from '../token.ts'
import { event } from './event.ts'
import { begin, type Rule } from './rule.ts'

const id = 'meetings/attender'

const attending = kinds('attend')

/**
 * Somebody in the sentence is described by where they took part: `前来出席X论坛的B` (an occasion of its own), and
 * `参加会见的B` (one told of before). Whoever else the sentence names is not said to have been there.
 */
export const attender: Rule = (site) => {
  const { shape } = site.token.is
  if ((shape !== 'event' && shape !== 'receive' && shape !== 'talk') || !mayHold(site.sentence, attending)) return null
  const verb = site.zone.findLastIndex((one) => isWord(one, 'attend'))
  const person = site.after.find((one) => one.type === 'person')
  if (verb < 0 || person?.type !== 'person' || person.start - site.token.end > 40) return null
  if (shape === 'event' && /^的(?:[^,。的]{0,8})?(?:有|包括):?/u.test(between(site, site.token.end, person.start)))
    return present(site, site.zone.slice(verb), person)
  if (site.zone.slice(verb).some((one) => one.type === 'person')) return null
  if (
    !/^”?(?:活动)?的(?:[^,。的]*的)?(?:[各多两三四五六七八九0-9]+国)?(?:代表团)?$/u.test(
      between(site, site.token.end, person.start),
    )
  )
    return null
  if (shape === 'event') {
    const told = event({ ...site, zone: site.zone.slice(verb), subject: listed(site, person), quoted: false })
    if (told !== null && typeof told !== 'string') for (const { occasion } of told.drafts) describe(occasion)
    return told
  }
  const draft = begin(site, 'meetings/back')
  draft.anaphor = true
  join(draft, person.actor, 'PARTICIPANT', site.sentence.scanned.index, id)
  return { drafts: [draft], end: site.token.end, subject: [] }
}

/** `出席X论坛的有A、B`, where the occasion has a name of its own. */
function present(site: Site, zone: Site['zone'], person: PersonToken): ReturnType<Rule> {
  const told = event({ ...site, zone, subject: listed(site, person), quoted: false })
  return told === null || typeof told === 'string' || told.drafts.every((draft) => draft.name === null) ? null : told
}

/** `出席X的A、B`: all of the list are described, up to who is described otherwise. */
function listed(site: Site, first: PersonToken): Actor[] {
  const found = [first.actor]
  for (const token of site.after) {
    if (token.type !== 'person' || token.start <= first.start) continue
    const end = found.at(-1)?.end ?? 0
    if (!/^[、和及]{0,2}$/u.test(between(site, end, token.start)) || token.start === end) break
    found.push(token.actor)
  }
  return found
}

/** Marks what was told as an aside: the day and place of the sentence are not its own. */
function describe(occasion: Draft['occasion']): void {
  for (const fact of occasion) fact.rule = id
}
