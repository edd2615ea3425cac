import type { OccasionKind } from '../../../lexicon/occasions.ts'
import type { Role } from '../../reading.ts'
import { isPointed, refersBack } from '../back.ts'
import { type Draft, join, joinNew, lately } from '../draft.ts'
import { type Called, calledAt, isBodyAtWork } from '../name.ts'
import { between, indexAt, objects, type Parties, parties, type Site } from '../site.ts'
import { type Actor, isWord, type PersonToken } from '../token.ts'
import { chairedBy, chairing } from './chaired.ts'
import { comesFrom, isPraised } from './described.ts'
import { opens } from './opening.ts'
import { begin, type Rule } from './rule.ts'
import { nameFrom } from './talk.ts'

const id = 'meetings/event'

/**
 * An occasion that is a thing: `A出席X会议`, `A主持X会议` (`CHAIR`), `A见证X仪式` (`WITNESS`), `A举行国宴欢迎B` (`HOST`, `GUEST`),
 * `在A主持的X会议上`, `X会议在P举行`, `在会上,A说`. A body at work is a `WORKING_SESSION`.
 */
export const event: Rule = (site) => {
  if (site.token.is.shape !== 'event') return null
  const found = parties(site)
  const called = calledAt(site.sentence.scanned, nameFrom(site, found.carrier?.end ?? null), site.token)
  const many = severalTold(called)
  if (many !== null) return many
  const { word: token } = site.token
  const draft = begin(site, id)
  const back = opens(site, draft, called) || isPointed(site) || (refersBack(site) && called.bare)
  settleKind(site, draft, called)
  if (!back && !called.bare && token !== '吊唁' && called.text.length > site.token.word.length) {
    draft.name = {
      value: called.text,
      section: site.sentence.scanned.index,
      start: called.start,
      end: called.end,
      rule: 'meetings/name',
    }
  }
  const aside = found.carrier !== null && (comesFrom(site, found.carrier) || isPraised(site, found.carrier))
  // The day and place of the sentence are not those of an aside.
  if (aside) for (const fact of draft.occasion) fact.rule = 'meetings/attender'
  const subject = aside ? [] : attend(site, draft, found, back)
  if (token === '吊唁' && draft.people.size === 0) return 'condolences of nobody named'
  draft.anaphor = back || (called.bare && (repeats(site) || (site.frame !== null && draft.people.size === 0)))
  draft.background = draft.people.size === 0
  return { drafts: [draft], end: site.token.end, subject }
}

function severalTold({ text }: Called): string | null {
  if (/^(?:举行|举办|召开)?(?:[0-9]+|多|数|这?[两三四五六七八九十])(?:余|多)?[次场]/u.test(text))
    return 'a count, no occasion'
  if (/^一[次场个届]/u.test(text)) return 'one of a kind, told of no further'
  if (/^(?:又|再|另|另外|再次)一[次场个届轮]/u.test(text)) return 'one of a kind, told of no further'
  // `在双多边论坛上`: on any of them.
  if (/双多边|^(?:各|诸)?多边[^,。]{0,4}(?:论坛|会议)$/u.test(text)) return 'many, no occasion'
  return /系列(?:高级|相关)?(?:会议|活动|峰会)$|^(?:及|和|与|以及)?(?:其他)?(?:相关|有关)(?:系列)?(?:会议|活动|峰会|仪式)$|各项|各种|各类|一系列|历次|历届/u.test(
    text,
  )
    ? 'many, no occasion'
    : null
}

const twoStates = /(?:^|[^\p{Script=Han}])[越中老柬俄美日韩朝印法德英泰]{2}$/u

/** A body at work, a summit's plenary, leaders of two states: the words around the word say what kind it is. */
function settleKind(site: Site, draft: Draft, called: Called): void {
  const { token, clause } = site
  if (token.word === '领导人会晤' && twoStates.test(between(site, Math.max(0, token.start - 3), token.start))) {
    draft.kind = 'TALKS'
    draft.shape = 'talk'
  }
  if (draft.kind !== 'CONFERENCE') return
  // `就重建与省领导举行工作会议`: at work with those who are visited.
  if (
    token.word === '工作会议' &&
    /[与同和][^,。;]{2,20}(?:举行|召开|进行)了?$/u.test(
      between(site, Math.max(clause.start, token.start - 28), token.start),
    )
  )
    draft.kind = 'WORKING_SESSION'
  if (/峰会|首脑会议|领导人会议|元首理事会/u.test(called.text) && !/(?:长|高官)会(?:议)?$/u.test(called.text))
    draft.kind = 'SUMMIT'
  else if (bodyHolds(site)) draft.kind = 'WORKING_SESSION'
  else if (isBodyAtWork(between(site, Math.max(called.start - 14, clause.start), token.end)))
    draft.kind = 'WORKING_SESSION'
}

