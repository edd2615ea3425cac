import { occasionWords } from '../../lexicon/occasions.ts'
import type { Sentence } from './clause.ts'
import { type Draft, join } from './draft.ts'
import { isEmbedded, lately, type Site, type State } from './site.ts'
import { isWord, type PersonToken, type Token } from './token.ts'

const there = 'meetings/also-present'
const along = 'meetings/party'

/** What may stand behind `参加` without naming an occasion anew. */
const bare =
  /^(?:了)?(?:上述|此次|本次|该|这次|两场|这一|的还?有)?(?:会见|会谈|会晤|活动|仪式|会议|会面|茶叙|宴会|国宴|晚宴|招待会|座谈|工作座谈会|开幕式|拜会|通话|会|典礼|午宴|并(?:发表|作|致)?[^,。]{0,10}?(?:讲话|致辞|发言|演讲|讲了话|开幕词)|欢迎仪式|签署仪式|签字仪式|工作会谈)?(?:的还?有|者还?有)?[。,;:]?$/u

/**
 * Sentences that only add people to what was just told: `X、Y参加会见`, `X一同出席`, `会见时X在座`, `出席活动的有:X、Y`
 * (all take part), and `陪同A出访的有:X、Y`, `随行的有…` (`GUEST` of the journey).
 * Returns whether the sentence was one of them, so that the rules need not read it again.
 */
export function alsoPresent(state: State, sentence: Sentence): boolean {
  const { scanned } = sentence
  const { tokens } = sentence
  const people = tokens.filter(
    (token): token is PersonToken => token.type === 'person' && !isEmbedded({ sentence } as Site, token),
  )
  if (
    state.party !== null &&
    state.party.section === scanned.index &&
    !tokens.some((token) => token.type === 'occasion')
  ) {
    for (const token of people)
      if (!state.party.journey.people.has(token.actor.person))
        join(state.party.journey, token.actor, 'GUEST', scanned.index, along)
    return true
  }
  state.party = null
  if (people.length === 0) return party(state, sentence, tokens)
  if (party(state, sentence, tokens)) return true
  const verb = tokens.findLast((token) => isWord(token, 'attend', 'accompany'))
  if (verb === undefined || tokens.some((token) => isWord(token, 'hold', 'chair', 'witness', 'invite'))) return false
  if (tokens.some((token) => isWord(token, 'speak') && token.end <= verb.start)) return false
  // Somebody does something of their own before that: the rules read it, and `presentToo` the last clause.
  const own = sentence.clauses.flatMap((clause) => clause.tokens)
  if (own.some((token) => token.type === 'occasion' && token.end <= verb.start)) return false
  const rest = scanned.plain.slice(verb.end, sentence.end)
  const list = /(?:的有|还有|者有|的人员有|的包括)/u.test(rest)
  const noun = occasionWords.startingAt(rest.replace(/^了/u, ''), 0)
  const alone =
    noun !== null &&
    /^了?.{0,8}?[。,;:]?$/u.test(rest) &&
    rest.replace(/^了/u, '').replace(/[。,;:]$/u, '') === noun.word
  if (!list && !alone && !bare.test(rest)) return false
  const target = named(state, tokens, verb) ?? last(state)
  if (target === undefined) return false
  const invited =
    target.kind === 'RECEPTION' &&
    (/应邀/u.test(scanned.plain.slice(sentence.start, verb.end)) ||
      (target.shape === 'feast' && ![...target.people.values()].some((part) => part.role === 'GUEST')))
  const who = list
    ? people.filter((token) => token.start > verb.end)
    : people.filter((token) => token.start < verb.start)
  for (const token of who)
    if (!target.people.has(token.actor.person))
      join(target, token.actor, invited ? 'GUEST' : 'PARTICIPANT', scanned.index, there)
  return who.length > 0
}

/** `A会见B,C在座`: the last clauses of a sentence that has told of a meeting add to it. */
export function presentToo(sentence: Sentence, told: readonly Draft[]): void {
  const target = told.findLast((draft) => draft.kind !== 'VISIT')
  if (target === undefined) return
  for (const clause of sentence.clauses.slice(1)) {
    const verb = clause.tokens.findLast((token) => isWord(token, 'attend', 'accompany'))
    if (verb === undefined || clause.tokens.some((token) => token.type === 'occasion' && token.end <= verb.start))
      continue
    if (!bare.test(sentence.scanned.plain.slice(verb.end, clause.end))) continue
    for (const token of clause.tokens) {
      if (token.type === 'person' && token.end <= verb.start && !target.people.has(token.actor.person))
        join(target, token.actor, 'PARTICIPANT', sentence.scanned.index, there)
    }
  }
}

/** `陪同A访问的有…`: members of the visitor's party. */
function party(state: State, sentence: Sentence, tokens: readonly Token[]): boolean {
  const { plain } = sentence.scanned
  const word = tokens.find((token) => isWord(token, 'accompany'))
  if (word === undefined) return false
  const text = plain.slice(word.start, sentence.end)
  const mark = /(?:陪同|随同|随行)[^。]{0,40}?(?:的有|的还有|的包括|包括|人员有|人员还有|团成员有|者有)[::]?/u.exec(
    text,
  )
  if (mark === null || !/访|行程|随行|出行|前往|赴|来/u.test(mark[0])) return false
  const led = tokens.find(
    (token) => token.type === 'person' && token.start > word.start && token.end <= word.start + mark[0].length,
  )
  const visits = lately(state).filter((draft) => draft.kind === 'VISIT')
  const journey =
    visits.find((draft) => led?.type === 'person' && draft.people.get(led.actor.person)?.role === 'GUEST') ??
    visits.findLast((draft) => !draft.background) ??
    visits.at(-1)
  if (journey === undefined) return false
  const from = word.start + mark[0].length
  state.party = { journey, section: sentence.scanned.index }
  for (const token of tokens) {
    if (token.type === 'person' && token.start >= from && !journey.people.has(token.actor.person))
      join(journey, token.actor, 'GUEST', sentence.scanned.index, along)
  }
  return true
}

/** `参加会见`, `出席茶叙`: the last that was called so. */
function named(state: State, tokens: readonly Token[], verb: Token): Draft | undefined {
  const word = tokens.find((token) => token.type === 'occasion' && token.start >= verb.end)
  return word?.type === 'occasion'
    ? lately(state).findLast((draft) => draft.kind === word.is.kind && draft.occasion[0]?.value.endsWith(word.word))
    : undefined
}

/** The occasion told last that is none of the frames. */
function last(state: State): Draft | undefined {
  const own = lately(state).filter((draft) => draft.kind !== 'VISIT')
  return (
    own.findLast(
      (draft) => !draft.anaphor && draft.kind !== 'PHONE_CALL' && (draft.people.size > 0 || draft.date !== null),
    ) ?? own.at(-1)
  )
}
