import { occasionWords } from '../../lexicon/occasions.ts'
import type { Span } from '../../text/spans.ts'
import type { Clause, Sentence } from './clause.ts'
import { type Draft, join, lately } from './draft.ts'
import { isEmbedded, type State } from './site.ts'
import { isRemote, isWord, type PersonToken, type Token } from './token.ts'

const there = 'meetings/also-present'
const along = 'meetings/party'

/** What may stand behind `参加` without naming an occasion anew. */
const bare =
  /^(?:了)?(?:上述|此次|本次|该|这次|两场|这一|的还?有)?(?:会见|会谈|会晤|活动|仪式|会议|会面|茶叙|宴会|国宴|晚宴|招待会|座谈|工作座谈会|开幕式|拜会|通话|会|典礼|午宴|并(?:发表|作|致)?[^,。]{0,10}?(?:讲话|致辞|发言|演讲|讲了话|开幕词)|欢迎仪式|签署仪式|签字仪式|工作会谈)?(?:并)?(?:的还?有|者还?有|祝贺|致贺)?[。,;:]?$/u

/** `参加会见的有`, `出席会谈的越方官员包括`: a list follows. */
const listing =
  /还有|者有|的(?:[^,。;:、的]{0,8}?(?:人员|人士|官员|代表|成员|领导|嘉宾|方))?(?:还|也)?(?:有|包括|是:|为:)/u

/**
 * Sentences that only add people to what was just told: `X、Y参加会见`, `X一同出席`, `会见时X在座`, `出席活动的有:X、Y`
 * (all take part), and `陪同A出访的有:X、Y`, `随行的有…` (`GUEST` of the journey).
 * Returns whether the sentence was one of them, so that the rules need not read it again.
 */
export function alsoPresent(state: State, sentence: Sentence): boolean {
  const people = sentence.tokens.filter(
    (token): token is PersonToken => token.type === 'person' && !isEmbedded({ sentence }, token),
  )
  if (partyGoesOn(state, sentence, people) || party(state, sentence, sentence.tokens)) return true
  if (introduced(state, sentence, people)) return true
  const verb = addingVerb(sentence)
  if (verb === undefined) return false
  const rest = sentence.scanned.plain.slice(verb.end, endOf(sentence, verb))
  // `某某参加会谈`: somebody of whom the article knows no name.
  if (people.length === 0)
    return bare.test(rest) && rest.length > 1 && sentence.clauses.length === 1 && state.drafts.length > 0
  const list = listing.test(rest)
  const target = list || isBare(rest) ? (named(state, sentence.tokens, verb) ?? last(state)) : undefined
  if (target === undefined) return false
  const role = isGuest(target, sentence, verb) ? 'GUEST' : 'PARTICIPANT'
  const framed = sentence.clauses.flatMap((clause) => clause.frames.flatMap((frame) => frame.tokens))
  const who = people.filter(
    (token) => (list ? token.start > verb.end : token.start < verb.start) && !framed.includes(token),
  )
  for (const one of together(state, target, sentence.scanned.plain.slice(sentence.start, endOf(sentence, verb))))
    for (const { actor } of who)
      if (!one.people.has(actor.person)) join(one, actor, role, sentence.scanned.index, there)
  remote(target, sentence, sentence.tokens)
  return who.length > 0 && (list || endOf(sentence, verb) === sentence.end)
}

