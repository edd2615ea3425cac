import { characters } from '../../text/characters.ts'
import type { Span } from '../../text/spans.ts'
import type { Sentence } from './clause.ts'
import { type Draft, guestOf, join, joinNew, lately } from './draft.ts'
import { kinds, mayHold, OCCASION, PERSON } from './kinds.ts'
import type { State } from './site.ts'
import { isWord, type PersonToken, type Token } from './token.ts'

const along = 'meetings/party'

/** `…的有:A;B、C`: the list of a visitor's party runs on behind a semicolon. */
export function partyGoesOn(state: State, sentence: Sentence, people: readonly PersonToken[]): boolean {
  const { party: journey } = state.paragraph
  if (journey === null || !sentence.continues || mayHold(sentence, OCCASION)) {
    state.paragraph.party = null
    return false
  }
  for (const { actor } of people) joinNew(journey, actor, 'GUEST', sentence.scanned.index, along)
  return true
}

/** Without this character near the head of a sentence no delegation is meant; asked first, of every sentence. */
const group = characters('团行')
const isSaid = (plain: string, start: number): boolean => group.within(plain, start, start + 30)

/** `代表团成员中有A、B`, `同行的还有A、B`. */
function members({ scanned, start, end }: Sentence): Span | undefined {
  if (!isSaid(scanned.plain, start)) return undefined
  const match =
    /^[^,。;]{0,12}?(?:代表团(?:成员|中)|(?<!议)团员(?=还?有|包括|为|是)|同行(?=(?:的|者|人员|官员)(?:还|也)?(?:有|包括)))/u.exec(
      scanned.plain.slice(start, Math.min(end, start + 24)),
    )
  return match === null ? undefined : { start, end: start + match[0].length }
}

const ofGroup =
  /^[\s*]*(?:该|此)?[^,。;]{0,8}?(?:访问团|代表团|考察团|访团|参访团|团员|随团成员)(?:一行[^,。;]{0,6})?(?:由|的?团长[为是]|成员|团员|中|还?有|包括)/u

/** `A接见B国访问团。访问团由B率领,成员包括C`: of a group that was received, and of whose journey nothing is told. */
export function received(state: State, sentence: Sentence, people: readonly PersonToken[]): boolean {
  const { plain, index } = sentence.scanned
  if (people.length === 0 || !isSaid(plain, sentence.start)) return false
  const head = ofGroup.exec(plain.slice(sentence.start, sentence.start + 30))?.[0]
  if (head === undefined) return false
  // `代表团由B率领,30家企业参加`: what else is said of it says nothing of B.
  const leads = head.endsWith('由') && people.length === 1
  const busy = sentence.tokens.some((token) => token.type === 'occasion' || isWord(token, 'attend', 'accompany'))
  if (busy && !leads) return false
  const told = lately(state)
  const last = told.findLast((draft) => draft.kind !== 'VISIT')
  const at = last?.occasion[0]
  if (last?.shape !== 'receive' || at === undefined || index - at.section > 2) return false
  const journey = told.findLast((draft) => draft.kind === 'VISIT')
  if (journey !== undefined && people.some(({ actor }) => journey.people.has(actor.person))) return false
  // `正在P访问的代表团`.
  const theirs = journey?.people.size === 0 && journey.occasion[0]?.section === at.section ? [journey] : []
  for (const draft of [last, ...theirs]) for (const { actor } of people) joinNew(draft, actor, 'GUEST', index, along)
  return true
}

/** `代表团成员、副部长B还与…`, `B等将随同前往`, `B、C等陪同人员同机抵达`: they are of the visitor's party, of whose journey the article tells. */
export function inParty(state: State, sentence: Sentence): void {
  if (!mayHold(sentence, PERSON)) return
  const { plain, index } = sentence.scanned
  const journey = lately(state).findLast((draft) => draft.kind === 'VISIT' && draft.people.size > 0)
  if (journey === undefined) return
  const goesAlong = /(?:随同|陪同|一同|一道|随行)(?:前往|出访|到访|赴)/u.exec(
    plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 120)),
  )
  const end = goesAlong === null ? -1 : sentence.start + goesAlong.index
  for (const token of sentence.tokens) {
    if (token.type !== 'person' || journey.people.has(token.actor.person)) continue
    const isMember =
      /^代表团(?:副团长|成员|团员)/u.test(token.actor.title ?? '') ||
      /代表团(?:副团长|成员|团员)、$/u.test(plain.slice(Math.max(0, token.start - 8), token.start))
    if (isMember || token.end <= end) join(journey, token.actor, 'GUEST', index, along)
  }
  for (const { actor } of companions(state, sentence)) joinNew(journey, actor, 'GUEST', index, along)
}

