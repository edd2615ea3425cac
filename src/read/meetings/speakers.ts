import type { Sentence } from './clause.ts'
import { type Draft, join } from './draft.ts'
import { isEmbedded, lately, type Site, type State } from './site.ts'
import { isWord, type PersonToken } from './token.ts'

const rule = 'meetings/speaker'
const many = new Set(['CONFERENCE', 'SUMMIT', 'WORKING_SESSION', 'RECEPTION', 'CEREMONY'])

const sessions = new Set(['CONFERENCE', 'SUMMIT', 'WORKING_SESSION'])
/** Who comments rather than takes part. */
const observers = /教授|研究员|专家|学者|分析|评论|发言人|新闻秘书/u

/**
 * Somebody who is quoted takes part in what the sentence is set in (`在会上,A表示`), or else in the occasion of many
 * that the article has last told of. Not where the sentence tells of an occasion of its own, or of an interview.
 */
export function speakers(state: State, sentence: Sentence, told: readonly Draft[]): void {
  const { scanned } = sentence
  if (scanned.kind !== 'PARAGRAPH' && scanned.kind !== 'STANDFIRST') return
  const inside = sentence.tokens
  if (inside.some((token) => isWord(token, 'interview', 'letter'))) return
  const frames = sentence.clauses.flatMap((clause) => clause.frames)
  for (const clause of sentence.clauses) {
    const set = told.find((draft) =>
      frames.some(
        (frame) => frame.relation === 'during' && frame.start < clause.end && within(draft, frame.start, frame.end),
      ),
    )
    const speech = clause.tokens.findIndex((token) => isWord(token, 'speak'))
    const before = speech < 0 ? [] : clause.tokens.slice(0, speech)
    const people = before.filter(
      (token): token is PersonToken => token.type === 'person' && !isEmbedded({ sentence } as Site, token),
    )
    if (speech < 0 || before.some((token) => isWord(token, 'toward'))) continue
    const actors = people.length > 0 ? people.map((token) => token.actor) : set !== undefined ? state.topic : []
    const target = set ?? (told.length === 0 ? current(state) : null)
    if (target != null)
      for (const actor of actors)
        if (!target.people.has(actor.person) && (target === set || !observers.test(actor.title ?? '')))
          join(target, actor, 'PARTICIPANT', scanned.index, rule)
    return
  }
}

function within(draft: Draft, start: number, end: number): boolean {
  const at = draft.occasion[0]
  return at !== undefined && at.start >= start && at.end <= end && draft.kind !== 'VISIT'
}

/** The occasion of many that was told last, if it has been held and is no mere frame. */
function current(state: State): Draft | null {
  const frames = new Set(lately(state).map((draft) => draft.parent))
  const last = lately(state).findLast((draft) => !draft.background && !frames.has(draft) && draft.kind !== 'VISIT')
  return last !== undefined && sessions.has(last.kind) && last.status === 'HELD' ? last : null
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

/** `…将举行,A与B将共同主持`: who chairs what the sentence has just told of. */
export function chairs(sentence: Sentence, told: readonly Draft[]): void {
  for (const clause of sentence.clauses) {
    const verb = clause.tokens.find((token) => isWord(token, 'chair'))
    const last = told.findLast(
      (draft) => (draft.occasion[0]?.end ?? 0) <= clause.start && (many.has(draft.kind) || draft.kind === 'TALKS'),
    )
    if (verb === undefined || last === undefined || clause.tokens.some((token) => token.type === 'occasion')) continue
    for (const token of clause.tokens) {
      if (token.type === 'person' && token.end <= verb.start)
        join(last, token.actor, 'CHAIR', sentence.scanned.index, 'meetings/chair')
    }
  }
}
