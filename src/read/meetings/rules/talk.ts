import { refersBack } from '../back.ts'
import { type Draft, type Fact, join, joinNew, lately, manyKinds } from '../draft.ts'
import { type Called, calledAt, ordinalOf } from '../name.ts'
import { between, objects, type Parties, parties, type Site } from '../site.ts'
import { type Actor, isWord } from '../token.ts'
import { listedBodies } from '../unnamed.ts'
import { chairedBy, chairing } from './chaired.ts'
import { begin, type Rule } from './rule.ts'

const id = 'meetings/talk'

/**
 * Equals talk or meet: `A与B举行会谈`, `A同B会面`, `A与B通电话`, `A会晤B`, `A分别与B、C举行会谈` (one each),
 * `A与B共同主持第三次磋商` (both `CHAIR`), `双方举行会谈`, `两国外长会晤`, `出席X与Y会晤`.
 */
export const talk: Rule = (site) => {
  const { token } = site
  const { shape, loose } = token.is
  if (shape !== 'talk' && shape !== 'meet' && shape !== 'phone') return null
  const found = parties(site)
  const { companions, inner, carrier } = found
  const called = calledAt(site.sentence.scanned, nameFrom(site, carrier?.end ?? null), site.token)
  const numbered = ordinalOf(called.text) !== null
  const attended = carrier?.role === 'attend' && !called.bare
  const back = refersBack(site) && !numbered && !attended
  const targets = carrier === null && companions.length === 0 && !back ? objects(site).map((one) => one.actor) : []
  const others = [...companions, ...targets]
  const led = isLed(site)
  const pointed = numbered || led || carrier?.role === 'chair' || (back && toldSo(site)) || isHeld(site)
  const actors = talkers(site, found, back)
  const refused =
    (numbered ? null : countOnly(site, carrier?.end ?? token.start)) ??
    (loose ? wayOfWorking(site, pointed || others.length + inner.length > 0, [...actors, ...others]) : null)
  if (refused !== null) return refused
  const groups = sidesOf(site, others, carrier?.start ?? token.start)
  const each = groups.length > 1
  if (each) site.state.apart += 1
  const drafts = groups.map((group) => {
    const draft = meeting(site, led ? group : [...actors, ...group], found)
    draft.anaphor = back || ((led || isHeld(site) || isChairedAgain(site, carrier)) && called.bare)
    if (numbered || attended) draft.name = nameFact(site, called)
    if (each) draft.apart = site.state.apart
    return draft
  })
  const [draft] = drafts
  if (draft !== undefined && !each) setApart(site, draft)
  return { drafts, end: site.token.end, subject: actors }
}

/** `A、B和C举行会谈。A和B另行举行会谈`: two of the three on their own. */
function setApart({ state, clause, token, sentence }: Site, draft: Draft): void {
  if (!/另行|另外|单独|一对一/u.test(between({ sentence }, clause.start, token.start))) return
  const whole = lately(state).findLast(
    (other) =>
      other.people.size > draft.people.size && [...draft.people.keys()].every((person) => other.people.has(person)),
  )
  if (whole === undefined || whole.kind === 'VISIT' || draft.people.size < 2) return
  if (whole.apart === 0) {
    state.apart += 1
    whole.apart = state.apart
  }
  draft.apart = whole.apart
}

/** `分别与A、B举行会谈`: one each, the unnamed end of the list too. */
function sidesOf(site: Site, others: readonly Actor[], end: number): Actor[][] {
  if (!site.zone.some((one) => isWord(one, 'each'))) return [[...others]]
  if (others.length === 0) return unnamedSides(site, end)
  if (others.length < 2) return [[...others]]
  return [...others.map((actor) => [actor]), ...(othersGoOn(site, end) ? [[]] : [])]
}

/** `先后与X部和Y部的领导举行…`, `与A国、B国外长分别会晤`. */
function unnamedSides(site: Site, end: number): Actor[][] {
  const turn = site.zone.findLast((one, i) => isWord(one, 'with') && site.zone[i - 1]?.type !== 'country')
  const first = site.zone.find((one) => isWord(one, 'with'))
  if (turn === undefined || first === undefined) return [[]]
  const words = between(site, first.end, end).replace(/(?:分别|先后)?(?:双边)?$/u, '')
  const bodies = listedBodies(words)
  return bodies.length > 0 ? bodies.map(() => []) : [[]]
}

