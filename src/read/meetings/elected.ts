import type { Sentence } from './clause.ts'
import { joinNew, lately, sessionKinds } from './draft.ts'
import { mayHold, PERSON } from './kinds.ts'
import type { State } from './site.ts'

const opening = /^[\s*]*(?:本次|此次|该)?(?:大会|会议|代表大会|与会代表|会上|全会|理事会)/u

/** `大会选举A为会长`, `会上,A当选协会主席`: who is given an office by the congress that was told of is there. */
export function elected(state: State, sentence: Sentence): void {
  if (!mayHold(sentence, PERSON)) return
  const { plain, index } = sentence.scanned
  if (!opening.test(plain.slice(sentence.start, sentence.start + 8))) return
  const words = plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 160))
  const at = words.search(/选举|推选|选出|当选|连任/u)
  if (at < 0) return
  const last = lately(state).findLast((draft) => draft.shape === 'event')
  if (last === undefined || !sessionKinds.has(last.kind) || last.status === 'PLANNED') return
  if (index - (last.occasion.at(-1)?.section ?? -9) > 2) return
  // Those behind `选举`, or before `当选`.
  const passive = /^[当连]/u.test(words.slice(at))
  const turn = sentence.start + at
  for (const token of sentence.tokens) {
    if (token.type !== 'person' || (passive ? token.start > turn : token.start < turn)) continue
    joinNew(last, token.actor, 'PARTICIPANT', index, 'meetings/elected')
  }
}
