import type { Clause, Frame, Sentence } from './clause.ts'
import type { Draft } from './draft.ts'
import { dress, type Surroundings } from './dress.ts'
import { legs } from './itinerary.ts'
import { attender } from './rules/attender.ts'
import { relativeVisit } from './rules/relative.ts'
import { rules } from './rules/rules.ts'
import type { Site, State } from './site.ts'
import { type Actor, isWord, type OccasionToken, type Token } from './token.ts'

/** A clause, or one of its adverbials, and who it is about. */
export interface Within {
  clause: Clause
  frame: Frame | null
  subject: Actor[]
  quoted: boolean
}

/** How far the reading of a zone has come. */
interface Walk {
  state: State
  around: Surroundings
  within: Within
  tokens: Token[]
  told: Draft[]
  /** Where the words of the next predicate begin, and up to where the last one has used them. */
  from: number
  busy: number
  /** Where the words within the last one's object begin. */
  inside: number
  subject: Actor[]
  /** The number that those of a list share, of which more is to come; 0 for none. */
  list: number
  /** A journey told in passing, which frames the rest. */
  passing: Draft | null
  /** All such journeys, each of its own guest. */
  journeys: Draft[]
}

/** Reads the occasions of a clause's own words, or of one of its adverbials. */
export function zone(state: State, around: Surroundings, within: Within): Draft[] {
  const tokens = within.frame?.tokens ?? within.clause.tokens
  const walk: Walk = {
    state,
    around,
    within,
    tokens,
    told: [],
    from: 0,
    busy: around.busy,
    inside: 0,
    subject: within.subject,
    list: 0,
    passing: null,
    journeys: [],
  }
  tokens.forEach((token, i) => {
    if (token.type === 'occasion' && !isModifier(around.sentence, tokens, i) && !isErrand(around.sentence, tokens, i))
      step(walk, token, i)
  })
  for (const one of [...walk.journeys, walk.passing]) adopt(one, walk.told)
  return walk.told
}

function step(walk: Walk, token: OccasionToken, i: number): void {
  const { tokens, around } = walk
  const taken = token.start < walk.busy
  const site: Site = {
    ...walk.within,
    state: walk.state,
    sentence: around.sentence,
    token,
    zone: tokens.slice(taken ? walk.inside : walk.from, i),
    after: tokens.slice(i + 1),
    subject: together(walk, token, tokens.slice(walk.from, i)),
  }
  const journey = relativeVisit(site)
  if (journey !== null && typeof journey !== 'string') {
    walk.passing = keep(walk, site, journey.drafts, null) ?? walk.passing
    walk.journeys.push(...journey.drafts)
    // The words of the relative clause belong to the journey alone.
    if (!taken) tokens.fill(token, relativeFrom(tokens, walk.from, i), i)
    return
  }
  const there = attender(site)
  if (there !== null && typeof there !== 'string') {
    const attended = keep(walk, site, there.drafts, null)
    if (attended?.shape === 'event') walk.passing ??= attended
    if (!taken) tokens.fill(token, relativeFrom(tokens, walk.from, i), i)
  } else if (!taken) for (const leg of legs(site)) tellAt(walk, leg, i)
}

/** `A与B会谈,并一道出席…`: both of those who have just met go on. */
function together({ state, around, subject }: Walk, token: OccasionToken, words: readonly Token[]): Actor[] {
  const last = around.told.at(-1)
  if (last === undefined || last !== state.drafts.at(-1)) return subject
  if (!token.word.startsWith('共') && !words.some((one) => isWord(one, 'together'))) return subject
  if (words.some((one) => one.type === 'person') || subject.some((actor) => !last.people.has(actor.person)))
    return subject
  if (last.kind === 'VISIT' || last.people.size !== 2) return subject
  return [...last.people].map(([person, { title, said }]) => {
    const { start, end } = said[0] ?? { start: 0, end: 0 }
    return subject.find((actor) => actor.person === person) ?? { person, title, start, end, name: { start, end } }
  })
}

function tellAt(walk: Walk, site: Site, i: number): void {
  for (const rule of rules) {
    const answer = rule(site)
    if (answer === null) continue
    if (typeof answer === 'string') {
      const { start, end } = site.token
      walk.state.refused.push({
        section: site.sentence.scanned.index,
        start,
        end,
        rule: 'meetings/refused',
        reason: answer,
      })
      return
    }
    keep(walk, site, answer.drafts, walk.passing)
    if (answer.subject.length > 0) walk.subject = answer.subject
    walk.busy = answer.end
    if (answer.end > walk.within.clause.end) walk.around.busy = answer.end
    walk.inside = i + 1
    const goesOn = listGoesOn(site.sentence, walk.tokens, i)
    tellApart(walk, answer.drafts, goesOn)
    if (goesOn) return
    walk.from = i + 1
    while (walk.from < walk.tokens.length && (walk.tokens[walk.from]?.start ?? 0) < walk.busy) walk.from += 1
    return
  }
}

