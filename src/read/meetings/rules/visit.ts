import { type Fact, join, joinNew, lately } from '../draft.ts'
import { mayHold, UNDER } from '../kinds.ts'
import { statesIn } from '../name.ts'
import { between, parties, type Site } from '../site.ts'
import { type Actor, isWord, type PersonToken, type Token } from '../token.ts'
import { visited } from '../visited.ts'
import { eachInviter, further, toSeveral } from './further.ts'
import { begin, type Rule } from './rule.ts'

const id = 'meetings/visit'

/**
 * A journey: `A对P进行国事访问`, `A访问P`, `A赴P访问`, `A出访P`, `A访华`, `应H邀请,A…访问P`, `欢迎A…访问`.
 * Who goes is `GUEST`, who invited `HOST`. `此次访问`, `访问期间` refers to one told of elsewhere.
 */
export const visit: Rule = (site) => {
  if (site.token.is.shape !== 'visit') return null
  const refused = noJourney(site)
  if (refused !== null) return refused
  const pointed = isPointedAt(site)
  const guests = pointed ? [] : travellers(site)
  if (guests.length > 0 && accompany(site, guests)) return { drafts: [], end: site.token.end, subject: guests }
  const draft = begin(site, guests.length === 0 && isOfDelegation(site) ? 'meetings/relative-visit' : id)
  const section = site.sentence.scanned.index
  const place = visited(site)
  const apart = isOfTime(site)
  const back = pointed || apart || (place === null && guests.length === 0 && !begins(site) && !toSeveral(site))
  draft.anaphor = back || (site.frame !== null && place === null)
  if (pointed) draft.occasion = draft.occasion.map((fact) => ({ ...fact, rule: 'meetings/pointed' }))
  const who = guests.length > 0 || pointed || apart || isOffice(site) ? guests : implied(site, back, place)
  for (const actor of who) join(draft, actor, 'GUEST', section, id)
  for (const actor of hostsOf(site, place)) joinNew(draft, actor, 'HOST', section, 'meetings/inviter')
  draft.place = place
  draft.background = guests.length === 0 && site.frame === null
  return {
    drafts: [...eachInviter(site, draft), ...further(site, draft, ownHosts)],
    end: site.token.end,
    subject: guests,
  }
}

/** `此次访问`: told of elsewhere, and what is said here of days is of something else. */
function isPointedAt(site: Site): boolean {
  const before = between(site, Math.max(0, site.token.start - 6), site.token.start)
  return (
    /(?:此|该|这|本)次?(?:国事|正式|工作|友好)?$/u.test(before) ||
    isOfGroup(site) ||
    (site.token.word.startsWith('此') && site.zone.some((one) => isWord(one, 'speak', 'hope')))
  )
}

/** `访问P的时间为3月1日至3日`: says more of a journey told before. */
function isOfTime(site: Site): boolean {
  return /^[^,。;的]{0,8}的(?:时间|日期|目的|日程|行程|任务)/u.test(between(site, site.token.end, site.token.end + 14))
}

/** `对代表团的来访表示欢迎`: of those who were told of as a group. */
function isOfGroup({ sentence, token, clause }: Site): boolean {
  const words = sentence.scanned.plain.slice(clause.start, token.start)
  return /(?:对|欢迎)[^,的]{0,16}(?:代表团|客人|一行|贵宾|来宾|朋友们?)(?:一行)?(?:的|此次|前来)*$/u.test(words)
}

/** `正在P访问的X代表团`: told in passing, and who leads it may be said behind. */
function isOfDelegation(site: Site): boolean {
  return /^的[^,。;]{0,24}(?:代表团|访问团|考察团)/u.test(between(site, site.token.end, site.token.end + 32))
}

/** Whom the text speaks of, unless that is their own country. */
function implied({ state, subject, quoted, frame }: Site, back: boolean, place: Fact<string> | null): Actor[] {
  if (quoted || (back && !/期间|框架|之际/u.test(frame?.closer ?? ''))) return []
  // `A访问P。访问期间,B将同A会谈`: A's journey still.
  const last =
    place === null && back ? lately(state).findLast((one) => one.kind === 'VISIT' && one.people.size > 0) : undefined
  const guests = [...(last?.people ?? [])].filter(([, part]) => part.role === 'GUEST').map(([person]) => person)
  if (guests.length > 0 && !subject.some(({ person }) => guests.includes(person))) return []
  const [there] = statesIn(place?.value ?? '')
  return there === undefined ? subject : subject.filter(({ person }) => state.people[person]?.country !== there)
}

/** `A等陪同访问了P和Q`: they went along on the journeys there that have been told, if any has. */
function accompany(site: Site, people: readonly Actor[]): boolean {
  const last = site.zone.at(-1)
  if (!isWord(last, 'accompany') || last.end !== site.token.start) return false
  const there = statesIn(between(site, site.token.end, site.token.end + 24))
  const journeys = lately(site.state).filter(
    (one) => one.kind === 'VISIT' && statesIn(one.place?.value ?? '').some((code) => there.includes(code)),
  )
  for (const journey of journeys)
    for (const actor of people) join(journey, actor, 'GUEST', site.sentence.scanned.index, 'meetings/party')
  return journeys.length > 0
}

