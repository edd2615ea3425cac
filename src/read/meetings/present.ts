import { occasionWords } from '../../lexicon/occasions.ts'
import type { Clause, Sentence } from './clause.ts'
import { type Draft, guestOf, joinNew, lately } from './draft.ts'
import { kinds, mayHold, PERSON } from './kinds.ts'
import { isListOfPeople } from './lists.ts'
import { last, named } from './meant.ts'
import { isEmbedded, type State } from './site.ts'
import { isRemote, isWord, type PersonToken, type Token } from './token.ts'

const there = 'meetings/also-present'

/** What may stand behind `参加` without naming an occasion anew. */
const bare =
  /^(?:了)?(?:上述|此次|本次|该|这次|(?:上述|这)?[两三四]场|这一|扩大(?:形式的)?|大范围(?:的)?|小范围(?:的)?|的还?有)?(?:(?:各|所有|一系列|系列|有关|相关)?(?:场|项)?活动|讨论|对话|辩论|研讨|研讨会|讨论会|论坛|会见|会谈|会晤|仪式|会议|会面|茶叙|宴会|国宴|晚宴|招待会|座谈|工作座谈会|开幕式|拜会|通话|会|典礼|午宴|并(?:发表|作|致)?[^,。]{0,10}?(?:讲话|致辞|发言|演讲|讲了话|开幕词)|欢迎仪式|签署仪式|签字仪式|工作会谈)?(?:并)?(?:的还?有|者还?有|祝贺|致贺)?[。,;:]?$/u

/** `参加会见的有`, `出席会谈的越方官员包括`: a list follows. */
const listing =
  /还有|者有|(?:者|的(?:[^,。;:、的]{0,8}?(?:人员|人士|官员|代表|成员|领导人?|领袖|首脑|元首|政要|[嘉贵来]宾|部长|大使|方))?)(?:还|也|则)?(?:有|包括了?|是:|为:)/u

/**
 * Sentences that only add people to what was just told: `X、Y参加会见`, `X一同出席`, `会见时X在座`, `出席活动的有:X、Y`
 * (all take part), and `陪同A出访的有:X、Y`, `随行的有…` (`GUEST` of the journey).
 * Returns whether the sentence was one of them, so that the rules need not read it again.
 */
export function alsoPresent(state: State, sentence: Sentence): boolean {
  const people = mayHold(sentence, PERSON)
    ? sentence.tokens.filter((token): token is PersonToken => token.type === 'person' && !isEmbedded(sentence, token))
    : []
  if (isListOfPeople(state, sentence, people)) return true
  const verb = addingVerb(sentence)
  if (verb === undefined) return false
  const rest = sentence.scanned.plain.slice(verb.end, endOf(sentence, verb))
  // `某某参加会谈`: somebody of whom the article knows no name.
  if (people.length === 0)
    return bare.test(rest) && rest.length > 1 && sentence.clauses.length === 1 && state.drafts.length > 0
  const list = listing.test(rest)
  const target =
    list || isBare(rest) ? (named(state, sentence.tokens, verb, isLight(sentence)) ?? last(state)) : undefined
  if (target === undefined) return false
  const who = whoIsAdded(sentence, people, verb, list)
  const targets = [
    ...new Set([
      ...together(state, target, sentence.scanned.plain.slice(sentence.start, endOf(sentence, verb))),
      ...(list ? bothOf(state, sentence, verb) : []),
    ]),
  ]
  for (const one of targets) {
    const role = isGuest(one, sentence, verb) ? 'GUEST' : 'PARTICIPANT'
    for (const { actor } of who) joinNew(one, actor, role, sentence.scanned.index, there)
  }
  if (isWord(verb, 'accompany') && !list) alongOn(state, sentence, target, who)
  if (list) state.paragraph.listing = targets
  remote(target, sentence, sentence.tokens)
  return who.length > 0 && (list || endOf(sentence, verb) === sentence.end)
}

/** `A赴P考察并与领导座谈。B陪同。`: on the journey too, if A is the one who made it. */
function alongOn(state: State, { scanned }: Sentence, target: Draft, who: readonly PersonToken[]): void {
  const journey = lately(state).findLast((one) => one.kind === 'VISIT' && one.occasion[0]?.section === scanned.index)
  const head = guestOf(journey)
  const role = head === null ? undefined : target.people.get(head)?.role
  if (journey === undefined || role === undefined || role === 'GUEST') return
  for (const { actor } of who) joinNew(journey, actor, 'GUEST', scanned.index, 'meetings/party')
}

function isLight({ scanned }: Sentence): boolean {
  return scanned.kind === 'CAPTION' || scanned.kind === 'HEADLINE'
}

/** Those behind the verb of a list, or before the verb; not those of an adverbial, nor those who stayed away. */
function whoIsAdded(sentence: Sentence, people: readonly PersonToken[], verb: Token, list: boolean): PersonToken[] {
  const framed = sentence.clauses.flatMap((clause) => clause.frames.flatMap((frame) => frame.tokens))
  const absent = sentence.clauses.filter((clause) => stayedAway(sentence, clause))
  return people.filter(
    (token) =>
      !absent.some((clause) => token.start >= clause.start && token.end <= clause.end) &&
      (list ? token.start > verb.end : token.start < verb.start) &&
      !framed.includes(token),
  )
}

