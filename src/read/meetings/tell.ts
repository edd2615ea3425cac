import type { Clause, Frame, Sentence } from './clause.ts'
import { type Draft, join } from './draft.ts'
import type { Surroundings } from './dress.ts'
import { moved } from './moves.ts'
import type { State } from './site.ts'
import { namesNobody, ownSubject } from './subject.ts'
import { type Actor, isWord } from './token.ts'
import { dateFact, eventDates } from './when.ts'
import { type PlacePhrase, placesIn } from './where.ts'
import { zone } from './zone.ts'

/** Reads one sentence: its clauses in order, the adverbials of each before what it says itself. */
export function tell(state: State, sentence: Sentence): void {
  const there = placeMeant(state, sentence)
  const ahead = sentence.tokens.some((token) => isWord(token, 'future'))
  const dates = sentence.continues || (there !== null && !ahead) ? [...state.dates] : []
  const around: Surroundings = {
    sentence,
    stale: 0,
    dates,
    places: there === null ? [] : [there],
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
    const before = own.length > 0 ? own : carried
    tellFrames(
      state,
      around,
      clause,
      before ?? subjects.slice(i + 1).find((people) => people.length > 0) ?? state.topic,
    )
    const nobody = own.length === 0 && namesNobody(sentence, clause)
    const subject = nobody ? [] : (before ?? travelling(around) ?? state.topic)
    if (!clause.tokens.some((token) => token.type === 'occasion')) {
      share(state, around, clause, !quoted)
      if (!quoted) moved(state, sentence, clause, subject)
    }
    zone(state, around, { clause, frame: null, subject, quoted })
    carried = before
    if (own.length > 0) quoted = false
    const speaks = isSpeech(clause)
    // The day on which somebody said so is not the day of what was said.
    if (speaks && !quoted) around.stale = around.dates.length
    // `据介绍`: nobody is quoted whom the text names.
    quoted ||= speaks && !/^(?:\*|此外|另)?据/u.test(sentence.scanned.plain.slice(clause.start, clause.start + 4))
  })
  inFrames(state, around, subjects)
  watched(around)
  state.dates = around.dates.slice(around.stale)
  const place = around.places.at(-1)
  if (place !== undefined) state.there = { place, section: sentence.scanned.index }
  state.topic = subjects.find((people) => people.length > 0) ?? state.topic
}

/** Whether somebody is quoted; `应A提议,B与A通电话` is taken up, not quoted. */
function isSpeech({ tokens }: Clause): boolean {
  const taken = tokens.some((token) => isWord(token, 'under') && token.word === '应')
  return !taken && tokens.some((token) => isWord(token, 'speak'))
}

/** `在该市,A…`: the place that this paragraph spoke of last. */
function placeMeant(state: State, { scanned, start }: Sentence): PlacePhrase | null {
  if (state.there?.section !== scanned.index) return null
  return /^[*\s]*在(?:这里|那里|该[市省国地州]|当地|此间|此地)/u.test(scanned.plain.slice(start, start + 8))
    ? state.there.place
    : null
}

/** `A访问P期间,曾与B会谈`: where nobody else is named, those whose journey frames the sentence. */
function travelling({ frames, sentence }: Surroundings): Actor[] | null {
  const journey = frames.find(({ draft, frame }) => draft.kind === 'VISIT' && frame.relation === 'during')?.draft
  const guests = [...(journey?.people ?? [])].filter(([, part]) => part.role === 'GUEST')
  if (guests.length === 0) return null
  return sentence.tokens.flatMap((token) =>
    token.type === 'person' && guests.some(([person]) => person === token.actor.person) ? [token.actor] : [],
  )
}

/** The adverbials of a clause; the first within which the sentence is set frames what it tells. */
function tellFrames(state: State, around: Surroundings, clause: Clause, subject: Actor[]): void {
  for (const frame of clause.frames) {
    const drafts = zone(state, around, { clause, frame, subject, quoted: false })
    for (const draft of drafts) around.frames.push({ draft, frame })
    if (frame.relation === 'during') around.frame ??= drafts[0] ?? null
  }
}

/** `在X会议上,A…`: whoever the sentence is about is there. */
function inFrames(state: State, around: Surroundings, subjects: readonly Actor[][]): void {
  for (const { draft, frame } of around.frames) {
    if (draft.shape !== 'event' && !isTalk(draft, frame)) continue
    if (!/^(?:上|中|会上|时|框架下)$/u.test(frame.closer)) continue
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
    draft.background &&= draft.people.size === 0
    lend(state, around, draft)
  }
}

/** `在…举行的座谈会上`, `会谈中`: not `在会见B时`, which tells of its own people. */
function isTalk(draft: Draft, frame: Frame): boolean {
  return draft.shape === 'talk' && /^(?:上|中|会上)$/u.test(frame.closer)
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

/** A clause without an occasion still says when and where the rest of the sentence happens. */
function share(state: State, around: Surroundings, clause: Clause, sets: boolean): void {
  const { scanned } = around.sentence
  const dates = eventDates(scanned.plain, clause.tokens)
  for (const date of dates) {
    around.dates.push(date)
    // Read at once, so that `当天` behind it knows the day.
    dateFact(state, date, scanned.index, around.planned, sets)
  }
  for (const place of placesIn(scanned, clause.tokens, clause.end)) around.places.push(place)
  if (clause.tokens.some((token) => isWord(token, 'future'))) around.planned = true
}
