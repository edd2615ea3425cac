import type { Frame, Sentence } from './clause.ts'
import { type Draft, type Fact, lately } from './draft.ts'
import { setPlace } from './dress-place.ts'
import { isRelative, parties, type Site, type State } from './site.ts'
import { type DateToken, isWord, type Token } from './token.ts'
import { dateFact, eventDates, isDay } from './when.ts'
import type { PlacePhrase } from './where.ts'

/** What a sentence has said so far that later parts of it share. */
export interface Surroundings {
  sentence: Sentence
  dates: DateToken[]
  /** How many of the dates were said before somebody is quoted; those do not date what is quoted. */
  stale: number
  places: PlacePhrase[]
  planned: boolean
  /** The first occasion that an adverbial frames the rest with. */
  frame: Draft | null
  frames: { draft: Draft; frame: Frame }[]
  told: Draft[]
}

/** Gives a new occasion its date, place, mode, status and frame from the words around it. */
export function dress(state: State, around: Surroundings, site: Site, draft: Draft): void {
  const { carrier } = parties(site)
  const inside = carrier === null ? [] : site.zone.filter((token) => token.start >= carrier.end)
  const left = carrier === null ? site.zone : site.zone.filter((token) => token.start < carrier.start)
  setStatus(around, site, draft)
  setDate(state, around, site, draft, inside, left)
  setPlace(around, site, draft, inside, left, isAside(draft) || announced(site, draft) !== null)
  setMode(site, draft)
  if (site.frame === null) draft.parent = draft.parent ?? around.frame
  if (site.frame === null) {
    draft.lender = around.frames.find(({ frame }) => frame.relation !== 'during')?.draft ?? named(site)
    // `当天下午,出席A会议时,B与C会面`: the one day is that of both.
    for (const { draft: outer, frame } of around.frames)
      if (outer.shape === 'event' && /^(?:时|上|中)$/u.test(frame.closer)) outer.lender ??= draft
  }
}

/** `对话前`, of an occasion told already: the last told that is called so. */
function named(site: Site): Draft | null {
  const frame = site.clause.frames.find(({ relation }) => relation !== 'during')
  const token = frame?.tokens.findLast((one) => one.type === 'occasion')
  if (token?.type !== 'occasion') return null
  const called = lately(site.state).filter((draft) => draft.occasion[0]?.value.endsWith(token.word))
  return called.findLast((draft) => draft.date !== null) ?? called.at(-1) ?? null
}

function setStatus(around: Surroundings, site: Site, draft: Draft): void {
  const future = site.zone.findLast((token) => isWord(token, 'future'))
  if (site.frame !== null) draft.status = framedStatus(site.frame, draft, future !== undefined)
  else if (draft.status === 'HELD') {
    if (site.zone.some((token) => isWord(token, 'past'))) around.planned = false
    else if (future !== undefined || isAhead(site)) around.planned = true
    if (around.planned) draft.status = 'PLANNED'
    else if (site.zone.some((token) => isWord(token, 'ongoing'))) draft.status = 'ONGOING'
  }
  if (future !== undefined && draft.status === 'PLANNED') {
    draft.statusFact = {
      value: 'PLANNED',
      section: site.sentence.scanned.index,
      start: future.start,
      end: future.end,
      rule: 'meetings/planned',
    }
  }
}

function framedStatus(frame: Frame, draft: Draft, ahead: boolean): Draft['status'] {
  if (frame.closer === '前夕' || ahead) return 'PLANNED'
  const goesOn = (draft.kind === 'VISIT' && frame.relation === 'during') || /框架/u.test(frame.closer)
  return goesOn ? 'ONGOING' : draft.status
}

/** `会议将于9月9日在X举行`: of an event that the clause is about the future stands behind it. */
function isAhead(site: Site): boolean {
  if (site.token.is.shape !== 'event' || site.zone.some((token) => isWord(token, 'attend', 'hold', 'chair')))
    return false
  const at = site.after.findIndex((token) => isWord(token, 'future'))
  const held = site.after.findIndex((token) => isWord(token, 'hold', 'open'))
  return at >= 0 && held > at && (site.after[at]?.start ?? 0) - site.token.end <= 4
}

/** What is told in passing has the dates and places of its own few words only. */
const asides = ['meetings/relative-visit', 'meetings/attender']

function isAside({ occasion }: Draft): boolean {
  return asides.includes(occasion[0]?.rule ?? '')
}

function besides(site: Site): Token[] {
  const last = site.zone.findLastIndex(
    (token) => token.type === 'person' || token.type === 'occasion' || isWord(token, 'with'),
  )
  return site.zone.slice(last + 1)
}

function setDate(
  state: State,
  around: Surroundings,
  site: Site,
  draft: Draft,
  inside: readonly Token[],
  left: readonly Token[],
): void {
  const { plain, index } = site.sentence.scanned
  const planned = draft.status === 'PLANNED'
  if (isAside(draft)) {
    const near = eventDates(plain, besides(site)).at(-1)
    if (near !== undefined) draft.date = dateFact(state, near, index, planned, false)
    return
  }
  const token = dateToken(around, site, draft, inside, left)
  if (token === undefined) {
    draft.date = thereupon(state, site, draft)
    return
  }
  // The day on which somebody sets out dates the journey, as long as nothing better is said, and nothing else.
  const leaves = token.end < site.token.start && /启程|离开|动身|飞往/u.test(plain.slice(token.end, site.token.start))
  if (leaves && draft.kind !== 'VISIT') return
  const sets = draft.kind !== 'VISIT' && site.frame === null && !site.quoted
  const fact = stretch(site, dateFact(state, token, index, planned, sets))
  // `22日抵达X访问。当天,…`: within its paragraph the day of a journey is one that `当天` may mean.
  if (
    fact !== null &&
    draft.kind === 'VISIT' &&
    draft.status === 'HELD' &&
    site.frame === null &&
    isDay(fact.value) &&
    !fact.value.startsWith('X')
  )
    state.journeyDay = { section: index, day: fact.value }
  draft.date = fact !== null && leaves ? { ...fact, rule: 'dates/departure' } : fact
}

