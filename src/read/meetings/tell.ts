import type { Clause, Frame, Sentence } from './clause.ts'
import { type Draft, join } from './draft.ts'
import { dress, type Surroundings } from './dress.ts'
import { relativeVisit } from './rules/relative.ts'
import { rules } from './rules/rules.ts'
import { groupOf, isEmbedded, type Site, type State } from './site.ts'
import { type Actor, isWord, type OccasionToken, type Token } from './token.ts'
import { dateFact, eventDates } from './when.ts'
import { placesIn } from './where.ts'

/** Reads one sentence: its clauses in order, the adverbials of each before what it says itself. */
export function tell(state: State, sentence: Sentence): void {
  const around: Surroundings = {
    sentence,
    stale: 0,
    dates: sentence.continues ? [...state.dates] : [],
    places: [],
    planned: false,
    frame: null,
    frames: [],
    told: [],
  }
  const subjects = sentence.clauses.map((clause) => ownSubject(state, sentence, clause))
  let carried: Actor[] | null = null
  let quoted = false
  sentence.clauses.forEach((clause, i) => {
    const own = subjects[i] ?? []
    const later = subjects.slice(i + 1).find((people) => people.length > 0) ?? []
    const nearest = own.length > 0 ? own : (carried ?? (later.length > 0 ? later : state.topic))
    for (const frame of clause.frames) {
      const drafts = zone(state, around, { clause, frame, subject: nearest, quoted: false })
      around.frames.push(...drafts.map((draft) => ({ draft, frame })))
      if (frame.relation === 'during') around.frame ??= drafts[0] ?? null
    }
    const subject = own.length > 0 ? own : namesNobody(sentence, clause) ? [] : (carried ?? state.topic)
    if (!clause.tokens.some((token) => token.type === 'occasion')) share(state, around, clause)
    zone(state, around, { clause, frame: null, subject, quoted })
    if (own.length > 0) carried = own
    const speaks = clause.tokens.some((token) => isWord(token, 'speak'))
    // The day on which somebody said so is not the day of what was said.
    if (speaks && !quoted) around.stale = around.dates.length
    quoted ||= speaks
  })
  inFrames(state, around, subjects)
  state.dates = around.dates.slice(around.stale)
  watched(around)
  const first = subjects.find((people) => people.length > 0)
  if (first !== undefined) state.topic = first
}

/** `在X会议上,A…`: whoever the sentence is about is there. */
function inFrames(state: State, around: Surroundings, subjects: readonly Actor[][]): void {
  for (const { draft, frame } of around.frames) {
    if (draft.shape !== 'event' || !/^(?:上|中|会上|时|框架下)$/u.test(frame.closer)) continue
    const at = around.sentence.clauses.findIndex((clause) => clause.frames.includes(frame))
    const clause = around.sentence.clauses[at]
    const here =
      (subjects[at] ?? []).length > 0 && clause !== undefined
        ? subjects[at]
        : subjects.slice(at + 1).find((people) => people.length > 0)
    for (const actor of here ?? [])
      join(draft, actor, 'PARTICIPANT', around.sentence.scanned.index, 'meetings/in-frame')
    if (draft.people.size === 0 && draft.anaphor)
      for (const actor of state.topic)
        join(draft, actor, 'PARTICIPANT', around.sentence.scanned.index, 'meetings/in-frame')
    lend(state, around, draft)
  }
}

/** `在A的见证下,B与C签署…`, `在A主持下`: A's part in what the sentence tells. */
function watched(around: Surroundings): void {
  const { sentence, told } = around
  const main = told.find((draft) => !around.frames.some((one) => one.draft === draft))
  if (main === undefined) return
  for (const frame of sentence.clauses.flatMap((clause) => clause.frames)) {
    const role = frame.closer === '见证下' ? 'WITNESS' : frame.closer === '主持下' ? 'CHAIR' : null
    if (role === null) continue
    for (const token of frame.tokens)
      if (token.type === 'person') join(main, token.actor, role, sentence.scanned.index, 'meetings/under')
  }
}

/** A sentence that tells of nothing but what happened in the adverbial lends it its date and place. */
function lend(state: State, around: Surroundings, draft: Draft): void {
  if (around.told.some((other) => !around.frames.some((one) => one.draft === other))) return
  const { scanned } = around.sentence
  const date = around.dates.at(-1)
  const place = around.places.at(-1)
  if (date !== undefined) draft.date ??= dateFact(state, date, scanned.index, draft.status === 'PLANNED')
  if (place !== undefined)
    draft.place ??= {
      value: place.text,
      section: scanned.index,
      start: place.start,
      end: place.end,
      rule: 'meetings/place',
    }
}

const agent =
  /(?:议长|总理|主席|大使|大臣|总统|国王|首相|书记|部长|外长|防长|省长|市长|司令|领导人?|代表|官员|专家|企业|机构|[局部委府院处社们方党厅]|委员会|协会|[^国]国|家|人)$/u

/** Whether somebody acts in a clause whom the text does not name (`芬兰议长访问…`, `政治局在…会见`). */
function namesNobody(sentence: Sentence, clause: Clause): boolean {
  const { plain } = sentence.scanned
  const verb = clause.tokens.findIndex(
    (token) => token.type === 'occasion' || isWord(token, 'hold', 'attend', 'chair', 'witness', 'with', 'toward'),
  )
  const end = clause.tokens[verb]?.start ?? clause.end
  let from = clause.start
  for (const token of verb < 0 ? clause.tokens : clause.tokens.slice(0, verb)) {
    if (token.type !== 'country' && agent.test(plain.slice(from, token.start)) && !isWord(token, 'close'))
      return !/代表团$/u.test(plain.slice(from, token.start))
    // What stands behind `在` is a place, up to the next word.
    if (token.type !== 'country') from = isWord(token, 'in') ? end : token.end
  }
  const rest = plain.slice(Math.min(from, end), end)
  return agent.test(rest) && !/代表团$/u.test(rest)
}

