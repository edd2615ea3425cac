import { firstDay } from '../../text/edtf.ts'
import type { Clause, Sentence } from './clause.ts'
import { type Draft, joinNew, lately, manyKinds, ofNow, sessionKinds } from './draft.ts'
import { kinds, mayHold, PERSON } from './kinds.ts'
import { guestSpeaks, hostSpeaks, leadersSpeak, reportsToGuest } from './replies.ts'
import { isEmbedded, type State } from './site.ts'
import { observers, speechOf, wordsBefore } from './speech.ts'
import { type Actor, isWord, type PersonToken } from './token.ts'

const rule = 'meetings/speaker'
const floor = /发言|演讲|讲话|致[^,。]{0,3}[辞词]|报告|分享|宣读|呈报/u

const said = kinds('speak')
const apart = kinds('interview', 'letter')

/**
 * Somebody who is quoted takes part in what the sentence is set in (`在会上,A表示`), or else in the occasion of many
 * that the article has last told of. Not where the sentence tells of an occasion of its own, or of an interview.
 */
export function speakers(state: State, sentence: Sentence, told: readonly Draft[]): void {
  const { scanned, clauses } = sentence
  if (scanned.kind !== 'PARAGRAPH' && scanned.kind !== 'STANDFIRST') return
  if (!mayHold(sentence, PERSON | said)) return
  if (mayHold(sentence, apart)) {
    interviewed(state, sentence)
    return
  }
  if (reportsToGuest(state, sentence)) return
  const clause = mayHold(sentence, said)
    ? clauses.find(
        (one) =>
          speechOf(one) >= 0 &&
          !isTopic(scanned.plain, one) &&
          wordsBefore(one).every((token) => !isWord(token, 'toward')),
      )
    : undefined
  if (clause === undefined) {
    repliesThere(state, sentence, told)
    if (told.length === 0) reportsThere(state, sentence)
    return
  }
  if (hostSpeaks(state, sentence, clause) || guestSpeaks(state, sentence, clause)) return
  if (leadersSpeak(state, sentence, clause)) return
  const set = setting(sentence, clause, told)
  speak(state, sentence, clause, told, set)
  // `A致辞,B讲话`, `A指出…,B则强调`.
  for (const next of clauses.slice(clauses.indexOf(clause) + 1)) {
    const [first] = next.tokens
    if (first?.type !== 'person' || !sameBreath(sentence, next, first.end)) continue
    speak(state, sentence, next, told, set)
  }
}

const some = /^[^,。;]{0,24}?[0-9一二三四五六七八九十百千两](?:多|余)?[名位个]/u

/** `会上,400名代表投了赞成票`: people without names. */
function ofMany({ scanned }: Sentence, { start, end, frames }: Clause): boolean {
  const from = frames.at(-1)?.end ?? start
  return some.test(scanned.plain.slice(from, Math.min(end, from + 30)))
}

/** `A就…接受采访`, `A答记者问`. */
function interviewed(state: State, sentence: Sentence): void {
  const word = sentence.tokens.find((token) => isWord(token, 'interview'))
  const who = sentence.tokens.find(
    (token): token is PersonToken => token.type === 'person' && !isEmbedded(sentence, token),
  )
  if (word !== undefined && who !== undefined && who.end <= word.start) state.interviewed.add(who.actor.person)
}

/** `谈到大会的目的时,A说`: what A speaks of. */
function isTopic(plain: string, clause: Clause): boolean {
  return plain.charAt(clause.end - 1) === '时' && wordsBefore(clause).every((token) => token.type !== 'person')
}

function speak(state: State, sentence: Sentence, clause: Clause, told: readonly Draft[], set: Draft | null): void {
  const takesFloor = hasFloor(sentence, clause)
  const open = told.every(isMentioned)
    ? current(state, takesFloor, sentence)
    : takesFloor
      ? openedIn(clause, told)
      : null
  const target = set ?? open
  if (target === null || (set === null && (longAgo(sentence, target) || ofJourney(sentence)))) return
  const named = namedBefore(sentence, clause)
  // Whoever the text is about, if the clause tells of nobody else.
  const nobody = named.length === 0 && !mayHold(clause, PERSON) && !ofMany(sentence, clause)
  const meant = set !== null && nobody ? state.topic : named
  for (const actor of meant) {
    if (set === null && !takesFloor && speaksElsewhere(state, actor)) continue
    if (set === null && metSince(state, actor, target)) continue
    joinNew(target, actor, 'PARTICIPANT', sentence.scanned.index, rule)
  }
}