/** `A因故没有与会,由B代为出席`: A was not there. */
function stayedAway({ scanned }: Sentence, { tokens }: Clause): boolean {
  return tokens.some(
    (token) =>
      isWord(token, 'attend') &&
      /(?:没有|并未|未能?|无法|没能|不)$/u.test(scanned.plain.slice(Math.max(0, token.start - 3), token.start)),
  )
}

/** `出席欢迎仪式和会谈的有`: those of both. */
function bothOf(state: State, { tokens }: Sentence, verb: Token): Draft[] {
  const words = tokens.filter(
    (token) => token.type === 'occasion' && token.start >= verb.end && token.end - verb.end < 24,
  )
  return words.length === 2 ? words.flatMap((word) => named(state, [word], verb) ?? []) : []
}

/** `两场会见中,C均在座`: those that were told with one `分别`, or the last so many. */
function together(state: State, target: Draft, words: string): readonly Draft[] {
  if (!/上述|这些|各[场项]|[两三四]场|均/u.test(words)) return [target]
  const count = 2 + '两三四'.indexOf(/[两三四](?=[场次])/u.exec(words)?.[0] ?? ' ')
  if (target.apart === 0 && count >= 2)
    return lately(state)
      .filter((draft) => draft.kind === target.kind)
      .slice(-count)
  if (target.apart !== 0) return lately(state).filter((draft) => draft.apart === target.apart)
  if (!/(?:上述|这些|各场|各项)[^,。]{0,4}活动/u.test(words)) return [target]
  const section = target.occasion[0]?.section
  return lately(state)
    .filter((draft) => draft.kind !== 'VISIT' && draft.occasion[0]?.section === section)
    .slice(-6)
}

/** What is told goes to the end of the clause, that of a list to the end of the sentence. */
function endOf(sentence: Sentence, verb: Token): number {
  const rest = sentence.scanned.plain.slice(verb.end, verb.end + 16)
  const clause = sentence.clauses.find((one) => one.end >= verb.end)
  const more = clause?.tokens.some((token) => token.start > verb.end && token.type === 'person') ?? false
  return listing.test(rest) || more ? sentence.end : (clause?.end ?? sentence.end)
}

const beingThere = kinds('attend', 'accompany')

/** The verb of being there, where nobody does anything else: that the rules read, and `presentToo` the last clause. */
function addingVerb(sentence: Sentence): Token | undefined {
  if (!mayHold(sentence, beingThere)) return undefined
  const { tokens } = sentence
  const verb = tokens.findLast((token) => isWord(token, 'attend', 'accompany'))
  if (verb === undefined || tokens.some((token) => isWord(token, 'hold', 'chair', 'witness', 'invite')))
    return undefined
  if (tokens.some((token) => isWord(token, 'speak') && token.end <= verb.start)) return undefined
  if (/(?:没有|并未|未能?|无法|没能|不)$/u.test(sentence.scanned.plain.slice(verb.start - 3, verb.start)))
    return undefined
  const own = sentence.clauses.flatMap((clause) => clause.tokens)
  return own.some((token) => token.type === 'occasion' && token.end <= verb.start) ? undefined : verb
}

function isBare(rest: string): boolean {
  const noun = rest.replace(/^了/u, '').replace(/[。,;:]$/u, '')
  return bare.test(rest) || occasionWords.has(noun)
}

/** Those invited to a banquet, and those who come to one that was given for a group, are its guests. */
function isGuest(target: Draft, sentence: Sentence, verb: Token): boolean {
  if (target.kind !== 'RECEPTION' || isWord(verb, 'accompany')) return false
  const given = target.shape === 'feast' && ![...target.people.values()].some((part) => part.role === 'GUEST')
  return given || /应邀/u.test(sentence.scanned.plain.slice(sentence.start, verb.end))
}

/** `A会见B,C在座`: the last clauses of a sentence that has told of a meeting add to it. */
export function presentToo(sentence: Sentence, told: readonly Draft[]): void {
  const target = mayHold(sentence, beingThere) ? told.findLast((draft) => draft.kind !== 'VISIT') : undefined
  if (target === undefined) return
  for (const clause of sentence.clauses.slice(1)) {
    const verb = clause.tokens.findLast((token) => isWord(token, 'attend', 'accompany'))
    if (verb === undefined || clause.tokens.some((token) => token.type === 'occasion' && token.end <= verb.start))
      continue
    for (const { actor } of added(sentence, clause, verb))
      joinNew(target, actor, 'PARTICIPANT', sentence.scanned.index, there)
    remote(target, sentence, clause.tokens)
  }
}

/** `A在座`: those before the verb; `出席的有A、B`: those behind it; nobody where it says what else they attended. */
function added({ scanned, tokens }: Sentence, clause: Clause, verb: Token): PersonToken[] {
  const rest = scanned.plain.slice(verb.end, clause.end)
  const list = /^(?:的[^,。;:、的]{0,8}?(?:还|也)?(?:有|包括)|者有)/u.test(rest)
  if (!list && !bare.test(rest)) return []
  return (list ? tokens : clause.tokens).filter(
    (token): token is PersonToken =>
      token.type === 'person' && (list ? token.start > verb.end : token.end <= verb.start),
  )
}

/** `…在河内召开,A通过视频连线参会`: some are there in person and some are not. */
function remote(target: Draft, sentence: Sentence, tokens: readonly Token[]): void {
  const word = tokens.find(isRemote)
  if (word === undefined || target.mode !== 'IN_PERSON') return
  target.mode = 'HYBRID'
  const { start, end } = word
  target.modeFact = { value: 'HYBRID', section: sentence.scanned.index, start, end, rule: 'meetings/remote' }
}
