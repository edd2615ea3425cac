import { type Draft, joinNew, lately } from '../draft.ts'
import { between, objects, type Site } from '../site.ts'
import { type Actor, isWord, type PersonToken } from '../token.ts'
import { begin, type Rule } from './rule.ts'

const id = 'meetings/award'

const honour = /勋章|奖章|纪念章|勋位|奖状|称号|证书|奖项|学位|任命书|委任书|任命决定|聘书|奖(?:杯|牌)?$/u
/** Handed over at a ceremony, whoever gets it. */
const appointment = /^(?:了)?[^,。;]{0,12}(?:任命书|委任书|任命决定)/u
const notNow = /决定|曾|被|获|已于|签署|予以|建议|提请|追授/u

/**
 * Somebody is honoured by name: `A向B授予勋章`, `A将纪念章颁发给B`, `A授予B荣誉称号`. Where the sentence tells of the
 * ceremony itself, those are added to it. What was decided or once given is no occasion.
 */
export const award: Rule = (one) => {
  if (one.token.is.shape !== 'award') return null
  const site = withListBefore(one)
  if (/^(?:了)?的/u.test(between(site, site.token.end, site.token.end + 2))) return 'what was given, not the giving'
  const people = recipients(site)
  const ceremony = told(site)
  if (people.length === 0) return giversOnly(site) ?? 'nobody is honoured by name'
  if (ceremony === null && !honour.test(between(site, site.clause.start, site.clause.end))) return 'no honour is given'
  if (notNow.test(between(site, site.clause.start, site.token.start))) return 'decided or long past, no occasion'
  if (ceremony === null && atCall(site, people)) return 'given at a call'
  const draft = ceremony ?? begin(site, id)
  const actors = givers(site, people)
  for (const actor of [...actors, ...people]) joinNew(draft, actor, 'PARTICIPANT', site.sentence.scanned.index, id)
  return { drafts: ceremony === null ? [draft] : [], end: site.token.end, subject: actors }
}

/** `…举行授勋仪式。A向八位友人颁发勋章`: A is at the ceremony just told of. */
function giversOnly(site: Site): ReturnType<Rule> {
  const last = lately(site.state).findLast((draft) => draft.kind === 'CEREMONY' && draft.shape === 'event')
  const at = last?.occasion.at(-1)
  const { scanned } = site.sentence
  if (notNow.test(between(site, site.clause.start, site.token.start))) return null
  if (last === undefined || last.status !== 'HELD' || at === undefined || scanned.index - at.section > 1)
    return appointing(site)
  const actors = givers(site, [])
  for (const actor of actors) joinNew(last, actor, 'PARTICIPANT', scanned.index, id)
  return actors.length === 0 ? null : { drafts: [], end: site.token.end, subject: actors }
}

/** `A向12位大使颁发任命书`: a ceremony, though nobody else has a name. */
function appointing(site: Site): ReturnType<Rule> {
  const actors = givers(site, [])
  if (actors.length === 0 || !appointment.test(between(site, site.token.end, site.clause.end))) return null
  const draft = begin(site, id)
  for (const actor of actors) joinNew(draft, actor, 'PARTICIPANT', site.sentence.scanned.index, id)
  return { drafts: [draft], end: site.token.end, subject: actors }
}

/** `A向B、C,以及D颁发勋章`: with the words before the comma. */
function withListBefore(site: Site): Site {
  const { clauses, scanned } = site.sentence
  const before = clauses[clauses.indexOf(site.clause) - 1]
  if (before === undefined || !/^(?:以及|及|和)/u.test(scanned.plain.slice(site.clause.start, site.clause.start + 2)))
    return site
  const goesOn = before.tokens.at(-1)?.end === before.end && before.tokens.some((one) => isWord(one, 'toward'))
  return goesOn ? { ...site, zone: [...before.tokens, ...site.zone] } : site
}

/** `A接受B的拜会,并向他颁发勋章`. */
function atCall({ state, sentence }: Site, people: readonly Actor[]): boolean {
  const last = state.drafts.at(-1)
  const at = last?.occasion[0]
  if (last?.kind !== 'CALL_ON' || at?.section !== sentence.scanned.index || at.start < sentence.start) return false
  return people.every(({ person }) => last.people.has(person))
}

/** The ceremony of which this sentence has told. */
function told({ state, sentence }: Site): Draft | null {
  const last = lately(state).findLast((draft) => draft.kind === 'CEREMONY' && draft.shape === 'event')
  const at = last?.occasion[0]
  return at?.section === sentence.scanned.index && at.start >= sentence.start ? (last ?? null) : null
}

function turnOf(site: Site): number {
  return site.zone.findLastIndex((one) => isWord(one, 'toward', 'benefit'))
}

/** Behind `向` or `为`, or behind the verb. */
function recipients(site: Site): Actor[] {
  const turn = turnOf(site)
  const before = turn < 0 ? [] : site.zone.slice(turn).flatMap((one) => (one.type === 'person' ? [one.actor] : []))
  if (before.length > 0) return before
  const behind = objects(site)
  return (behind.length > 0 ? behind : listed(site)).map((one) => one.actor)
}

/** `颁发给三位老朋友:A、B和C`. */
function listed(site: Site): PersonToken[] {
  if (between(site, site.clause.end, site.clause.end + 1) !== ':') return []
  const tokens = site.sentence.tokens.filter((one) => one.start > site.clause.end)
  const end = tokens.findIndex((one) => one.type === 'occasion' || isWord(one, 'speak', 'hold'))
  return (end < 0 ? tokens : tokens.slice(0, end)).filter((one): one is PersonToken => one.type === 'person')
}

function givers(site: Site, people: readonly Actor[]): Actor[] {
  const turn = turnOf(site)
  const named = site.zone.flatMap((one, i) =>
    one.type === 'person' && (turn < 0 || i < turn) && !people.some((actor) => actor.person === one.actor.person)
      ? [one.actor]
      : [],
  )
  return named.length > 0 || site.quoted ? named : site.subject
}
