import { characters } from '../../text/characters.ts'
import type { Role } from '../reading.ts'
import { byPhone } from './by-phone.ts'
import { carry } from './carry.ts'
import type { Clause, Frame, Sentence } from './clause.ts'
import { type Draft, join } from './draft.ts'
import type { Surroundings } from './dress.ts'
import { groupOf } from './group.ts'
import { kinds, mayHold, OCCASION, PERSON } from './kinds.ts'
import { mayMove, moved } from './moves.ts'
import { behindAside, lend, share, shareFrame } from './share.ts'
import { isEmbedded, type State } from './site.ts'
import { namesNobody, ownSubject } from './subject.ts'
import { surroundings } from './surroundings.ts'
import { type Actor, isWord } from './token.ts'
import { zone } from './zone.ts'

const anybody = kinds('group')
const said = kinds('speak')

/** Reads one sentence: its clauses in order, the adverbials of each before what it says itself. */
export function tell(state: State, sentence: Sentence): void {
  const around = surroundings(state, sentence)
  const { clauses } = sentence
  const subjects = clauses.map((clause) => ownSubject(state, sentence, clause))
  let carried: Actor[] | null = null
  let quoted = false
  clauses.forEach((clause, i) => {
    const own = subjectNow(state, sentence, clause, subjects, i)
    const before = own.length > 0 ? own : carried
    if (clause.frames.length > 0) tellFrames(state, around, clause, before ?? nextSubject(subjects, i) ?? state.topic)
    tellClause(state, around, clause, own, before, quoted)
    carried = before
    if (own.length > 0) quoted = false
    if (!isSpeech(clause)) return
    // The day on which somebody said so is not the day of what was said.
    if (!quoted) around.stale = around.dates.length
    quoted ||= !bySource(sentence, clause)
  })
  if (around.told.length > 0) complete(state, around, subjects)
  carry(state, around)
  state.dates = around.dates.slice(around.stale)
  state.head = leaderIn(sentence) ?? state.head
  state.paragraph.frame = around.frame
  state.paragraph.there = around.places.at(-1) ?? state.paragraph.there
  state.topic = nextSubject(subjects, -1) ?? state.topic
}

/** What a clause itself says, and when and where that was. */
function tellClause(
  state: State,
  around: Surroundings,
  clause: Clause,
  own: Actor[],
  before: Actor[] | null,
  quoted: boolean,
): void {
  if (onSomeDay(around, clause)) around.stale = around.dates.length
  const tells = mayHold(clause, OCCASION)
  const moves = !quoted && mayMove(around.sentence.scanned.plain, clause)
  // Of a clause that tells of nothing nobody asks who does it.
  const subject = tells || moves ? doers(state, around, clause, own, before) : []
  const rest = tells ? behindAside(clause, zone(state, around, { clause, frame: null, subject, quoted })) : clause
  if (rest !== null) share(state, around, rest, !quoted)
  if (moves) moved(state, around.sentence, clause, subject, around.dates.slice(around.stale).at(-1))
}

/** What is known of the occasions of a sentence only when all of it has been read. */
function complete(state: State, around: Surroundings, subjects: readonly Actor[][]): void {
  for (const { draft, frame } of around.frames) if (byPhone(around, draft, frame)) lend(state, around, draft)
  inFrames(state, around, subjects)
  forTheBody(around, subjects)
  watched(state, around)
}

/** Whom the first clause behind one is about that says it. */
function nextSubject(subjects: readonly Actor[][], at: number): Actor[] | undefined {
  for (let i = at + 1; i < subjects.length; i += 1) if ((subjects[i]?.length ?? 0) > 0) return subjects[i]
  return undefined
}

/** `A率领的代表团`, `A率团`: who leads those of whom is told next. */
function leaderIn(sentence: Sentence): number | null {
  if (!mayHold(sentence, PERSON)) return null
  const { tokens, scanned } = sentence
  const found = tokens.find(
    (token) => token.type === 'person' && /^(?:率|为首|带领)/u.test(scanned.plain.slice(token.end, token.end + 2)),
  )
  return found?.type === 'person' ? found.actor.person : null
}

/** Whom `双方` means may be told only by the clauses before. */
function subjectNow(state: State, sentence: Sentence, clause: Clause, subjects: Actor[][], at: number): Actor[] {
  const known = subjects[at] ?? []
  if (at === 0 || !mayHold(clause, anybody)) return known
  if (known.some((actor) => sentence.tokens.some((token) => token.type === 'person' && token.start === actor.start)))
    return known
  const found = ownSubject(state, sentence, clause)
  subjects[at] = found
  return found
}

/** Who does what a clause says, named there or before; nobody where somebody without a name does it. */
function doers(state: State, around: Surroundings, clause: Clause, own: Actor[], before: Actor[] | null): Actor[] {
  if (own.length === 0 && namesNobody(around.sentence, clause)) return []
  return before ?? travelling(around) ?? state.topic
}

/** `据介绍`: nobody is quoted whom the text names. */
function bySource({ scanned }: Sentence, { start }: Clause): boolean {
  return /^(?:\*|此外|另)?据/u.test(scanned.plain.slice(start, start + 4))
}

const during = characters('期其届')

/** `…访问越南,期间将…`, `届时`, `将转赴P,在P期间…`: on a day that is not said. */
function onSomeDay({ sentence, told }: Surroundings, { start, end }: Clause): boolean {
  if (!during.within(sentence.scanned.plain, start, Math.min(end, start + 24))) return false
  const words = sentence.scanned.plain.slice(start, Math.min(end, start + 24))
  if (/^(?:期间|其间)|届时/u.test(words)) return true
  return told.some((draft) => draft.kind === 'VISIT') && /^在?[^,。;]{1,4}期间/u.test(words)
}

