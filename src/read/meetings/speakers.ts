import type { Clause, Sentence } from './clause.ts'
import { type Draft, join, lately } from './draft.ts'
import { isEmbedded, type State } from './site.ts'
import { isWord, type Token } from './token.ts'

const rule = 'meetings/speaker'
const many = new Set(['CONFERENCE', 'SUMMIT', 'WORKING_SESSION', 'RECEPTION', 'CEREMONY'])

const sessions = new Set(['CONFERENCE', 'SUMMIT', 'WORKING_SESSION'])
/** Who comments rather than takes part. */
const observers = /教授|研究员|专家|学者|分析|评论|发言人|新闻秘书/u

/** `A看望工作人员。大使B汇报说`: B speaks for those who are called on. */
function hostSpeaks(state: State, sentence: Sentence, clause: Clause): boolean {
  const last = lately(state).at(-1)
  if (
    last?.shape !== 'call' ||
    last.status !== 'HELD' ||
    [...last.people.values()].some((part) => part.role !== 'GUEST')
  )
    return false
  if (sentence.scanned.index !== last.occasion[0]?.section) return false
  const who = wordsBefore(clause).find((token) => token.type === 'person')
  if (who?.type !== 'person' || last.people.has(who.actor.person)) return false
  if (!/汇报|介绍|代表|致辞/u.test(sentence.scanned.plain.slice(who.end, clause.end))) return false
  join(last, who.actor, 'HOST', sentence.scanned.index, rule)
  return true
}

/** `A看望工作人员。大使B向A汇报了…`. */
function reportsToGuest(state: State, sentence: Sentence): boolean {
  const { plain } = sentence.scanned
  const at = plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 80)).search(/汇报|介绍/u)
  const clause = sentence.clauses.find((one) => at >= 0 && one.end > sentence.start + at)
  const [who, toward, guest] = clause?.tokens.filter((one) => one.type === 'person' || isWord(one, 'toward')) ?? []
  const last = lately(state).at(-1)
  const at0 = last?.occasion[0]
  if (who?.type !== 'person' || toward?.type !== 'word' || guest?.type !== 'person' || last?.shape !== 'call')
    return false
  if (at0?.section !== sentence.scanned.index || last.status !== 'HELD') return false
  if (last.people.get(guest.actor.person)?.role !== 'GUEST' || last.people.has(who.actor.person)) return false
  if ([...last.people.values()].some((part) => part.role !== 'GUEST')) return false
  join(last, who.actor, 'HOST', sentence.scanned.index, rule)
  return true
}

/** `A会见各国代表团团长。团长B代表客人感谢…`: B speaks for those who were received as a group. */
function guestSpeaks(state: State, sentence: Sentence, clause: Clause): boolean {
  const last = lately(state).at(-1)
  const [host, ...others] = [...(last?.people.keys() ?? [])]
  if (last?.shape !== 'receive' || last.status !== 'HELD' || host === undefined || others.length > 0) return false
  const at = last.occasion[0]
  if (at === undefined || at.section !== sentence.scanned.index) return false
  if (
    !/^[^。;]*?(?:代表|代表团|客人|贵宾|企业家|团长)(?:一行)?[。;,]/u.test(
      sentence.scanned.plain.slice(at.end, at.end + 60),
    )
  )
    return false
  const who = wordsBefore(clause).find((token) => token.type === 'person')
  if (who?.type !== 'person' || who.actor.person === host || isEmbedded({ sentence }, who)) return false
  const [own, other] = [host, who.actor.person].map((person) => state.people[person]?.country)
  if (own === other || observers.test(who.actor.title ?? '')) return false
  join(last, who.actor, 'GUEST', sentence.scanned.index, rule)
  return true
}

/**
 * Somebody who is quoted takes part in what the sentence is set in (`在会上,A表示`), or else in the occasion of many
 * that the article has last told of. Not where the sentence tells of an occasion of its own, or of an interview.
 */