/** Who a clause is about: the people before its first verb or `与`. */
function ownSubject(state: State, sentence: Sentence, clause: Clause): Actor[] {
  const found: Actor[] = []
  for (const token of clause.tokens) {
    if (token.type === 'person') {
      const site = { sentence } as Site
      if (!isEmbedded(site, token)) found.push(token.actor)
      continue
    }
    if (isWord(token, 'group') && found.length === 0) return groupOf({ state }, [token])
    const list =
      isWord(token, 'with') &&
      found.length > 0 &&
      (token.word === '和' || /^(?:夫人|妻子|丈夫)/u.test(sentence.scanned.plain.slice(token.end)))
    const stops =
      token.type === 'occasion' ||
      isWord(
        token,
        'with',
        'hold',
        'attend',
        'chair',
        'witness',
        'speak',
        'toward',
        'by',
        'go',
        'letter',
        'greet',
        'welcome',
        'accompany',
      )
    if (stops && !list) break
  }
  return found
}

/** A clause without an occasion still says when and where the rest of the sentence happens. */
function share(state: State, around: Surroundings, clause: Clause): void {
  const { scanned } = around.sentence
  const dates = eventDates(scanned.plain, clause.tokens)
  around.dates.push(...dates)
  // Read at once, so that `当天` behind it knows the day.
  for (const date of dates) dateFact(state, date, scanned.index, around.planned)
  around.places.push(...placesIn(scanned, clause.tokens, clause.end))
  if (clause.tokens.some((token) => isWord(token, 'future'))) around.planned = true
}

interface Within {
  clause: Clause
  frame: Frame | null
  subject: Actor[]
  quoted: boolean
}

/** Reads the occasions of a clause's own words, or of one of its adverbials. */
function zone(state: State, around: Surroundings, within: Within): Draft[] {
  const tokens = within.frame?.tokens ?? within.clause.tokens
  const told: Draft[] = []
  let from = 0
  let busy = 0
  let inside = 0
  let { subject } = within
  let passing: Draft | null = null
  tokens.forEach((token, i) => {
    if (token.type !== 'occasion' || isModifier(around.sentence, tokens, i)) return
    const left = token.start < busy ? tokens.slice(inside, i) : tokens.slice(from, i)
    const site: Site = {
      ...within,
      state,
      sentence: around.sentence,
      token,
      zone: left,
      after: tokens.slice(i + 1),
      subject,
    }
    if (token.start < busy) {
      const aside = relativeVisit(site)
      if (aside !== null && typeof aside !== 'string')
        passing = keep(state, around, site, aside.drafts, told, null) ?? passing
      return
    }
    for (const rule of rules) {
      const answer = rule(site)
      if (answer === null) continue
      if (typeof answer === 'string') {
        refuse(state, site, answer)
        return
      }
      const aside = rule === relativeVisit
      const first = keep(state, around, site, answer.drafts, told, aside ? null : passing)
      if (aside) {
        passing = first
        // The words of the relative clause belong to the journey alone.
        tokens.fill(token, relativeFrom(tokens, from, i), i)
        return
      }
      if (answer.subject.length > 0) subject = answer.subject
      busy = answer.end
      inside = i + 1
      if (listGoesOn(around.sentence, tokens, i)) return
      from = i + 1
      while (from < tokens.length && (tokens[from]?.start ?? 0) < busy) from += 1
      return
    }
  })
  adopt(passing, told)
  return told
}

/** A journey told in passing frames what the rest of the words tell. */
function adopt(passing: Draft | null, told: readonly Draft[]): void {
  if (passing === null) return
  for (const draft of told) if (draft !== passing && draft.kind !== 'VISIT') draft.parent ??= passing
}

function keep(
  state: State,
  around: Surroundings,
  site: Site,
  drafts: Draft[],
  told: Draft[],
  passing: Draft | null,
): Draft | null {
  for (const draft of drafts) {
    dress(state, around, site, draft)
    draft.parent ??= passing
    state.drafts.push(draft)
    told.push(draft)
    around.told.push(draft)
  }
  return drafts[0] ?? null
}

function refuse(state: State, site: Site, reason: string): void {
  const { start, end } = site.token
  state.refused.push({ section: site.sentence.scanned.index, start, end, rule: 'meetings/refused', reason })
}

/** `出席A会议及B会议`: the verb before the first is that of the second too. */
function listGoesOn(sentence: Sentence, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as OccasionToken
  if (token.is.shape !== 'event' && token.is.shape !== 'talk') return false
  if (!/^(?:及|以及|和|、|与|暨)/u.test(sentence.scanned.plain.slice(token.end, token.end + 2))) return false
  const next = tokens
    .slice(at + 1)
    .find((one) => one.type === 'occasion' || (one.type === 'word' && !isWord(one, 'and', 'with')))
  return next?.type === 'occasion' && next.is.shape === 'event'
}

/** Where the relative clause that ends at a journey's word begins: behind the last name, `与` or verb before it. */
function relativeFrom(tokens: readonly Token[], from: number, at: number): number {
  for (let i = at - 1; i >= from; i -= 1) {
    const token = tokens[i]
    if (token?.type === 'person' || isWord(token, 'with', 'attend', 'chair', 'welcome')) return i + 1
  }
  return from
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
