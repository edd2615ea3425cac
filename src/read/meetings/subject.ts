import { countryNames } from '../../lexicon/countries.ts'
import { characters, unitAt } from '../../text/characters.ts'
import { isHan } from '../../text/normal.ts'
import type { Clause, Sentence } from './clause.ts'
import { guestOf, lately, ofNow } from './draft.ts'
import { groupOf } from './group.ts'
import { kinds, mayHold } from './kinds.ts'
import { describes, isEmbedded, type State } from './site.ts'
import { type Actor, isWord, type Token } from './token.ts'

const agent =
  /(?:议长|总理|主席|大使|大臣|总统|国王|首相|书记|部长|外长|防长|省长|市长|司令|领导人?|代表|官员|专家|同事|特使|助理|成员|人士|记者|发言人|公主|王子|亲王|王储|陛下|殿下|企业|机构|[局部委府院处社们方党厅]|委员会|协会|商会|学会|理事会|联合会|总会|基金会|公司|集团|银行|大学|学院|研究所|中心|[使领]馆|代表处|办事处|[^国回出]国|家|人)$/u

/** Whether somebody acts in a clause whom the text does not name (`芬兰议长访问…`, `政治局在…会见`). */
export function namesNobody(sentence: Sentence, clause: Clause): boolean {
  const { plain } = sentence.scanned
  const verb = clause.tokens.findIndex(
    (token) => token.type === 'occasion' || isWord(token, 'hold', 'attend', 'chair', 'witness', 'with', 'toward'),
  )
  const end = clause.tokens[verb]?.start ?? clause.end
  let from = clause.start
  for (const [i, token] of (verb < 0 ? clause.tokens : clause.tokens.slice(0, verb)).entries()) {
    if (token.type !== 'country' && endsWithAgent(plain, from, token.start) && !isWord(token, 'close'))
      return !/代表团$/u.test(plain.slice(from, token.start))
    // What stands behind `在` is a place, up to the next word.
    if (token.type !== 'country') from = isWord(token, 'in') ? end : token.end
    // `赴韩国出席…`: a state behind a verb of going does nothing.
    const goal = clause.tokens[i + 1]
    if (isWord(token, 'go', 'toward') && goal?.type === 'country' && goal.start === token.end) from = goal.end
  }
  const start = Math.min(from, end)
  return endsWithAgent(plain, start, end) && !/代表团$/u.test(plain.slice(start, end))
}

/** No such word is longer, and the characters before it say nothing of it. */
const LONGEST = 4
const endsWithAgent = (plain: string, from: number, to: number): boolean =>
  agent.test(plain.slice(Math.max(from, to - LONGEST), to))

/** Without one of these nobody is meant; asked first, of every clause. */
const guests = characters('团客宾')
const delegates =
  /^(?:[^,。;]{0,12}?[日午晚天,])?(?:(?:据悉|此后|随后|其间|期间),?)?(?:(?:[\p{Script=Han}]{2,5}(?<![业党军众]))?(?:高级)?代表团|([\p{Script=Han}]{2,5})?(?:客人|贵宾|来宾))(?:一行)?(?!成员|团|的|随|中|们)/u

/** `代表团南下P,与B座谈`: who leads the journey that was told of last. */
function leader(state: State, sentence: Sentence, clause: Clause): Actor[] {
  const { plain } = sentence.scanned
  if (!guests.within(plain, clause.start, clause.start + 30)) return []
  const match = delegates.exec(plain.slice(clause.start, clause.start + 30))
  if (match === null) return []
  const journeys = ofNow(lately(state)).filter((draft) => draft.kind === 'VISIT' && draft.people.size > 0)
  // A journey still to come brings nobody here.
  const journey = journeys.findLast((draft) => draft.status !== 'PLANNED') ?? journeys.at(-1)
  const guest = guestOf(journey) ?? state.head
  // A headline is read last: whose delegation it means only one journey can tell.
  if (sentence.scanned.kind === 'HEADLINE' && journeys.some((other) => guestOf(other) !== guest)) return []
  if (guest === null) return []
  // `老挝客人`: only somebody from there.
  const from = countryNames.find(({ name }) => match[1]?.startsWith(name))?.code
  if (from !== undefined && state.people[guest]?.country !== from) return []
  return [stands(clause.start, match[0].length, guest)]
}

/** What a title begins with that `byOffice` knows. */
const offices = characters('大部副总主外议司省市书首秘')