export function speakers(state: State, sentence: Sentence, told: readonly Draft[]): void {
  const { scanned, clauses } = sentence
  if (scanned.kind !== 'PARAGRAPH' && scanned.kind !== 'STANDFIRST') return
  if (sentence.tokens.some((token) => isWord(token, 'interview', 'letter'))) return
  if (reportsToGuest(state, sentence)) return
  const clause = clauses.find(
    (one) => wordsBefore(one).every((token) => !isWord(token, 'toward')) && speechOf(one) >= 0,
  )
  if (clause === undefined || hostSpeaks(state, sentence, clause) || guestSpeaks(state, sentence, clause)) return
  const set = setting(sentence, clause, told)
  const verb = clause.tokens[speechOf(clause)]
  // Who has the floor is there, a scholar too.
  const takesFloor =
    isWord(verb, 'speak') && /发言|演讲|讲话|致[辞词]|报告|分享/u.test(scanned.plain.slice(verb.start, verb.start + 8))
  const target = set ?? (told.length === 0 ? current(state, takesFloor) : null)
  if (target === null) return
  const before = wordsBefore(clause)
  const named = before.flatMap((token) =>
    token.type === 'person' && !isEmbedded({ sentence }, token) ? [token.actor] : [],
  )
  for (const actor of named.length > 0 || set === null ? named : state.topic) {
    const comments = set === null && !takesFloor && observers.test(actor.title ?? '')
    if (!comments && !target.people.has(actor.person)) join(target, actor, 'PARTICIPANT', scanned.index, rule)
  }
}

/** Where in a clause somebody is quoted; -1 if nowhere. */
function speechOf(clause: Clause): number {
  return clause.tokens.findIndex((token) => isWord(token, 'speak'))
}

function wordsBefore(clause: Clause): Token[] {
  return clause.tokens.slice(0, Math.max(0, speechOf(clause)))
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
function current(state: State, takesFloor: boolean): Draft | null {
  const told = lately(state)
  const frames = new Set(told.map((draft) => draft.parent))
  const last = told.findLast(
    (draft) =>
      !frames.has(draft) &&
      draft.kind !== 'VISIT' &&
      (draft.people.size > 0 || (draft.date !== null && (takesFloor || draft.name !== null))) &&
      !/^[开闭]幕/u.test(draft.occasion[0]?.value ?? ''),
  )
  // Whoever speaks to a banquet or a ceremony, rather than of it.
  const kinds = takesFloor ? many : sessions
  return last !== undefined && kinds.has(last.kind) && last.status === 'HELD' ? last : null
}

/** `听取X和Y的汇报`: who reports to a session takes part in it. */
export function reporters(sentence: Sentence, told: readonly Draft[]): void {
  const { scanned } = sentence
  const session = told.findLast((draft) => many.has(draft.kind))
  const at = scanned.plain.indexOf('听取', sentence.start)
  if (session === undefined || at < 0 || at >= sentence.end) return
  if (!/(?:汇报|报告|介绍|发言|意见)/u.test(scanned.plain.slice(at, sentence.end))) return
  for (const token of sentence.tokens) {
    if (
      token.type !== 'person' ||
      token.start < at ||
      token.end > sentence.end ||
      session.people.has(token.actor.person)
    )
      continue
    join(session, token.actor, 'PARTICIPANT', scanned.index, 'meetings/reporter')
  }
}

/** `…将举行,A与B将共同主持`, `…签署,A到场见证`: who chairs or witnesses what the sentence has just told of. */
export function chairs(state: State, sentence: Sentence, told: readonly Draft[]): void {
  for (const clause of sentence.clauses) {
    const verb = clause.tokens.find((token) => isWord(token, 'chair', 'witness'))
    if (verb === undefined) continue
    const witnessed = isWord(verb, 'witness')
    const last =
      told.findLast(
        (draft) =>
          (draft.occasion[0]?.end ?? 0) <= clause.start &&
          (witnessed ? draft.kind === 'CEREMONY' : many.has(draft.kind) || draft.kind === 'TALKS'),
      ) ?? (told.length === 0 && /主席$/u.test(verb.word) ? sessionBefore(state, sentence) : undefined)
    if (last === undefined || clause.tokens.some((token) => token.type === 'occasion')) continue
    for (const token of clause.tokens) {
      if (token.type === 'person' && token.end <= verb.start)
        join(last, token.actor, witnessed ? 'WITNESS' : 'CHAIR', sentence.scanned.index, 'meetings/chair')
    }
  }
}

/** `…会议举行。A与B担任会议双方主席`: the session just told of. */
function sessionBefore(state: State, { scanned }: Sentence): Draft | undefined {
  const last = lately(state).findLast((draft) => sessions.has(draft.kind) || draft.kind === 'TALKS')
  return last !== undefined && scanned.index - (last.occasion.at(-1)?.section ?? -9) <= 1 ? last : undefined
}