const house =
  /^(?:了)?[\p{Script=Han}]{2,16}?(?:大学|学院|研究所|研究院|总部|公司|集团|医院|学校|博物馆|企业|银行|工厂|基地|电视台|日报社|出版社|教堂|寺|使馆|办事处|代表处|秘书处)(?=[,。;、]|并|与|和|同|后|时|及|$)/u

function noJourney(site: Site): string | null {
  const { token, clause } = site
  if (/^(?:的)?(?:中心|学者|团)/u.test(between(site, token.end, token.end + 3))) return 'part of another name'
  const works = /(?:现场|工程|项目|工地|码头|企业|工厂|公司|建设|生产|情况|工作)/u
  if (/^[访到来]|访问$/u.test(token.word) && house.test(between(site, token.end, token.end + 24)))
    return 'a house is seen'
  return /考察|视察/u.test(token.word) && works.test(between(site, token.end, clause.end))
    ? 'works are inspected'
    : null
}

/** `抵达P,开始为期三天的访问`: told here first, though whither stands in the clause before. */
function begins({ sentence, clause, token }: Site): boolean {
  const words = sentence.scanned.plain.slice(clause.start, token.start)
  return (
    /^(?:并)?(?:圆满|顺利)?(?:开始|展开|开启|结束|进行|作)/u.test(words) &&
    /抵达|到达|飞抵|来到|离开|前往|飞往|[启赴]|抵[京越华老柬台韩日俄]/u.test(
      sentence.scanned.plain.slice(sentence.start, clause.start),
    )
  )
}

/** Whoever stands last before the journey, not behind a verb of welcoming or meeting of their own. */
function travellers(site: Site): Actor[] {
  // `B的河内之行`: whose it is.
  const owner = site.zone.findLast((one) => one.type === 'person')
  if (site.token.word === '之行' && owner?.type === 'person' && between(site, owner.end, owner.end + 1) === '的')
    return [owner.actor]
  // `对A前来访问表示欢迎`: A is the one who comes.
  const turn = site.zone.findLastIndex(
    (one, i) =>
      isWord(one, 'welcome') ||
      (isWord(one, 'toward') && site.zone.slice(i + 1).some((other) => other.type === 'person')),
  )
  if (isOffice(site)) return []
  // `发言人A就B访问P答记者问`: the journey is B's.
  const about = site.zone.findLastIndex(
    (one, i) => i > 0 && one.type === 'person' && between(site, one.start - 1, one.start) === '就',
  )
  const { subject, companions, inner } = parties({ ...site, zone: site.zone.slice(Math.max(turn + 1, about)) })
  return [...subject, ...(subject.length > 0 ? [] : inner), ...companions]
}

/** `A谈及今年1月越南总理访问P的成果`: somebody without a name went there. */
function isOffice({ sentence, token, zone, clause }: Site): boolean {
  const last = zone.findLast((one) => one.type === 'person')
  const from = Math.max(last?.end ?? clause.start, token.start - 20)
  return /(?<!副)(?:总理|首相|主席|总统|总书记|议长|外长|国王|防长|部长|领导人)(?:对[^,。的]{2,8})?(?:进行的?)?$/u.test(
    sentence.scanned.plain.slice(from, token.start),
  )
}

/** Of several who invited, those of the state visited, if any is. */
function hostsOf(site: Site, place: Fact<string> | null): Actor[] {
  const all = inviters(site)
  const own = all.length > 1 && place !== null ? ofPlace(site, all, place) : []
  return own.length > 0 ? own : all
}

/** Of those who invited, the ones of the state visited alone. */
function ownHosts(site: Site, place: Fact<string>): Actor[] {
  return ofPlace(site, inviters(site), place)
}

function ofPlace({ state }: Site, people: readonly Actor[], place: Fact<string>): Actor[] {
  const [code] = statesIn(place.value)
  return code === undefined ? [] : people.filter(({ person }) => state.people[person]?.country === code)
}

/** `应H的邀请`, in this clause or one before it in the sentence. */
function inviters(site: Site): Actor[] {
  const { tokens } = site.sentence
  if (!mayHold(site.sentence, UNDER)) return []
  const start = site.sentence.start
  const isCall = (one: Token) => isWord(one, 'under') && one.word === '应'
  // `A此访是应H的邀请进行的`: behind it.
  const call =
    tokens.findLast((one) => isCall(one) && one.start >= start && one.start < site.token.start) ??
    tokens.find((one) => isCall(one) && /^(?:之行|活动)?是$/u.test(between(site, site.token.end, one.start)))
  if (call === undefined) return []
  const end = tokens.find((one) => isWord(one, 'invite') && one.start > call.start)
  if (end === undefined || end.start > site.sentence.end || end.start - call.end > 240) return []
  return tokens
    .filter((one): one is PersonToken => one.type === 'person' && one.start > call.start && one.start < end.start)
    .map((one) => one.actor)
}
