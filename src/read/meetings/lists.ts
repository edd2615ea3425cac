import type { Sentence } from './clause.ts'
import { type Draft, joinNew, lately } from './draft.ts'
import { kinds, mayHold, PERSON } from './kinds.ts'
import { last, named } from './meant.ts'
import { party, partyGoesOn, received } from './party.ts'
import type { State } from './site.ts'
import type { PersonToken } from './token.ts'

const there = 'meetings/also-present'

/** A list that says whose it is: the visitor's party, a group that was received, those who were there. */
export function isListOfPeople(state: State, sentence: Sentence, people: readonly PersonToken[]): boolean {
  return (
    partyGoesOn(state, sentence, people) ||
    received(state, sentence, people) ||
    party(state, sentence, sentence.tokens) ||
    introduced(state, sentence, people) ||
    counted(state, sentence, people) ||
    listGoesOn(state, sentence, people) ||
    alsoMeets(state, sentence, people) ||
    alsoActs(state, sentence, people)
  )
}

/** `A会见六国大使,他们是B、C`: the guests of whom the clauses before have told as a group. */
export function introducedBehind(sentence: Sentence, told: readonly Draft[]): void {
  const last = mayHold(sentence, PERSON) ? told.findLast((draft) => draft.kind !== 'VISIT') : undefined
  if (last === undefined || [...last.people.values()].some((part) => part.role !== 'HOST')) return
  const { plain, index } = sentence.scanned
  const from = sentence.clauses.slice(1).find(({ start }) => theyAre.test(plain.slice(start, start + 14)))?.start
  if (from === undefined) return
  for (const token of sentence.tokens)
    if (token.type === 'person' && token.start >= from) joinNew(last, token.actor, 'GUEST', index, there)
}

const theyAre = /^(?:他们|她们|[^,。;]{0,8}(?:大使|使节|公使|总领事|客人|议员|部长)们?)(?:分别)?(?:是|为|包括|有):?/u

/** `四位大使分别是:A、B和C`: the guests who were told of as a group. */
function introduced(state: State, sentence: Sentence, people: readonly PersonToken[]): boolean {
  const last = people.length < 2 ? undefined : lately(state).findLast((draft) => draft.kind !== 'VISIT')
  if (last === undefined) return false
  const words = sentence.scanned.plain.slice(sentence.start, sentence.start + 20)
  if (!/^[^,。]{2,14}(?:分别是|分别为|是):/u.test(words) && !theyAre.test(words)) return false
  if ([...last.people.values()].some((part) => part.role !== 'HOST')) return false
  for (const { actor } of people) joinNew(last, actor, 'GUEST', sentence.scanned.index, there)
  return true
}

const telling = kinds('occasion', 'speak', 'hold', 'chair')

/** `出席会谈的越方官员有A;日方有B`: the list of those present runs on behind a semicolon. */
function listGoesOn(state: State, sentence: Sentence, people: readonly PersonToken[]): boolean {
  const { listing } = state.paragraph
  const { index } = sentence.scanned
  if (listing === null || !sentence.continues || people.length === 0 || mayHold(sentence, telling)) {
    state.paragraph.listing = null
    return false
  }
  for (const draft of listing) for (const { actor } of people) joinNew(draft, actor, 'PARTICIPANT', index, there)
  return true
}

/** `A、B一同会见。`: with the one who was told to receive. */
function alsoMeets(state: State, sentence: Sentence, people: readonly PersonToken[]): boolean {
  const { plain, index } = sentence.scanned
  const end = people.at(-1)?.end
  if (end === undefined || sentence.end - end > 12) return false
  if (
    !/^(?:等(?:人)?)?(?:一同|一道|一起|随同|参与|陪同|也)(?:了)?(?:会见|接见|会谈|会晤|会面|拜会|前来)(?:了)?$/u.test(
      plain.slice(end, sentence.end),
    )
  )
    return false
  const target = last(state)
  if (target === undefined) return false
  // `A一同前来`: with the guests.
  const role = plain.slice(end, sentence.end).endsWith('前来') && target.shape === 'receive' ? 'GUEST' : 'PARTICIPANT'
  for (const { actor } of people) joinNew(target, actor, role, index, there)
  return true
}

/** `当天的接见有A、B等人出席`, `还有A和B在座`: a list before the verb. */
function counted(state: State, sentence: Sentence, people: readonly PersonToken[]): boolean {
  const [first] = people
  const end = people.at(-1)?.end
  if (first === undefined || end === undefined) return false
  const { plain, index } = sentence.scanned
  if (!/(?:有|包括)$/u.test(plain.slice(Math.max(sentence.start, first.start - 4), first.start))) return false
  if (
    !/^(?:等(?:人士?|官员|领导|多人)?)?(?:也|均|都|一同|一道|共同)?(?:出席|参加|在座|列席|陪同|与会|作陪|到场)(?:了)?$/u.test(
      plain.slice(end, sentence.end),
    )
  )
    return false
  const target = named(state, sentence.tokens, { ...first, end: first.start }) ?? last(state)
  if (target === undefined) return false
  for (const { actor } of people) joinNew(target, actor, 'PARTICIPANT', index, there)
  return true
}

const acts =
  /^(?:等[^,。;]{0,8})?(?:也|共同|一同|一起|一道|先后)*(?:为[^,。;]{1,24})?(?:揭牌|揭幕|剪彩|培土|启动|按下[^,。;]{0,8}按钮|切[^,。;]{0,4}蛋糕|点亮[^,。;]{0,8})$/u

/** `A和B共同揭牌。`: at the ceremony that was told of. */
function alsoActs(state: State, sentence: Sentence, people: readonly PersonToken[]): boolean {
  const { plain, index } = sentence.scanned
  const end = people.at(-1)?.end
  if (end === undefined || sentence.end - end > 48 || !acts.test(plain.slice(end, sentence.end))) return false
  const target = lately(state).findLast((draft) => draft.kind === 'CEREMONY' && draft.status === 'HELD')
  if (target === undefined || index - (target.occasion.at(-1)?.section ?? -9) > 1) return false
  for (const { actor } of people) joinNew(target, actor, 'PARTICIPANT', index, there)
  return true
}