/** `A表示,协会举办了多项活动`: of what is only named on the way. */
function isMentioned({ background, people, date }: Draft): boolean {
  return background && people.size === 0 && date === null
}

/** `全体会议由A主持,B就…发言`: what the sentence has just told of. */
function openedIn(clause: Clause, told: readonly Draft[]): Draft | null {
  const last = told.at(-1)
  const at = last?.occasion[0]
  const fits = last !== undefined && manyKinds.has(last.kind) && last.status === 'HELD' && at !== undefined
  return fits && at.end <= clause.start ? last : null
}

/** `A说,此行成果丰硕`: of the journey, which is over. */
function ofJourney({ scanned, start, end }: Sentence): boolean {
  return /此行|此访|此次访问|访问成果/u.test(scanned.plain.slice(start, Math.min(end, start + 120)))
}

/** Who has the floor is there, a scholar too. */
function hasFloor({ scanned }: Sentence, clause: Clause): boolean {
  const verb = clause.tokens[speechOf(clause)]
  return isWord(verb, 'speak') && floor.test(scanned.plain.slice(verb.start, verb.start + 8))
}

function sameBreath(sentence: Sentence, clause: Clause, end: number): boolean {
  return sentence.scanned.plain.charAt(end) === '则' || hasFloor(sentence, clause)
}

/** Those named before the word of saying; `A、B,以及C发言` begins before the comma. */
function namedBefore(sentence: Sentence, clause: Clause): Actor[] {
  const { clauses, scanned } = sentence
  const before = clauses[clauses.indexOf(clause) - 1]
  const goesOn =
    before !== undefined &&
    /^(?:以及|及|和|与)/u.test(scanned.plain.slice(clause.start, clause.start + 2)) &&
    before.tokens.every((token) => token.type === 'person' || token.type === 'country' || isWord(token, 'and', 'with'))
  return [...(goesOn ? before.tokens : []), ...wordsBefore(clause)].flatMap((token) =>
    token.type === 'person' && !isEmbedded(sentence, token) ? [token.actor] : [],
  )
}

const reports =
  /^(?:等[^,。;]{0,6})?(?:向(?:大会|会议|与会[^,。;]{0,4})|在会上|分别|先后|代表[^,。;]{2,16})?(?:作|做|提交|汇报|呈交|总结)(?:了)?[^,。;]{0,30}(?:报告|汇报|说明|呈文|情况|形势|工作|计划|草案)/u

/** `A作经济形势报告`, `A汇报了工作情况`: to the session that was told of. */
function reportsThere(state: State, sentence: Sentence): void {
  const { plain, index } = sentence.scanned
  for (const clause of sentence.clauses.slice(0, 3)) {
    if (!mayHold(clause, PERSON)) continue
    const people = clause.tokens.filter((token): token is PersonToken => token.type === 'person')
    const last = people.at(-1)
    if (last === undefined || !reports.test(plain.slice(last.end, Math.min(clause.end, last.end + 60)))) continue
    const target = current(state, true, sentence)
    if (target === null || longAgo(sentence, target)) return
    for (const token of people) {
      if (isEmbedded(sentence, token) || metSince(state, token.actor, target)) continue
      joinNew(target, token.actor, 'PARTICIPANT', index, rule)
    }
  }
}

/** `在会上,A指出…;B则列举…`: by any verb, in what the words before the semicolon are set in. */
function repliesThere(state: State, sentence: Sentence, told: readonly Draft[]): void {
  const [first] = sentence.tokens
  const { frame } = state.paragraph
  if (!sentence.continues || told.length > 0 || first?.type !== 'person' || frame === null) return
  if (frame.kind === 'VISIT' || sentence.scanned.plain.charAt(first.end) !== '则') return
  joinNew(frame, first.actor, 'PARTICIPANT', sentence.scanned.index, rule)
}