/** `举行了数百次边境会晤`. */
function countOnly(site: Site, from: number): string | null {
  return /(?:数|多|几|[十百千])(?:余|多|几)?[次轮场][^,]{0,8}$/u.test(between(site, from, site.token.start))
    ? 'a count, no occasion'
    : null
}

/** `通过对话`, and a few words on an occasion that is told of. */
function wayOfWorking(site: Site, told: boolean, people: readonly Actor[]): string | null {
  if (!told) return 'a way of working, no occasion'
  return aFewWords(site, people) ? 'a few words on an occasion told of' : null
}

function nameFact(site: Site, { text, start, end }: Called): Fact<string> {
  return { value: text, section: site.sentence.scanned.index, start, end, rule: 'meetings/name' }
}

/** `A与B通过电话就X交换意见`. */
function byPhone({ token, clause, sentence }: Site): boolean {
  return (
    token.is.kind === 'TALKS' &&
    /(?:通过|以|用)电话(?:方式|形式|渠道)?[^,。;]{0,16}$/u.test(
      sentence.scanned.plain.slice(Math.max(clause.start, token.start - 24), token.start),
    )
  )
}

function meeting(site: Site, people: readonly Actor[], { inner, carrier }: Parties): Draft {
  const draft = byPhone(site) ? { ...begin(site, id, 'PHONE_CALL'), shape: 'phone' as const } : begin(site, id)
  const section = site.sentence.scanned.index
  for (const actor of people) join(draft, actor, carrier?.role === 'chair' ? 'CHAIR' : 'PARTICIPANT', section, id)
  for (const actor of inner) joinNew(draft, actor, 'PARTICIPANT', section, id)
  chairedBy(site, draft)
  chairing(site, draft)
  draft.background = draft.people.size === 0
  return draft
}

/** `A与B主持对话,对话以视频方式举行`. */
function isHeld({ state, after, token, zone }: Site): boolean {
  const last = state.drafts.at(-1)?.occasion[0]?.value
  return zone.length === 0 && last?.endsWith(token.word) === true && after.some((one) => isWord(one, 'hold'))
}

/** `A出席第三次对话,并与B共同主持对话`: the one just told of. */
function isChairedAgain({ state, token, sentence }: Site, carrier: Parties['carrier']): boolean {
  const last = state.drafts.at(-1)?.occasion[0]
  if (carrier?.role !== 'chair' || last?.section !== sentence.scanned.index) return false
  return (last.value.endsWith(token.word) || token.word === `${last.value}会`) && carrier.end === token.start
}

/** `会谈由A主持`. */
function isLed({ after }: Site): boolean {
  return after.some((one) => isWord(one, 'by')) && after.some((one) => isWord(one, 'chair'))
}

/** `对话期间`, where a dialogue has been told of. */
function toldSo({ state, frame, token }: Site): boolean {
  return frame !== null && lately(state).some((draft) => draft.occasion[0]?.value.endsWith(token.word))
}

/** A few words after a ceremony or a meal are part of it. */
function aFewWords({ state, frame, token, sentence }: Site, people: readonly Actor[]): boolean {
  if (token.is.shape !== 'meet') return false
  // `A、B出席晚宴,并与C交换意见`: there.
  const last = state.drafts.at(-1)
  if (token.word.startsWith('交换') && last !== undefined && manyKinds.has(last.kind))
    if (last.occasion[0]?.section === sentence.scanned.index && people.some(({ person }) => last.people.has(person)))
      return true
  return frame !== null || lately(state).some((draft) => people.every(({ person }) => draft.people.has(person)))
}

/** Whoever the words name, or else whoever the sentence is about, unless a group acts or somebody is quoted. */
function talkers(site: Site, { subject, companions, inner, carrier }: Parties, back: boolean): Actor[] {
  if (subject.length > 0) return subject
  // `第十次对话将于2016年举行`: the talks are what the clause is about, and nobody is said to hold them.
  if (carrier === null && companions.length === 0 && site.after.some((one) => isWord(one, 'hold'))) return []
  if (site.quoted) return []
  if (companions.length + inner.length > 0) return site.subject
  return back || ownGroup(site) ? [] : site.subject
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
        (one.type === 'occasion' &&
          /^(?:\([^)]{1,20}\))?(?:及|以及|和|、|与|暨)/u.test(between(site, one.end, one.end + 24))) ||
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