/** `在P,大使会见了B`: the one of those named last who holds the office. */
function byOffice(state: State, sentence: Sentence, clause: Clause): Actor[] {
  const { plain } = sentence.scanned
  const [first] = clause.tokens
  if (state.named.length === 0 || first?.type === 'person') return []
  const from = first?.type === 'date' ? first.end : clause.start
  // Asked first, of every clause; where a blank comes first the pattern is tried.
  if (isHan(unitAt(plain, from)) && !offices.at(plain, from)) return []
  const limit = Math.min(clause.end, first?.type === 'date' ? first.end + 12 : (first?.start ?? clause.start) + 1)
  const match =
    /^(?:\s|\*)*(大使|部长|副部长|总理|主席|总统|外长|议长|司令|省长|市长|书记|首相|秘书长|副总理)(?![与们级府办厅馆团令的]|会(?![见谈晤面]))/u.exec(
      plain.slice(from, limit + 8),
    )
  const office = match?.[1]
  if (office === undefined) return []
  const held = (person: number) => state.people[person]?.titles.some((title) => title.endsWith(office)) === true
  const [person, ...others] = state.named.filter(held)
  return person === undefined || others.length > 0 ? [] : [stands(from, match?.[0].length ?? 0, person)]
}

function stands(start: number, length: number, person: number): Actor {
  const span = { start, end: start + length }
  return { person, ...span, name: span, title: null }
}

const named = kinds('person', 'group')

/** Who a clause is about: the people before its first verb or `与`, a group, or somebody by what they are. */
export function ownSubject(state: State, sentence: Sentence, clause: Clause): Actor[] {
  if (mayHold(clause, named)) {
    const { people, group } = acting(sentence, clause)
    if (group !== null) return groupOf({ state }, [group])
    if (people.length > 0) return people
  }
  const led = leader(state, sentence, clause)
  return led.length > 0 ? led : byOffice(state, sentence, clause)
}

function acting(sentence: Sentence, { tokens }: Clause): { people: Actor[]; group: Token | null } {
  const people: Actor[] = []
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'person') {
      if (parted(sentence, people.at(-1), token)) break
      if (!isEmbedded(sentence, token)) people.push(token.actor)
      continue
    }
    if (people.length === 0 && isWord(token, 'group')) return { people, group: token }
    if (people.length === 0 && saysWho(sentence, tokens, i)) continue
    if (ends(token) && !(people.length > 0 && links(sentence, token))) break
  }
  return { people, group: null }
}

/** Whether a word only says who acts: `前来出席会议的A`, `正在P访问的A`, `由A率领的代表团`. */
function saysWho(sentence: Sentence, tokens: readonly Token[], at: number): boolean {
  const described = isWord(tokens[at], 'attend', 'by', 'go', 'accompany') && describes(sentence, tokens, at)
  return described || isJourneyOf(sentence, tokens, at) || isLedBy(sentence, tokens, at)
}

/** `正在P访问的A会见了B`: who A is, before A acts. */
function isJourneyOf({ scanned }: Sentence, tokens: readonly Token[], at: number): boolean {
  // `对P进行访问的A`: the verb before it too.
  if (!isWord(tokens[at], 'hold', 'toward', 'go') && !isJourney(tokens[at])) return false
  const near = tokens.slice(at, at + 8)
  const k = near.findIndex((one) => one.type === 'person' || isJourney(one))
  const token = near[k]
  if (token?.type !== 'occasion') return false
  const next = near.slice(k + 1).find((one) => one.type === 'person')
  return next !== undefined && /^[^,。;]{0,16}的[^,。;]{0,16}$/u.test(scanned.plain.slice(token.end, next.start))
}

const isJourney = (token: Token | undefined): boolean => token?.type === 'occasion' && token.is.shape === 'visit'

/** `由A率领的代表团抵达P,…`: A acts. */
function isLedBy({ scanned }: Sentence, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    isWord(tokens[at], 'by') &&
    next?.type === 'person' &&
    /^(?:率领|带领|为首|率|任团长|为团长)/u.test(scanned.plain.slice(next.end, next.end + 3))
  )
}

/** `A还见了B`, `接受A的…`: a verb that no list has stands before the name, which is its object. */
function parted({ scanned }: Sentence, last: Actor | undefined, token: Token): boolean {
  const gap = scanned.plain.slice(last?.end ?? token.start - 8, token.start)
  return last === undefined
    ? /(?:^|[,。;])(?:并|还|先后|分别)*(?:接受|受到|得到|获得?)(?:了)?$|(?:选举|推选|选出|推举|任命|提名|罢免|免去)(?:了)?$/u.test(
        gap,
      )
    : !/^(?:$|[、,和及与同偕携以等(暨])/u.test(gap)
}

/** `A和B`, `A与夫人B`. */
function links(sentence: Sentence, token: Token): boolean {
  return (
    isWord(token, 'with') &&
    (/^[和偕携]$/u.test(token.word) ||
      /^(?:夫人|妻子|丈夫|王后|皇后|王妃)/u.test(sentence.scanned.plain.slice(token.end, token.end + 2)))
  )
}

function ends(token: Token): boolean {
  return (
    token.type === 'occasion' ||
    isWord(
      token,
      'with',
      'hold',
      'attend',
      'chair',
      'witness',
      'speak',
      'toward',
      'by',
      'go',
      'letter',
      'greet',
      'welcome',
      'accompany',
    )
  )
}
