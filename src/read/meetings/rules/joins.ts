import { joinNew, lately } from '../draft.ts'
import { between, isEmbedded, type Site } from '../site.ts'
import { type Actor, isWord } from '../token.ts'
import type { Rule } from './rule.ts'

const met: ReadonlySet<string> = new Set(['receive', 'call', 'talk', 'meet'])

/** `A会见B,C参加会见`, `A会见B,C一同会见`: C joins what the words before have told of. */
export const joins: Rule = (site) => {
  const { token, clause, sentence } = site
  if (!met.has(token.is.shape) || between(site, token.end, clause.end) !== '') return null
  const verb = site.zone.at(-1)
  if (verb === undefined || !/^了?$/u.test(between(site, verb.end, token.start))) return null
  const along = isWord(verb, 'together') && (token.is.shape === 'receive' || token.is.shape === 'call')
  if (!along && !isWord(verb, 'attend', 'accompany')) return null
  const people = joining(site, verb.start)
  if (people.length === 0) return null
  const last = lately(site.state).findLast((draft) => draft.kind !== 'VISIT')
  const at = last?.occasion[0]
  if (last === undefined || !met.has(last.shape) || last.people.size === 0) return null
  if (at?.section !== sentence.scanned.index || at.start < sentence.start || at.end > clause.start) return null
  const told = last.apart === 0 ? [last] : lately(site.state).filter(({ apart }) => apart === last.apart)
  for (const draft of told)
    for (const actor of people) joinNew(draft, actor, 'PARTICIPANT', sentence.scanned.index, 'meetings/also-present')
  return { drafts: [], end: token.end, subject: [] }
}

/** Those whom the clause itself names before its verb. */
function joining({ zone, sentence }: Site, end: number): Actor[] {
  return zone.flatMap((one) =>
    one.type === 'person' && one.end <= end && !isEmbedded(sentence, one) ? [one.actor] : [],
  )
}