/** `出席第5次A会议、第5次B会议`: those of one list are never one occasion, however like their names are. */
function tellApart(walk: Walk, drafts: readonly Draft[], goesOn: boolean): void {
  if (goesOn && walk.list === 0) {
    walk.state.apart += 1
    walk.list = walk.state.apart
  }
  if (walk.list !== 0) for (const draft of drafts) if (draft.name !== null && draft.apart === 0) draft.apart = walk.list
  if (!goesOn) walk.list = 0
}

/** A journey told in passing frames what the rest of the words tell. */
function adopt(passing: Draft | null, told: readonly Draft[]): void {
  if (passing === null) return
  const guests = [...passing.people.keys()]
  for (const draft of told)
    if (draft !== passing && draft.kind !== 'VISIT' && guests.some((person) => draft.people.has(person)))
      draft.parent ??= passing
}

function keep(walk: Walk, site: Site, drafts: readonly Draft[], passing: Draft | null): Draft | null {
  for (const [i, draft] of drafts.entries()) {
    dress(walk.state, walk.around, withOwnDate(site, drafts, i), draft)
    if (walk.journeys.length < 2) draft.parent ??= passing
    walk.state.drafts.push(draft)
    walk.told.push(draft)
    walk.around.told.push(draft)
  }
  return drafts[0] ?? null
}

/** `8日至11日和12日至14日分别对P和Q进行访问`: each journey has the days that stand in its place. */
function withOwnDate(site: Site, drafts: readonly Draft[], at: number): Site {
  if (drafts.length < 2 || drafts.some(({ kind }) => kind !== 'VISIT')) return site
  const dates = site.zone.filter((token) => token.type === 'date')
  if (dates.length !== drafts.length || !site.zone.some((token) => isWord(token, 'each'))) return site
  return { ...site, zone: site.zone.filter((token) => token.type !== 'date' || token === dates[at]) }
}

/** `出席A会议及B会议`: the verb before the first is that of the second too. */
function listGoesOn(sentence: Sentence, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as OccasionToken
  if (token.is.shape !== 'event' && token.is.shape !== 'talk') return false
  if (!/^(?:\([^)]{1,20}\))?(?:及|以及|和|、|与|暨)/u.test(sentence.scanned.plain.slice(token.end, token.end + 24)))
    return false
  const next = tokens
    .slice(at + 1)
    .find((one) => one.type === 'occasion' || (one.type === 'word' && !isWord(one, 'and', 'with')))
  return next?.type === 'occasion' && next.is.shape === 'event'
}

/** Where the relative clause that ends at a journey's word begins: behind the last name, `与` or verb before it. */
function relativeFrom(tokens: readonly Token[], from: number, at: number): number {
  for (let i = at - 1; i >= from; i -= 1) {
    const token = tokens[i]
    if (isWord(token, 'accompany')) return i
    if (
      (token?.type === 'person' && !isWord(tokens[i - 1], 'accompany')) ||
      isWord(token, 'with', 'attend', 'chair', 'welcome')
    )
      return i + 1
  }
  return from
}

/** `与前来辞行拜会的B会面`: why B has come, told again by the verb itself. */
function isErrand({ scanned }: Sentence, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as OccasionToken
  return (
    token.is.shape === 'call' &&
    scanned.plain.charAt(token.end) === '的' &&
    /(?:前来|来访|到访)[^,。]{0,8}$/u.test(scanned.plain.slice(token.start - 10, token.start)) &&
    tokens.slice(at + 1).some((one) => one.type === 'occasion' && (one.is.shape === 'meet' || one.is.shape === 'talk'))
  )
}

/** A word for an occasion inside the name of another (`峰会外长会议`): the last one counts. */
function isModifier(sentence: Sentence, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as OccasionToken
  const next = tokens.slice(at + 1).find((one) => one.type !== 'country')
  if (next?.type !== 'occasion' || next.is.shape !== 'event') return false
  if (token.is.shape === 'sign' && next.is.kind === 'CEREMONY' && next.start - token.end <= 10) return true
  const gap = sentence.scanned.plain.slice(token.end, next.start)
  return gap.length <= 10 && !/[的、,与和及在]/u.test(gap)
}
