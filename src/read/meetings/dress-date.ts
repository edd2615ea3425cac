import { addDays } from '../../text/edtf.ts'
import { followingDate, inBrackets, nextDate, saidBehind, timeOf } from './date-behind.ts'
import type { Draft, Fact } from './draft.ts'
import type { Surroundings } from './dress.ts'
import { isRelative, type Site, type State } from './site.ts'
import { type DateToken, isWord, type Token } from './token.ts'
import { dateFact, eventDates, isDay } from './when.ts'

/** What is told in passing has the dates and places of its own few words only. */
const asides = ['meetings/relative-visit', 'meetings/attender', 'meetings/pointed']

/** Whether an occasion was told in passing, as part of who somebody is. */
export function isAside({ occasion }: Draft): boolean {
  return asides.includes(occasion[0]?.rule ?? '')
}

function besides(site: Site): Token[] {
  const last = site.zone.findLastIndex(
    (token) => token.type === 'person' || token.type === 'occasion' || isWord(token, 'with'),
  )
  return site.zone.slice(last + 1)
}

/** Gives a new occasion its date: of the dates around its word the one that is its own. */
export function setDate(
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
    const near = eventDates(plain, besides(site)).at(-1) ?? timeOf(site, draft) ?? inBrackets(site)
    if (near !== undefined) draft.date = dateFact(state, near, index, planned, false)
    return
  }
  const token = inBrackets(site) ?? dateToken(around, site, draft, inside, left) ?? saidBehind(site)
  if (token === undefined) {
    draft.date = thereupon(state, site, draft)
    return
  }
  // The day on which somebody sets out dates the journey, as long as nothing better is said, and nothing else.
  const leaves = token.end < site.token.start && /启程|离开|动身|飞往/u.test(plain.slice(token.end, site.token.start))
  if (leaves && draft.kind !== 'VISIT') return
  const sets = draft.kind !== 'VISIT' && site.frame === null && !site.quoted
  const fact = stretch(site, dateFact(state, token, index, planned, sets))
  // `A7日至9日访问P,会见B`: on one of those days, which is not said.
  if (fact?.value.includes('/') && oneDay.has(draft.kind) && draft.name === null) return
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
  draft.date = fact === null ? null : leaves ? { ...fact, rule: 'dates/departure' } : ended(site, draft, fact)
}

/** What nobody goes on with on the next day. */
const oneDay: ReadonlySet<Draft['kind']> = new Set(['CALL_ON', 'TALKS', 'PHONE_CALL', 'RECEPTION'])

/** `A8日结束对P的访问`: the last day of the journey, if no first one is said. */
function ended({ sentence, clause, token }: Site, { kind }: Draft, fact: Fact<string>): Fact<string> {
  if (kind !== 'VISIT' || !isDay(fact.value)) return fact
  const words = sentence.scanned.plain.slice(clause.start, token.start)
  return /结束/u.test(words) && !/[从自][^,。]{0,8}开始/u.test(words) ? { ...fact, rule: 'dates/ended' } : fact
}

/** `随后,…`: on the day spoken of, which is not said again. */
function thereupon(state: State, site: Site, draft: Draft): Fact<string> | null {
  const { scanned, start } = site.sentence
  if (site.frame !== null || site.quoted || draft.status !== 'HELD' || draft.kind === 'VISIT') return null
  const match =
    /^[\s*]*(?:随后|接着|紧接着|接下来|其后|稍后|之后|会后|与此同时|同一时间|(?:会谈|会见|会晤|仪式)(?:一?结束)?后?,)/u.exec(
      scanned.plain.slice(start, start + 12),
    ) ?? /^[^,]{0,20}(?:随后|接着|过后)/u.exec(scanned.plain.slice(start, site.token.start))
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
  const itself = eventDates(plain, ofItself(site, draft)).at(-1)
  if (itself !== undefined) return itself
  const before = eventDates(plain, left).filter((date) => !around.spent.includes(date))
  if (site.frame === null) for (const date of before) around.dates.push(date)
  // What is welcomed has days of its own.
  const welcomed = draft.kind === 'VISIT' && site.zone.some((token) => isWord(token, 'welcome'))
  const shared =
    site.frame === null && !welcomed
      ? around.dates.slice(around.stale).at(-1)
      : (before.at(-1) ?? outside(around, site))
  const behind = ['event', 'visit', 'talk', 'phone'].includes(draft.shape) ? followingDate(site) : undefined
  if (isMention(site, draft)) return own
  const held = before.length === 0 && draft.shape !== 'visit' && site.after.some((one) => isWord(one, 'hold', 'open'))
  const ofTrip = /^此/u.test(site.token.word) ? nextDate(site) : undefined
  if (ofTrip !== undefined) return ofTrip
  return own ?? (held ? (behind ?? shared) : (shared ?? behind))
}