/** `两场会见中,C均在座`: those that were told with one `分别`. */
function together(state: State, target: Draft, words: string): readonly Draft[] {
  if (!/上述|这些|各场|[两三四]场|均/u.test(words)) return [target]
  if (target.apart !== 0) return lately(state).filter((draft) => draft.apart === target.apart)
  if (!/上述活动|这些活动/u.test(words)) return [target]
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

/** `四位大使分别是:A、B和C`: the guests who were told of as a group. */
function introduced(state: State, sentence: Sentence, people: readonly PersonToken[]): boolean {
  const last = lately(state).findLast((draft) => draft.kind !== 'VISIT')
  if (last === undefined || people.length < 2) return false
  if (!/^[^,。]{2,14}(?:分别是|分别为|是):/u.test(sentence.scanned.plain.slice(sentence.start, sentence.start + 20)))
    return false
  if ([...last.people.values()].some((part) => part.role !== 'HOST')) return false
  for (const { actor } of people)
    if (!last.people.has(actor.person)) join(last, actor, 'GUEST', sentence.scanned.index, there)
  return true
}

/** The verb of being there, where nobody does anything else: that the rules read, and `presentToo` the last clause. */
function addingVerb(sentence: Sentence): Token | undefined {
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

/** `…的有:A;B、C`: the list of a visitor's party runs on behind a semicolon. */
function partyGoesOn(state: State, sentence: Sentence, people: readonly PersonToken[]): boolean {
  const { party: open } = state
  const { index } = sentence.scanned
  if (
    open === null ||
    !sentence.continues ||
    open.section !== index ||
    sentence.tokens.some((token) => token.type === 'occasion')
  ) {
    state.party = null
    return false
  }
  for (const { actor } of people)
    if (!open.journey.people.has(actor.person)) join(open.journey, actor, 'GUEST', index, along)
  return true
}

/** `A会见B,C在座`: the last clauses of a sentence that has told of a meeting add to it. */
export function presentToo(sentence: Sentence, told: readonly Draft[]): void {
  const target = told.findLast((draft) => draft.kind !== 'VISIT')
  if (target === undefined) return
  for (const clause of sentence.clauses.slice(1)) {
    const verb = clause.tokens.findLast((token) => isWord(token, 'attend', 'accompany'))
    if (verb === undefined || clause.tokens.some((token) => token.type === 'occasion' && token.end <= verb.start))
      continue
    for (const { actor } of added(sentence, clause, verb))
      if (!target.people.has(actor.person)) join(target, actor, 'PARTICIPANT', sentence.scanned.index, there)
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

/** `代表团成员中有A、B`. */
function members({ scanned, start, end }: Sentence): Span | undefined {
  const match = /^[^,。;]{0,12}?(?:代表团(?:成员|中)|(?<!议)团员(?=还?有|包括|为|是))/u.exec(
    scanned.plain.slice(start, Math.min(end, start + 24)),
  )
  return match === null ? undefined : { start, end: start + match[0].length }
}

/** `陪同A访问的有…`: members of the visitor's party. */
function party(state: State, sentence: Sentence, tokens: readonly Token[]): boolean {
  const { plain } = sentence.scanned
  const word = tokens.find((token) => isWord(token, 'accompany')) ?? members(sentence)
  if (word === undefined) return false
  const text = plain.slice(word.start, sentence.end)
  const mark =
    /(?:陪同|随同|随行|随|代表团成员|代表团|团员)[^。]{0,40}?(?:的有|的还有|的包括|包括|中还?有|成员有|成员还有|成员为|人员有|人员还有|团成员有|者有)[::]?/u.exec(
      text,
    )
  if (mark === null || !/访|行程|随行|出行|前往|赴|来|代表团|团员/u.test(mark[0])) return false
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
  // `随A出访上述两国的有`: on each of the journeys.
  const head = [...journey.people].find(([, part]) => part.role === 'GUEST')?.[0]
  const all = visits
    .filter(
      (one) =>
        one === journey ||
        (head !== undefined &&
          one.people.get(head)?.role === 'GUEST' &&
          (/两国|三国|各国/u.test(mark[0]) || sameJourneys(one, journey))),
    )
    .slice(0, 4)
  for (const token of tokens) {
    if (token.type !== 'person' || token.start < from) continue
    for (const one of all)
      if (!one.people.has(token.actor.person)) join(one, token.actor, 'GUEST', sentence.scanned.index, along)
  }
  return true
}

/** `将访问P和Q`: legs of one journey, told in one breath. */
function sameJourneys(a: Draft, b: Draft): boolean {
  const [x, y] = [a.occasion[0], b.occasion[0]]
  return x !== undefined && x.section === y?.section && Math.abs(x.start - y.start) < 60 && a.status === b.status
}

/** `参加会见`, `出席茶叙`: the last that was called so. */
function named(state: State, tokens: readonly Token[], verb: Token): Draft | undefined {
  // `会见时在座的有`, `参加会见的有`.
  if (isWord(verb, 'accompany') && /[会接]见$/u.test(verb.word))
    return lately(state).findLast((draft) => draft.kind === 'CALL_ON')
  const word =
    tokens.find((token) => token.type === 'occasion' && token.start >= verb.end) ??
    tokens.findLast((token) => token.type === 'occasion' && token.end <= verb.start)
  if (word?.type !== 'occasion') return undefined
  const so = lately(state).filter(
    (draft) => draft.kind === word.is.kind && draft.occasion[0]?.value.endsWith(word.word),
  )
  // `会见B时,C在座`: of several the one with B.
  const guest = tokens.find((token) => token.type === 'person' && token.start > word.start && token.end < verb.start)
  return so.findLast((draft) => guest?.type === 'person' && draft.people.has(guest.actor.person)) ?? so.at(-1)
}

/** The occasion told last that is none of the frames. */
function last(state: State): Draft | undefined {
  const own = lately(state).filter((draft) => draft.kind !== 'VISIT' && draft.occasion[0]?.rule !== 'meetings/attender')
  return (
    own.findLast(
      (draft) => !draft.anaphor && draft.kind !== 'PHONE_CALL' && (draft.people.size > 0 || draft.date !== null),
    ) ?? own.at(-1)
  )
}
