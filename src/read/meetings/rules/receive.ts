import type { Role } from '../../reading.ts'
import { refersBack } from '../back.ts'
import { type Draft, join, joinNew, lately } from '../draft.ts'
import { between, objects, parties, type Site } from '../site.ts'
import { type Actor, isWord, type PersonToken } from '../token.ts'
import { guestOfLast, guestsMeant, listedBodies } from '../unnamed.ts'
import { answersCall, isAnswered, passive, sameHost } from './received.ts'
import { begin, type Rule, type Told } from './rule.ts'

/**
 * `A会见B`, `A接见B`: A is `HOST`, B `GUEST`; `B拜会A`, `B看望A`: the other way round; `A与B会见`, `A同B举行会见`: both
 * take part. With `分别`, and for calls on several offices, each has a meeting of its own.
 */
export const receive: Rule = (site) => {
  const { shape } = site.token.is
  if (shape !== 'receive' && shape !== 'call') return null
  if (refersBack(site)) return mention(site)
  const id = `meetings/${shape}`
  const { subject, companions, carrier, inner } = parties(site)
  const targets = carrier?.role === 'hold' || guestsMeant(site).length > 0 ? [] : objects(site)
  const actors = subject.length > 0 || hasOwnSubject(site) ? subject : site.subject
  const others = [...companions, ...inner]
  if (targets.length === 0 && others.length > 0) return eachAs(site, others, actors, id)
  if (site.quoted && subject.length === 0) return 'said in a speech of somebody unnamed'
  const turned = turnedRound(site, actors, targets.length > 0, id)
  if (turned !== null) return turned
  if (isHosting(site) && (targets.length === 0 || hostsJourney(site))) return 'nobody is received by name'
  const roles = rolesOf(site)
  const [target, ...further] = targets
  if (target !== undefined && further.length === 0 && actors.length > 1 && isEach(site))
    return byEach(site, actors, [target.actor], roles, id, target.end)
  const told = separate(site, setsOf(site, targets), actors, roles, id)
  for (const draft of told.drafts) draft.background = draft.people.size === 0
  return { ...told, end: targets.at(-1)?.end ?? site.token.end }
}

/** `A与B会见`: one meeting with each, of equals. */
function eachAs(site: Site, others: readonly Actor[], actors: readonly Actor[], id: string): Told {
  const sides = others.map((actor) => [actor])
  return separate(site, sides, actors, ['PARTICIPANT', 'PARTICIPANT'], id)
}

/** `B抵达P访问,A、C将分别接见`: whom, the journey has told. */
function ofVisitor(site: Site, actors: readonly Actor[], id: string): Told | null {
  const guest = site.token.is.shape === 'receive' ? guestOfLast(site, actors) : []
  if (guest.length === 0) return null
  const roles = rolesOf(site)
  return isEach(site) ? byEach(site, actors, guest, roles, id) : separate(site, [guest], actors, roles, id)
}

/** Who is met together: those named, or as many as a list of bodies has. */
function setsOf(site: Site, targets: readonly PersonToken[]): Actor[][] {
  const bodies =
    targets.length === 0 && isEach(site) ? listedBodies(between(site, site.token.end, site.clause.end)) : []
  return bodies.length > 0 ? bodies.map(() => []) : groups(site, targets)
}

function isEach({ zone }: Site): boolean {
  return zone.some((one) => isWord(one, 'each'))
}

/** Where the words for host and guest do not stand as usual, or the guest is not named here. */
function turnedRound(site: Site, actors: readonly Actor[], hasTargets: boolean, id: string): Told | null {
  const hosts = passive(site)
  if (hosts.length > 0) {
    if (isAnswered(site, hosts)) return { drafts: [], end: site.token.end, subject: [] }
    const others = (all: readonly Actor[]) => all.filter(({ person }) => !hosts.some((host) => host.person === person))
    const guests = others(actors).length > 0 ? others(actors) : others(site.subject)
    const each = hosts.length > 1 && site.zone.some((one) => isWord(one, 'each'))
    return separate(site, each ? hosts.map((host) => [host]) : [hosts], guests, ['GUEST', 'HOST'], id)
  }
  const host = hasTargets ? null : sameHost(site)
  if (host !== null) return separate(site, [[host]], actors, ['GUEST', 'HOST'], id)
  const unnamed = hasTargets ? [] : [...guestsMeant(site), ...accepted(site)]
  if (unnamed.length > 0 && answersCall(site, actors, unnamed)) return { drafts: [], end: site.token.end, subject: [] }
  if (unnamed.length === 0) return hasTargets ? null : ofVisitor(site, actors, id)
  // `A、B分别会见P代表团`: each of them.
  if (unnamed.length === 1 && actors.length > 1 && isEach(site))
    return byEach(site, actors, unnamed, ['HOST', 'GUEST'], id)
  return separate(site, [unnamed], actors, ['HOST', 'GUEST'], id)
}

/** `接待B率领的代表团`. */
function isHosting({ token }: Site): boolean {
  return token.word.startsWith('接待')
}

/** `接待A对P的访问`: a journey, told by its own word. */
function hostsJourney({ after }: Site): boolean {
  const guest = after.findIndex((one) => one.type === 'person')
  return after
    .slice(Math.max(guest, 0))
    .some((one) => one.type === 'occasion' && one.is.shape === 'visit' && one.word !== '来访')
}

