import type { Sentence } from './clause.ts'
import { joinNew, lately, manyKinds } from './draft.ts'
import { mayHold, PERSON } from './kinds.ts'
import type { State } from './site.ts'
import type { PersonToken } from './token.ts'

/** `A从B手中接过主席槌`, `A将主席槌转交给B`: both are at the occasion of many that was told of. */
export function handed(state: State, sentence: Sentence): void {
  if (!mayHold(sentence, PERSON)) return
  const { plain, index } = sentence.scanned
  const words = plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 160))
  const at = words.search(/手中接过|手里接过|(?:转交|移交|交接|交)给/u)
  if (at < 0 || !/槌|主席国|旗|权杖|钥匙/u.test(words)) return
  const target = lately(state).findLast(
    (draft) => manyKinds.has(draft.kind) && draft.kind !== 'RECEPTION' && draft.status === 'HELD',
  )
  if (target === undefined || index - (target.occasion.at(-1)?.section ?? -9) > 3) return
  const place = sentence.start + at
  const people = sentence.tokens.filter((token): token is PersonToken => token.type === 'person')
  const near = [
    ...people.filter((one) => one.end <= place).slice(-2),
    ...people.filter((one) => one.start > place).slice(0, 1),
  ]
  for (const { actor } of near) joinNew(target, actor, 'PARTICIPANT', index, 'meetings/handed')
}
