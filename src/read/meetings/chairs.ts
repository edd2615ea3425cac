import type { Clause, Sentence } from './clause.ts'
import { type Draft, join, lately, manyKinds, sessionKinds } from './draft.ts'
import { kinds, mayHold } from './kinds.ts'
import type { State } from './site.ts'
import { isWord, type PersonToken, type WordToken } from './token.ts'

/** `听取X和Y的汇报`: who reports to a session takes part in it. */
export function reporters(sentence: Sentence, told: readonly Draft[]): void {
  const { scanned } = sentence
  const session = told.findLast((draft) => manyKinds.has(draft.kind))
  if (session === undefined) return
  const at = scanned.plain.indexOf('听取', sentence.start)
  if (at < 0 || at >= sentence.end) return
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

const leading = kinds('chair', 'witness')

/** `…将举行,A与B将共同主持`, `…签署,A到场见证`: who chairs or witnesses what the sentence has just told of. */
export function chairs(state: State, sentence: Sentence, told: readonly Draft[]): void {
  if (!mayHold(sentence, leading)) return
  for (const clause of sentence.clauses) {
    if (!mayHold(clause, leading)) continue
    const verb = clause.tokens.find((token): token is WordToken => isWord(token, 'chair', 'witness'))
    if (verb === undefined || clause.tokens.some((token) => token.type === 'occasion')) continue
    const role = isWord(verb, 'witness') ? 'WITNESS' : 'CHAIR'
    const people = clause.tokens.filter(
      (token): token is PersonToken => token.type === 'person' && token.end <= verb.start,
    )
    for (const draft of ledBy(state, sentence, clause, verb, told))
      for (const { actor } of people) join(draft, actor, role, sentence.scanned.index, 'meetings/chair')
  }
}

/** What a clause says that somebody chairs or witnesses: the last told before it, or both of `两场会议`. */
function ledBy(state: State, sentence: Sentence, clause: Clause, verb: WordToken, told: readonly Draft[]): Draft[] {
  const fits = ({ kind }: Draft) =>
    isWord(verb, 'witness') ? kind === 'CEREMONY' : manyKinds.has(kind) || kind === 'TALKS'
  const before = told.filter((draft) => (draft.occasion[0]?.end ?? 0) <= clause.start && fits(draft))
  if (before.length > 0) return before.slice(verb.word.includes('两场') ? -2 : -1)
  const session = told.length === 0 && leadsIt(sentence, clause, verb) ? sessionBefore(state, sentence) : undefined
  return session === undefined ? [] : [session]
}

/** `A担任会议主席`, `A与会并主持`: said of what was told before. */
function leadsIt({ scanned }: Sentence, clause: Clause, verb: WordToken): boolean {
  return /主席$/u.test(verb.word) || (isWord(verb, 'chair') && scanned.plain.slice(verb.end, clause.end) === '')
}

/** `…会议举行。A与B担任会议双方主席`: the session just told of. */
function sessionBefore(state: State, { scanned }: Sentence): Draft | undefined {
  const last = lately(state).findLast((draft) => sessionKinds.has(draft.kind) || draft.kind === 'TALKS')
  return last !== undefined && scanned.index - (last.occasion.at(-1)?.section ?? -9) <= 1 ? last : undefined
}
