import type { Frame } from './clause.ts'
import { type Draft, join } from './draft.ts'
import type { Surroundings } from './dress.ts'
import { isWord, type PersonToken } from './token.ts'

/** `A在电话里向B表示`, `在电话中,A对B说`: the two who speak, where nothing else tells of the call. Returns whether they do. */
export function byPhone({ sentence }: Surroundings, draft: Draft, frame: Frame): boolean {
  if (draft.shape !== 'phone' || !draft.anaphor || draft.people.size > 0) return false
  const own = sentence.tokens.filter((one) => one.start < frame.start || one.start >= frame.end)
  const turn = own.findIndex((one, i) => isWord(one, 'toward') && own[i + 1]?.type === 'person')
  const heard = own[turn + 1]
  const speaker = own.slice(0, Math.max(turn, 0)).findLast((one): one is PersonToken => one.type === 'person')
  if (turn < 0 || heard?.type !== 'person' || speaker === undefined) return false
  for (const { actor } of [speaker, heard])
    join(draft, actor, 'PARTICIPANT', sentence.scanned.index, 'meetings/by-phone')
  return true
}