/** Writes down who was there, and returns who did something. */
function attend(site: Site, draft: Draft, found: Parties, back: boolean): Actor[] {
  const { carrier, companions } = found
  const section = site.sentence.scanned.index
  const verb = carrier !== null || leadVerb(site)
  const actors =
    found.subject.length > 0 || site.quoted || back || !verb || ofState(site) || bodyHolds(site)
      ? found.subject
      : site.subject
  const honoured = beneficiaries(site)
  for (const actor of honoured) join(draft, actor, 'GUEST', section, id)
  const together =
    draft.kind === 'RECEPTION' && honoured.length === 0 && (companions.length > 0 || ofStates(site, actors))
  const role = isInvited(site, draft, carrier)
    ? 'GUEST'
    : together
      ? 'PARTICIPANT'
      : roleOf(draft, carrier?.role ?? 'attend', honoured.length > 0 || welcomes(site, draft))
  const active = verb
    ? [...actors, ...companions].filter((one) => !isMourned(site, one) && !isSpouseAt(site, draft, one))
    : []
  for (const actor of active) joinNew(draft, actor, role, section, id)
  chaired(site, draft, [...(mourning.test(site.token.word) ? [] : found.inner), ...inaugurated(site)])
  const given = carrier !== null && ['hold', 'chair', 'host'].includes(carrier.role)
  if (given && (draft.kind === 'RECEPTION' || draft.kind === 'CEREMONY')) guests(site, draft)
  return active
}

/** `举行仪式,欢迎B`: for B. */
function welcomes({ sentence, token }: Site, { kind }: Draft): boolean {
  if (kind !== 'CEREMONY') return false
  const after = sentence.tokens.slice(indexAt(sentence.tokens, token.end))
  const welcome = after.findIndex((one) => isWord(one, 'welcome'))
  const near = welcome < 0 ? undefined : after[welcome]
  return (
    near !== undefined &&
    /^,?(?:隆重|热烈|热情)*$/u.test(sentence.scanned.plain.slice(token.end, near.start)) &&
    after.slice(welcome).some((one) => one.type === 'person')
  )
}

/** `越南与岛国的外长们举行…`: a state acts, and nobody by name. */
function ofState({ zone }: Site): boolean {
  const [first, second] = zone.filter((one) => one.type !== 'date')
  return first?.type === 'country' && isWord(second, 'with') && !zone.some((one) => one.type === 'person')
}

/** `B的就职典礼`: who takes office is there. */
function inaugurated(site: Site): Actor[] {
  if (!/就职|登基|加冕/u.test(between(site, Math.max(0, site.token.start - 2), site.token.end))) return []
  const last = site.zone.findLast((one) => one.type === 'person')
  return last?.type === 'person' &&
    /^的?(?:总统|宣誓)?(?:就职|登基|加冕)?$/u.test(between(site, last.end, site.token.start))
    ? [last.actor]
    : []
}

/** `A、B和C举行早餐会`, each of another state. */
function ofStates({ state }: Site, actors: readonly Actor[]): boolean {
  return new Set(actors.map(({ person }) => state.people[person]?.country ?? null)).size > 1
}

/** `A和夫人B赴P出席峰会`: B comes along, and does not sit there. */
function isSpouseAt(site: Site, { kind }: Draft, { start, name }: Actor): boolean {
  if (kind !== 'SUMMIT' && kind !== 'CONFERENCE' && kind !== 'WORKING_SESSION') return false
  return /(?:夫人|妻子|丈夫)$/u.test(between(site, Math.max(0, Math.min(start, name.start) - 3), name.start))
}

/** `应邀出席招待会`: a guest of the banquet. */
function isInvited(site: Site, draft: Draft, carrier: Parties['carrier']): boolean {
  if (draft.kind !== 'RECEPTION' || carrier?.role !== 'attend') return false
  // `出席B设的晚宴`.
  if (/^(?:了)?[^,。]{2,24}(?:设|举办|举行|作东|做东|主办)的/u.test(between(site, carrier.end, site.token.start)))
    return site.zone.some((one) => one.type === 'person' && one.start >= carrier.end)
  return carrier.word.startsWith('应邀') || between(site, carrier.start - 2, carrier.start) === '应邀'
}

/** `政治委员会举行会议`: a body meets, whatever has met before. */
function bodyHolds(site: Site): boolean {
  const verb = site.zone.findLast((one) => isWord(one, 'hold'))
  if (verb === undefined || verb.end !== site.token.start) return false
  return /(?:委员会|工作组|小组|理事会|书记处|政治局|常委会|联委会)(?:当天|随后)?$/u.test(
    between(site, Math.max(site.clause.start, verb.start - 8), verb.start),
  )
}

/** What a word alone may take up again. */
const generic: Readonly<Record<string, readonly OccasionKind[]>> = {
  会议: ['CONFERENCE', 'SUMMIT', 'WORKING_SESSION'],
  大会: ['CONFERENCE'],
  仪式: ['CEREMONY'],
  典礼: ['CEREMONY'],
}