/** `随后,…`: on the day spoken of, which is not said again. */
function thereupon(state: State, site: Site, draft: Draft): Fact<string> | null {
  const { scanned, start } = site.sentence
  if (site.frame !== null || site.quoted || draft.status !== 'HELD' || draft.kind === 'VISIT') return null
  const match = /^\s*(?:随后|接着|紧接着|接下来|其后|稍后|之后|会后|会谈后|会见后|会晤后|仪式后)/u.exec(
    scanned.plain.slice(start, start + 12),
  )
  if (match === null || state.current === null) return null
  return { value: state.current, section: scanned.index, start, end: start + match[0].length, rule: 'dates/thereupon' }
}

/** Of the dates around a word the one that is its own: within its phrase, else what the sentence shares, else behind it. */
function dateToken(
  around: Surroundings,
  site: Site,
  draft: Draft,
  inside: readonly Token[],
  left: readonly Token[],
): DateToken | undefined {
  const { plain } = site.sentence.scanned
  const own = eventDates(plain, inside).at(-1)
  const ahead = announced(site, draft)
  if (ahead !== null) return eventDates(plain, ahead).at(-1) ?? own
  const before = eventDates(plain, left)
  if (site.frame === null) for (const date of before) around.dates.push(date)
  // What is welcomed has days of its own.
  const welcomed = draft.kind === 'VISIT' && site.zone.some((token) => isWord(token, 'welcome'))
  const shared = site.frame === null && !welcomed ? around.dates.slice(around.stale).at(-1) : before.at(-1)
  const behind = ['event', 'visit', 'talk'].includes(draft.shape) ? followingDate(site) : undefined
  const held = before.length === 0 && draft.shape !== 'visit' && site.after.some((one) => isWord(one, 'hold', 'open'))
  return own ?? (held ? (behind ?? shared) : (shared ?? behind))
}

/** `就即将举行的X会议交换意见`: the words that speak of what is to come; the day of the sentence is not its own. */
function announced(site: Site, draft: Draft): Token[] | null {
  if (draft.shape !== 'event' && draft.shape !== 'talk') return null
  const held = site.zone.findLastIndex((one) => isWord(one, 'hold') && isRelative(site, one))
  const from = site.zone.findLastIndex((one, i) => i < held && isWord(one, 'future'))
  const words = from < 0 ? [] : site.zone.slice(from, held)
  const own = words.some((one) => one.type === 'person' || isWord(one, 'attend', 'chair', 'witness'))
  return words.length === 0 || own ? null : words
}

/** `会议于7月9日至13日举行`: a date behind the word, before anything else is told. */
function followingDate(site: Site): DateToken | undefined {
  const { plain } = site.sentence.scanned
  const end = site.after.findIndex(
    (token) => token.type === 'occasion' || token.type === 'person' || isWord(token, 'speak'),
  )
  const near = end < 0 ? site.after : site.after.slice(0, end)
  const first = eventDates(plain, near)[0]
  return first !== undefined && first.start - site.token.end <= 24 ? first : undefined
}

const lasting = /为期(?:([0-9]{1,2})|([一两二三四五六七八九十]))天/u

/** `从21日起…为期三天`: the first day and the count make a span. */
function stretch(site: Site, fact: Fact<string> | null): Fact<string> | null {
  if (fact === null || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u.test(fact.value)) return fact
  const match = lasting.exec(
    site.sentence.scanned.plain.slice(site.clause.start, Math.min(site.sentence.end, site.clause.end + 40)),
  )
  if (match === null) return fact
  const days =
    match[1] === undefined
      ? '一二三四五六七八九十'.indexOf((match[2] ?? '一').replace('两', '二')) + 1
      : Number(match[1])
  if (days < 2) return fact
  const last = new Date(Date.parse(`${fact.value}T00:00:00Z`) + (days - 1) * 86_400_000).toISOString().slice(0, 10)
  return { ...fact, value: `${fact.value}/${last}`, rule: 'dates/lasting' }
}

function setMode(site: Site, draft: Draft): void {
  if (draft.kind === 'PHONE_CALL') return
  const { plain, index } = site.sentence.scanned
  const near = [...site.clause.tokens, ...site.clause.frames.flatMap((frame) => frame.tokens)]
  const word = near.find((token) => isWord(token, 'hybrid')) ?? near.find((token) => isWord(token, 'video'))
  const inName = /视频|视讯|线上|在线|远程|云端/u.exec(
    plain.slice(Math.max(site.clause.start, site.token.start - 12), site.token.end),
  )
  if (word !== undefined && isWord(word, 'hybrid', 'video')) {
    draft.mode = word.role === 'hybrid' ? 'HYBRID' : 'VIDEO'
    draft.modeFact = { value: draft.mode, section: index, start: word.start, end: word.end, rule: 'meetings/mode' }
  } else if (inName !== null) {
    const start = Math.max(site.clause.start, site.token.start - 12) + inName.index
    draft.mode = 'VIDEO'
    draft.modeFact = { value: 'VIDEO', section: index, start, end: start + inName[0].length, rule: 'meetings/mode' }
  }
}