/** `感谢X在Y大会上的支持`: an event that nobody is said to hold or attend; the day of the sentence is not its own. */
function isMention(site: Site, { shape, people }: Draft): boolean {
  return (
    shape === 'event' &&
    people.size === 0 &&
    site.frame === null &&
    site.sentence.scanned.kind === 'PARAGRAPH' &&
    site.zone.some((one) => isWord(one, 'speak', 'letter', 'greet', 'hope')) &&
    !site.after.some((one) => isWord(one, 'hold', 'open', 'chair'))
  )
}

/** `A9日与B举行会谈时,…`: the adverbial is all that tells of the talks, and what stands before it is theirs. */
function tellsItself({ frame, zone, token }: Site): boolean {
  const closers = token.is.shape === 'phone' ? /^(?:时|后|之后|结束后|中|里)$/u : /^(?:时|后|之后|结束后)$/u
  if (frame === null || !closers.test(frame.closer)) return false
  // `A会见B时`: B stands behind the verb.
  const people = token.is.shape === 'receive' || token.is.shape === 'call' ? frame.tokens : zone
  return people.some((one) => one.type === 'person')
}

function outside(around: Surroundings, site: Site): DateToken | undefined {
  const { frame, clause, sentence } = site
  if (frame === null) return undefined
  // `2014年3月,A访问P期间,…`: a month is that of the journey too, a day only of what happened on it.
  const journey = site.token.is.shape === 'visit' && frame.closer === '期间'
  if (!journey && !tellsItself(site)) return undefined
  const before = clause.tokens.filter((one) => one.end <= frame.start)
  const found = eventDates(sentence.scanned.plain, before).at(-1) ?? around.dates.at(-1)
  const exact = found?.phrase.from
  return journey && (exact === undefined || exact.day !== undefined || (exact.month ?? exact.year) === undefined)
    ? undefined
    : found
}

/** `就即将举行的X会议交换意见`: the words that speak of what is to come; the day of the sentence is not its own. */
export function announced(site: Site, draft: Draft): Token[] | null {
  if (draft.shape !== 'event' && draft.shape !== 'talk') return null
  const held = site.zone.findLastIndex((one) => isWord(one, 'hold') && isRelative(site, one))
  const from = site.zone.findLastIndex((one, i) => i < held && isWord(one, 'future'))
  const words = from < 0 ? [] : site.zone.slice(from, held)
  const own = words.some((one) => one.type === 'person' || isWord(one, 'attend', 'chair', 'witness'))
  return words.length === 0 || own ? null : words
}

/** `下月在P召开的X峰会`: the words before the event that say when and where it itself is held. */
export function ofItself(site: Site, { shape }: Draft): Token[] {
  if (shape !== 'event') return []
  const held = site.zone.findLastIndex((one) => isWord(one, 'hold') && isRelative(site, one))
  let from = held
  const says = (one: Token | undefined) =>
    one?.type === 'date' || one?.type === 'country' || isWord(one, 'in', 'future')
  while (from > 0 && says(site.zone[from - 1])) from -= 1
  return held < 0 ? [] : site.zone.slice(from, held + 1)
}

/** `为期三天`, `访问5天`, `进行三天的正式访问`. */
const lasting =
  /(?:为期|访问|逗留|停留)(?:([0-9]{1,2})|([一两二三四五六七八九十]))天(?![前后])|(?:进行|展开|开始)(?:([0-9]{1,2})|([一两二三四五六七八九十]))天(?=的?[^,。;]{0,6}(?:访问|行程))/u

/** `从21日起…为期三天`: the first day and the count make a span. */
function stretch(site: Site, fact: Fact<string> | null): Fact<string> | null {
  if (fact === null || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u.test(fact.value)) return fact
  const match = lasting.exec(
    site.sentence.scanned.plain.slice(site.clause.start, Math.min(site.sentence.end, site.clause.end + 40)),
  )
  if (match === null) return fact
  const [digits, word = '一'] = [match[1] ?? match[3], match[2] ?? match[4]]
  const days = digits === undefined ? '一二三四五六七八九十'.indexOf(word.replace('两', '二')) + 1 : Number(digits)
  if (days < 2) return fact
  const ends = /圆满结束|结束/u.test(site.sentence.scanned.plain.slice(fact.end, site.token.start))
  const [from, to] = ends ? [addDays(fact.value, 1 - days), fact.value] : [fact.value, addDays(fact.value, days - 1)]
  return { ...fact, value: `${from}/${to}`, rule: 'dates/lasting' }
}