/** `…出席了X峰会。A主持峰会`: the same word, with nothing to tell it apart, for what was told just before. */
function repeats(site: Site): boolean {
  const { state, sentence, token } = site
  if (bodyHolds(site)) return false
  const { index, kind } = sentence.scanned
  if (kind !== 'PARAGRAPH' && kind !== 'STANDFIRST') return false
  if (site.zone.some((one) => one.type === 'date') && token.word !== '会议') return false
  const last = lately(state).findLast((draft) => draft.shape === 'event')
  const at = last?.occasion[0]
  if (at === undefined || last === undefined || index - at.section > 1) return false
  // `欢迎B的仪式在P举行。A主持欢迎仪式`.
  const fuller = last.kind === 'CEREMONY' && at.section === index && token.word.endsWith(at.value)
  return fuller || at.value.endsWith(token.word) || (generic[token.word]?.includes(last.kind) ?? false)
}

const mourning = /吊唁|追[悼思]|悼念|葬|告别/u

/** `为B举行国宴`: those for whom it is given; of whom it mourns nobody is there. */
function beneficiaries(site: Site): Actor[] {
  return mourning.test(site.token.word) ? [] : namedFor(site)
}

/** `为B举行吊唁仪式`: B takes part in nothing. */
function isMourned(site: Site, { person }: Actor): boolean {
  return mourning.test(site.token.word) && namedFor(site).some((one) => one.person === person)
}

/** `为B举行…`, `主持欢迎B的仪式`. */
function namedFor(site: Site): Actor[] {
  const benefit = site.zone.findLastIndex((one, i) => isWord(one, 'benefit') && site.zone[i + 1]?.type === 'person')
  const at = benefit < 0 && site.token.is.kind === 'CEREMONY' ? welcomed(site) : benefit
  if (at < 0) return []
  const people: Actor[] = []
  for (const token of site.zone.slice(at + 1)) {
    if (token.type === 'person') people.push(token.actor)
    else if (!isWord(token, 'with', 'and')) break
  }
  return people
}

/** Where `主持迎接以B为团长的代表团仪式` begins to say whom it is for: right before B. */
function welcomed({ zone }: Site): number {
  const welcome = zone.findLastIndex((one) => isWord(one, 'welcome'))
  const first = zone.findIndex((one, i) => i > welcome && one.type === 'person')
  return welcome < 0 || first < 0 ? -1 : first - 1
}

/** Whether the clause says that somebody was there at all. */
function leadVerb(site: Site): boolean {
  return (
    site.zone.some((one) => isWord(one, 'attend', 'chair', 'witness')) ||
    site.token.word === '吊唁' ||
    (site.token.is.kind === 'CEREMONY' &&
      /^剪彩|^揭[幕牌]|^培土/u.test(between(site, site.token.end, site.token.end + 2)))
  )
}

function roleOf(draft: Draft, verb: string, given: boolean): Role {
  if (given && verb === 'hold') return 'HOST'
  if (draft.kind === 'RECEPTION' && (verb === 'hold' || verb === 'chair' || verb === 'host')) return 'HOST'
  if (verb === 'chair') return 'CHAIR'
  return verb === 'witness' ? 'WITNESS' : 'PARTICIPANT'
}

/** `由A主持的会议`, `与B的会议`: people within the name's own phrase. */
function chaired(site: Site, draft: Draft, inner: readonly Actor[]): void {
  const section = site.sentence.scanned.index
  for (const actor of givers(site, draft, inner)) joinNew(draft, actor, 'HOST', section, id)
  for (const actor of inner) joinNew(draft, actor, 'PARTICIPANT', section, id)
  chairedBy(site, draft)
  chairing(site, draft)
  for (const token of site.zone)
    if (token.type === 'person' && draft.kind === 'RECEPTION' && given.test(between(site, token.end, token.end + 24)))
      join(draft, token.actor, 'HOST', section, id)
}

const given = /^(?:在[^,。;的]{2,16})?(?:举办|举行|主办|作东|做东|设)的/u

/** `出席A和夫人B在P举行的晚宴`: all who give it. */
function givers(site: Site, { kind }: Draft, inner: readonly Actor[]): readonly Actor[] {
  const last = inner.at(-1)
  return kind === 'RECEPTION' && last !== undefined && given.test(between(site, last.end, last.end + 24)) ? inner : []
}

/** `举行国宴,欢迎B`: in this clause or the next. */
function guests(site: Site, draft: Draft): void {
  const section = site.sentence.scanned.index
  const tokens = site.sentence.tokens.filter((one) => one.start > site.token.end && one.start < site.sentence.end)
  const welcome = tokens.findIndex((one) => isWord(one, 'welcome', 'host'))
  if (welcome < 0 && !site.after.some((one) => one.type === 'person')) return
  const found = objects({ ...site, after: welcome < 0 ? site.after : tokens.slice(welcome + 1) })
  // `A举行仪式,欢迎B`: whoever gives it is the host.
  const given = welcome >= 0 && draft.kind === 'CEREMONY' && site.zone.some((one) => isWord(one, 'hold'))
  if (given && found.length > 0)
    for (const part of draft.people.values()) if (part.role === 'PARTICIPANT') part.role = 'HOST'
  for (const token of found.slice(0, 4) as PersonToken[]) joinNew(draft, token.actor, 'GUEST', section, id)
}
