import { type Draft, lately, ofNow } from './draft.ts'
import type { State } from './site.ts'
import { isWord, type Token } from './token.ts'

/** `参加会见`, `出席茶叙`: the last that was called so. */
export function named(state: State, tokens: readonly Token[], verb: Token, light = false): Draft | undefined {
  // `会见时在座的有`, `参加会见的有`.
  if (isWord(verb, 'accompany') && /[会接]见$/u.test(verb.word))
    return lately(state).findLast((draft) => draft.kind === 'CALL_ON')
  const word =
    tokens.find((token) => token.type === 'occasion' && token.start >= verb.end) ??
    tokens.findLast((token) => token.type === 'occasion' && token.end <= verb.start)
  if (word?.type !== 'occasion') return undefined
  const so = ofNow(lately(state)).filter(
    (draft) => draft.kind === word.is.kind && draft.occasion[0]?.value.endsWith(word.word),
  )
  // `会见B时,C在座`: of several the one with B.
  const guest = tokens.find((token) => token.type === 'person' && token.start > word.start && token.end < verb.start)
  // A caption is read behind the text: `A出席会议` is of what the text is about.
  const whole = light ? so.find((draft) => draft.status !== 'PLANNED') : undefined
  return (
    whole ??
    so.findLast((draft) => guest?.type === 'person' && draft.people.has(guest.actor.person)) ??
    so.findLast((draft) => !draft.anaphor || draft.people.size > 0) ??
    so.at(-1)
  )
}

/** The occasion told last that is none of the frames. */
export function last(state: State): Draft | undefined {
  const own = ofNow(lately(state)).filter(
    (draft) => draft.kind !== 'VISIT' && draft.occasion[0]?.rule !== 'meetings/attender',
  )
  return (
    own.findLast(
      (draft) => !draft.anaphor && draft.kind !== 'PHONE_CALL' && (draft.people.size > 0 || draft.date !== null),
    ) ?? own.at(-1)
  )
}
