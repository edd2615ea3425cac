import { type Draft, join, joinNew, lately } from '../draft.ts'
import { between, parties, type Site } from '../site.ts'
import { type Actor, isWord } from '../token.ts'
import { begin, type Rule, type Told } from './rule.ts'

const id = 'meetings/sign'

/** A text is signed: `A与B签署备忘录`, `A、B见证了协议的签署` (`WITNESS`). One signer alone, or what was signed before, tells of no occasion. */
export const sign: Rule = (site) => {
  if (site.token.is.shape !== 'sign') return null
  return notSigning(site) ?? signing(site)
}

function notSigning(site: Site): string | null {
  if (/^(?:了)?的|^(?:和|与)?(?:落实|实施|生效)/u.test(between(site, site.token.end, site.token.end + 4)))
    return 'what was signed, not the signing'
  if (/以来/u.test(between(site, site.token.end, site.clause.end))) return 'since when, not what'
  return null
}

function signing(site: Site): ReturnType<Rule> {
  const { subject, companions, carrier } = parties(site)
  const witnessed = carrier?.role === 'witness'
  const actors = subject.length > 0 ? subject : witnessed && !site.quoted ? site.subject : []
  const all = [...actors, ...companions]
  const known = all.length > 1 || (witnessed && all.length > 0)
  const before = known ? [] : witnessesBefore(site)
  if (all.length === 1 && signsThere(site, all)) return { drafts: [], end: site.token.end, subject: all }
  if (!known && before.length === 0) return 'signed by bodies'
  const each = !witnessed && companions.length > 1 && site.zone.some((one) => isWord(one, 'each'))
  return each ? signEach(site, actors, companions) : together(site, all, before, witnessed)
}

/** One text, or several at one ceremony. */
function together(site: Site, all: readonly Actor[], before: readonly Actor[], witnessed: boolean): Told {
  // `…的签字仪式,其中A与B签署了…`: at the ceremony told of.
  const ceremony = isAmong(site) ? toldLast(site) : null
  const draft = ceremony ?? begin(site, id)
  // `A见证签字`: of what was told before.
  draft.anaphor =
    witnessed && site.token.word === '签字' && between(site, site.token.start - 1, site.token.start) !== '的'
  for (const actor of all) join(draft, actor, witnessed ? 'WITNESS' : 'PARTICIPANT', site.sentence.scanned.index, id)
  for (const actor of before) join(draft, actor, 'WITNESS', site.sentence.scanned.index, id)
  return { drafts: ceremony === null ? [draft] : [], end: site.token.end, subject: [...all] }
}

/** `A主持签署仪式,B代表越南签字`: at the ceremony that the sentence has told of. */
function signsThere({ state, sentence }: Site, all: readonly Actor[]): boolean {
  const last = state.drafts.at(-1)
  const at = last?.occasion[0]
  if (last?.kind !== 'CEREMONY' || last.status === 'PLANNED' || at === undefined) return false
  if (at.section !== sentence.scanned.index || at.start < sentence.start) return false
  for (const actor of all) joinNew(last, actor, 'PARTICIPANT', sentence.scanned.index, id)
  return true
}

/** `由A和B共同见证,两国有关部门签署了…`. */
function witnessesBefore({ sentence, clause }: Site): Actor[] {
  const at = sentence.clauses.indexOf(clause)
  const words = at > 0 ? (sentence.clauses[at - 1]?.tokens ?? []) : []
  const verb = words.findIndex((one) => isWord(one, 'witness'))
  if (verb < 0 || words.slice(verb).some((one) => one.type === 'occasion')) return []
  return words.slice(0, verb).flatMap((one) => (one.type === 'person' ? [one.actor] : []))
}

/** `其中,A与B签署了…`: at the ceremony told of. */
function isAmong({ sentence, clause, token }: Site): boolean {
  const { plain } = sentence.scanned
  return (
    /^\*?其中/u.test(plain.slice(clause.start, token.start)) ||
    /其中,$/u.test(plain.slice(clause.start - 3, clause.start))
  )
}

/** `A同B、C分别签署了…`: one each. */
function signEach(site: Site, actors: readonly Actor[], others: readonly Actor[]): Told {
  const { state, sentence, token } = site
  state.apart += 1
  const drafts = others.map((other) => {
    const draft = begin(site, id)
    draft.apart = state.apart
    for (const actor of [...actors, other]) join(draft, actor, 'PARTICIPANT', sentence.scanned.index, id)
    return draft
  })
  return { drafts, end: token.end, subject: [...actors] }
}

function toldLast({ state }: Site): Draft | null {
  return lately(state).findLast((draft) => draft.kind === 'CEREMONY') ?? null
}