/** Each of the ways to say so has one of these. */
const signs = characters('随同')
const sameWay =
  /^(?:等(?:人)?)?(?:的?(?:陪同|随行|随访)(?:人员|成员|官员)(?:也|均|一同|一道)?)?(?:将|也|还)?(?:同机|同车|同船|一同|一道|随同|随团)(?:抵达|到达|离开|前往|抵[\p{Script=Han}]|离[\p{Script=Han}]|返回|回国|访问)/u
const alongside =
  /^(?:等(?:人|[^,。;]{0,4}官员)?)?(?:将|也|还|一同|一道)*(?:随行|随访|随团(?:访问|出访)?|陪同(?:出访|访问|前往|到访)?)$/u

/** `A、B等同机抵达`; `A、B陪同`, `A随行`, where nothing but a journey has been told of. */
function companions(state: State, sentence: Sentence): PersonToken[] {
  const { plain } = sentence.scanned
  const toJourney = state.drafts.at(-1)?.kind === 'VISIT'
  return sentence.clauses.flatMap((clause) => {
    const people = clause.tokens.filter((token): token is PersonToken => token.type === 'person')
    const last = people.at(-1)
    if (last === undefined || !signs.within(plain, last.end, Math.min(clause.end, last.end + 16))) return []
    const rest = plain.slice(last.end, Math.min(clause.end, last.end + 24))
    return sameWay.test(rest) || (toJourney && alongside.test(rest)) ? people : []
  })
}

const beside = kinds('accompany')

const ofJourney = /访|行程|随行|出行|前往|赴|来|同行|代表团|团员/u
const ofMeeting = /[会接]见|会谈|会晤|拜会|出席|参加|陪同的/u

/** `陪同A访问的有…`, `陪同总统的还有…` right behind a journey: members of the visitor's party. */
export function party(state: State, sentence: Sentence, tokens: readonly Token[]): boolean {
  const { plain } = sentence.scanned
  const companion = mayHold(sentence, beside) ? tokens.find((token) => isWord(token, 'accompany')) : undefined
  const word = companion ?? members(sentence)
  if (word === undefined) return false
  const text = plain.slice(word.start, sentence.end)
  const mark =
    /(?:陪同|随同|随行|同行|随|代表团成员|代表团|团员)[^。]{0,40}?(?:的有|的还有|的包括|包括|中还?有|成员有|成员还有|成员为|人员有|人员还有|团成员有|者有)[::]?/u.exec(
      text,
    )
  if (
    mark === null ||
    !(ofJourney.test(mark[0]) || (state.drafts.at(-1)?.kind === 'VISIT' && !ofMeeting.test(mark[0])))
  )
    return false
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
  state.paragraph.party = journey
  // `随A出访上述两国的有`: on each of the journeys.
  const head = guestOf(journey)
  const all = visits
    .filter(
      (one) =>
        one === journey ||
        (head !== null &&
          one.people.get(head)?.role === 'GUEST' &&
          (/两国|三国|各国/u.test(mark[0]) || sameJourneys(one, journey))),
    )
    .slice(0, 4)
  for (const token of tokens) {
    if (token.type !== 'person' || token.start < from) continue
    for (const one of all) joinNew(one, token.actor, 'GUEST', sentence.scanned.index, along)
  }
  return true
}

/** `将访问P和Q`: legs of one journey, told in one breath. */
function sameJourneys(a: Draft, b: Draft): boolean {
  const [x, y] = [a.occasion[0], b.occasion[0]]
  return x !== undefined && x.section === y?.section && Math.abs(x.start - y.start) < 240 && a.status === b.status
}