/** Observers speak of a meeting, and who gave an interview to the press. */
function speaksElsewhere(state: State, actor: Actor): boolean {
  return isObserver(state, actor) || state.interviewed.has(actor.person)
}

function isObserver(state: State, { person, title }: Actor): boolean {
  return observers.test(title ?? '') || (state.people[person]?.titles.some((one) => observers.test(one)) ?? false)
}

/** What somebody said in another year was not said there. */
function longAgo({ tokens }: Sentence, { date }: Draft): boolean {
  const year = tokens.find((token) => token.type === 'date' && token.phrase.from.year !== undefined)
  return (
    year?.type === 'date' &&
    date !== null &&
    /^[0-9]{4}/u.test(date.value) &&
    Number(date.value.slice(0, 4)) !== year.phrase.from.year
  )
}

/** Whoever has met somebody since speaks of that. */
function metSince(state: State, { person }: Actor, target: Draft): boolean {
  const { date, people } = target
  const day = date === null ? null : firstDay(date.value)
  if (people.has(person)) return false
  const told = lately(state)
  const at = told.indexOf(target)
  return told.some(
    (draft, i) =>
      !manyKinds.has(draft.kind) &&
      draft.kind !== 'VISIT' &&
      draft.status === 'HELD' &&
      draft.people.has(person) &&
      (i > at || (day !== null && (firstDay(draft.date?.value ?? '') ?? '') > day)),
  )
}

/** The occasion of an adverbial that the clause stands in (`在会上,A表示`). */
function setting(sentence: Sentence, clause: Clause, told: readonly Draft[]): Draft | null {
  const frames = sentence.clauses
    .flatMap((one) => one.frames)
    .filter((frame) => frame.relation === 'during' && frame.start < clause.end)
  return told.find((draft) => frames.some((frame) => within(draft, frame.start, frame.end))) ?? null
}

function within(draft: Draft, start: number, end: number): boolean {
  const at = draft.occasion[0]
  return at !== undefined && at.start >= start && at.end <= end && draft.kind !== 'VISIT'
}

/**
 * The occasion of many that was told last, if it has been held and is no mere frame. Its opening is passed over; talks
 * of two or a meal told since are not.
 */
function current(state: State, takesFloor: boolean, { scanned }: Sentence): Draft | null {
  const all = lately(state)
  const bodies = talksOfBodies(all, scanned.index)
  if (bodies !== null) return bodies
  if (!all.some((draft) => manyKinds.has(draft.kind))) return null
  const told = ofNow(all)
  const frames = new Set(told.map((draft) => draft.parent))
  const last = told.findLast(
    (draft) =>
      !frames.has(draft) &&
      draft.kind !== 'VISIT' &&
      (draft.people.size > 0 || (draft.date !== null && (takesFloor || draft.name !== null))) &&
      !/^[开闭]幕/u.test(draft.occasion[0]?.value ?? ''),
  )
  // Whoever speaks to a banquet or a ceremony, rather than of it, or is quoted right behind it.
  const right = last?.kind === 'RECEPTION' && last.occasion.at(-1)?.section === scanned.index
  const kinds = takesFloor || right ? manyKinds : sessionKinds
  return last !== undefined && kinds.has(last.kind) && last.status === 'HELD' ? last : null
}

/** `两省领导代表举行会谈。A表示…;B强调…`: those quoted are the ones who talked, as nobody else is named. */
function talksOfBodies(told: readonly Draft[], section: number): Draft | null {
  const last = told.findLast((draft) => draft.kind !== 'VISIT' && !draft.anaphor)
  if (last === undefined || last.shape !== 'talk' || last.status !== 'HELD' || last.date === null) return null
  if (section - (last.occasion[0]?.section ?? -9) > 8) return null
  return [...last.people.values()].every(({ said }) => said[0]?.rule === rule) ? last : null
}