/** `A接受B的礼节性拜会`: who comes. */
function accepted(site: Site): Actor[] {
  if (site.token.is.shape !== 'call') return []
  const words = between(site, site.clause.start, site.token.start)
  const at = words.lastIndexOf('接受')
  if (at < 0 || !/的(?:[^的,]{0,6})?$/u.test(words)) return []
  return site.zone.flatMap((one) => (one.type === 'person' && one.start > site.clause.start + at ? [one.actor] : []))
}

type Roles = readonly [own: Role, other: Role]

function rolesOf(site: Site): Roles {
  return site.token.is.shape === 'receive' ? ['HOST', 'GUEST'] : ['GUEST', 'HOST']
}

/** `A、B分别会见C`: one meeting for each of those who receive. */
function byEach(
  site: Site,
  actors: readonly Actor[],
  targets: readonly Actor[],
  [own, other]: Roles,
  id: string,
  end: number = site.token.end,
): Told {
  const section = site.sentence.scanned.index
  site.state.apart += 1
  const drafts = actors.map((actor) => {
    const draft = begin(site, id)
    draft.apart = site.state.apart
    join(draft, actor, own, section, id)
    for (const target of targets) join(draft, target, other, section, id)
    return draft
  })
  return { drafts, end, subject: [...actors] }
}

function mention(site: Site): Told {
  const draft = begin(site, 'meetings/back')
  draft.anaphor = true
  const { subject, companions } = parties(site)
  const [own, other] = rolesOf(site)
  const section = site.sentence.scanned.index
  const targets = site.frame === null ? [] : objects(site)
  const actors = [...subject, ...companions]
  const who = actors.length > 0 || targets.length === 0 ? actors : site.subject
  for (const actor of who) join(draft, actor, targets.length > 0 ? own : 'PARTICIPANT', section, 'meetings/back')
  for (const target of targets) join(draft, target.actor, other, section, 'meetings/back')
  return { drafts: [draft], end: site.token.end, subject: [] }
}

const noOffice = /友人|企业家|教授|学者|作家|艺术家|专家|律师$/u

/** Several who sit together are one group; those met each on their own are many. */
function groups(site: Site, targets: readonly PersonToken[]): Actor[][] {
  const all = targets.map((one) => one.actor)
  if (all.length < 2) return [all]
  const each = isEach(site) || severalMet(site) || site.token.is.shape === 'call' || comeApart(site, targets)
  const offices = new Set(all.map((actor) => actor.title).filter((title) => title === null || !noOffice.test(title)))
  const apart = each || (offices.size === all.length && (isTraveller(site) || amongStates(site, all)))
  return apart ? all.map((actor) => [actor]) : [all]
}

/** `会见多国外长,包括A、B`. */
function severalMet(site: Site): boolean {
  return /^了?(?:多国|各国|多位|多名)/u.test(between(site, site.token.end, site.token.end + 3))
}

/** `会见任满辞行的A和到P出席X会议的B`: each has come for something else. */
function comeApart(site: Site, targets: readonly PersonToken[]): boolean {
  return targets.some((one, i) => {
    const gap = i === 0 ? '' : between(site, targets[i - 1]?.end ?? one.start, one.start)
    return /^(?:[、和及与]|以及)[^,。;]*(?:出席|参加|访问|辞行|拜会|率团?|到任)[^,。;]*的/u.test(gap)
  })
}

/** At a summit or conference, those of as many states. */
function amongStates({ state, sentence }: Site, all: readonly Actor[]): boolean {
  const countries = new Set(all.map(({ person }) => state.people[person]?.country ?? ''))
  return (
    countries.size === all.length &&
    lately(state).some(
      ({ kind, shape, occasion: [at] }) =>
        (kind === 'SUMMIT' || kind === 'CONFERENCE') &&
        shape === 'event' &&
        sentence.scanned.index - (at?.section ?? -9) <= 1,
    )
  )
}

/** Whether the sentence before the word speaks of one who travels: `先后会见A、B`, on a visit. */
function isTraveller(site: Site): boolean {
  const guests = lately(site.state)
    .filter((one) => one.kind === 'VISIT')
    .flatMap((one) => [...one.people].filter(([, part]) => part.role === 'GUEST').map(([person]) => person))
  return site.subject.some((actor) => guests.includes(actor.person))
}

function separate(
  site: Site,
  targets: readonly Actor[][],
  actors: readonly Actor[],
  [own, other]: Roles,
  id: string,
): Told {
  const section = site.sentence.scanned.index
  if (targets.length > 1) site.state.apart += 1
  const drafts: Draft[] = targets.map((group) => {
    const draft = begin(site, id)
    for (const actor of actors) join(draft, actor, own, section, id)
    for (const actor of group) joinNew(draft, actor, other, section, id)
    if (targets.length > 1) draft.apart = site.state.apart
    if (actors.length === 0 && own === 'HOST') draft.hosts = between(site, site.clause.start, site.token.start)
    return draft
  })
  return { drafts, end: site.token.end, subject: [...actors] }
}

/** A body as the one who acts: text between the last adverbial and the word that is no adverb. */
function hasOwnSubject(site: Site): boolean {
  const last = site.zone.findLast((one) => !isWord(one, 'each', 'together', 'ongoing', 'future', 'past', 'and'))
  const gap = between(site, Math.max(last?.end ?? site.clause.start, site.clause.start), site.token.start).replace(
    /[了还又再次也亲切应约礼节性,:\s*]/gu,
    '',
  )
  return /(?:局|部|会|处|团|政府|党|府|方|社|院|者|们)$/u.test(gap) && !/代表团$/u.test(gap)
}