/** What is taken up, and speeches held of which nothing is quoted yet: `A发表演讲,会见B`. */
const noQuote = /接受|答应|^(?:发言|讲话|(?:发表)?演说|接着发言|书面讲话|作报告|宣读)$|^(?:发表|致).*(?<![说示])$/u

/** Whether somebody is quoted; `应A提议,B与A通电话` is taken up, not quoted. */
function isSpeech(clause: Clause): boolean {
  if (!mayHold(clause, said)) return false
  const { tokens } = clause
  const taken = tokens.some((token) => isWord(token, 'under') && token.word === '应')
  return !taken && tokens.some((token) => isWord(token, 'speak') && !noQuote.test(token.word))
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
    const sinceDays = around.told.some((draft) => draft.date?.value.includes('/'))
    const drafts = zone(state, around, { clause, frame, subject, quoted: false })
    // `A1日至4日出席X会议,并于会议期间会见B`: on one of those days, which is not said.
    if (sinceDays && frame.closer === '期间') around.stale = around.dates.length
    for (const draft of drafts) around.frames.push({ draft, frame })
    shareFrame(state, around, clause, frame, drafts[0])
    if (frame.relation === 'during') around.frame ??= drafts[0] ?? null
  }
}

/** `在X会议上,A…`: whoever the sentence is about is there. */
function inFrames(state: State, around: Surroundings, subjects: readonly Actor[][]): void {
  if (around.frames.length === 0) return
  const { clauses } = around.sentence
  const clauseOf = new Map(clauses.flatMap(({ frames }, i) => frames.map((frame): [Frame, number] => [frame, i])))
  const framing = new Set(around.frames.map(({ draft }) => draft))
  const nothingElse = around.told.every((draft) => framing.has(draft) || draft.anaphor)
  const meets = around.told.some((draft) => !framing.has(draft) && twoMeet.has(draft.kind))
  for (const { draft, frame } of around.frames) {
    if (!isThere(draft, frame) && !(meets && isWhile(draft, frame))) continue
    const at = clauseOf.get(frame) ?? -1
    const own = subjects[at] ?? []
    const here = own.length > 0 ? own : nextSubject(subjects, at)
    const meant = draft.people.size === 0 && draft.anaphor ? state.topic : []
    for (const actor of here ?? meant)
      join(draft, actor, 'PARTICIPANT', around.sentence.scanned.index, 'meetings/in-frame')
    draft.background &&= draft.people.size === 0
    if (nothingElse) lend(state, around, draft)
  }
}

/** Whether those of whom the sentence tells are at what frames it. */
function isThere(draft: Draft, frame: Frame): boolean {
  return (draft.shape === 'event' || isTalk(draft, frame)) && /^(?:上|中|会上|时|框架下|:)$/u.test(frame.closer)
}

const twoMeet: ReadonlySet<Draft['kind']> = new Set(['TALKS', 'CALL_ON'])

/** `第五届论坛期间,A会见B`: A has come for it. */
function isWhile({ name }: Draft, { closer }: Frame): boolean {
  if (name === null) return false
  return closer === '期间' || closer === '间隙' || closer === '间歇'
}

/** `在…举行的座谈会上`, `会谈中`: not `在会见B时`, which tells of its own people. */
function isTalk(draft: Draft, frame: Frame): boolean {
  return draft.shape === 'talk' && /^(?:上|中|会上)$/u.test(frame.closer)
}

/** `国防部举行仪式,A向官兵授旗`: a body holds it, and the one who then acts is there. */
function forTheBody({ sentence, told }: Surroundings, subjects: readonly Actor[][]): void {
  const main = told.at(-1)
  const at = main?.occasion[0]
  if (main?.kind !== 'CEREMONY' || main.people.size > 0 || at === undefined || main.status === 'PLANNED') return
  sentence.clauses.forEach((clause, i) => {
    const apart = clause.tokens.some(
      (token) => (token.type === 'occasion' && token.is.shape !== 'award') || isWord(token, 'letter', 'hope', 'greet'),
    )
    if (clause.start < at.end || apart) return
    if (!(subjects[i] ?? []).some((actor) => actor.start >= clause.start)) return
    for (const token of clause.tokens)
      if (token.type === 'person' && !isEmbedded(sentence, token))
        join(main, token.actor, 'PARTICIPANT', sentence.scanned.index, 'meetings/for-the-body')
  })
}

/** `在A的见证下,B与C签署…`, `在A主持下`: A's part in what the sentence tells. */
function watched(state: State, around: Surroundings): void {
  const { sentence, told } = around
  const framing = new Set(around.frames.map(({ draft }) => draft))
  const main = told.find((draft) => !framing.has(draft))
  if (main === undefined) return
  for (const frame of sentence.clauses.flatMap((clause) => clause.frames)) {
    const role = roleUnder(frame.closer, main)
    if (role === null) continue
    const people = frame.tokens.flatMap((token) => (token.type === 'person' ? [token.actor] : []))
    // `在两国总理的见证下`.
    for (const actor of people.length > 0 ? people : groupOf({ state }, frame.tokens))
      join(main, actor, role, sentence.scanned.index, 'meetings/under')
  }
}

/** What `在A的…下` says of A; who shows a guest round eats with them. */
function roleUnder(closer: string, main: Draft): Role | null {
  if (closer.endsWith('见证下')) return 'WITNESS'
  if (closer.endsWith('主持下')) return 'CHAIR'
  return closer.endsWith('陪同下') && main.shape === 'feast' ? 'PARTICIPANT' : null
}
