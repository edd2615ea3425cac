import type { WordRole } from '../../lexicon/meeting-words.ts'
import type { Span } from '../../text/spans.ts'
import type { Person } from '../reading.ts'
import type { Clause, Frame, Sentence } from './clause.ts'
import type { Draft, Refusal } from './draft.ts'
import { groupOf } from './group.ts'
import { mayHold, UNDER } from './kinds.ts'
import type { Move } from './moves.ts'
import type { Paragraph } from './paragraph.ts'
import {
  type Actor,
  type DateToken,
  isWord,
  type OccasionToken,
  type PersonToken,
  type Token,
  type WordToken,
} from './token.ts'

/** What the reading of an article knows so far. */
export interface State {
  drafts: Draft[]
  refused: Refusal[]
  /** Whom the text spoke of last as doing something. */
  topic: Actor[]
  /** Who acted or spoke last, and those named last, for `他`. */
  doer: number | null
  named: number[]
  /** Whom `他` or `她` meant last. */
  pronoun: { word: string; person: number } | null
  /** What the section that is read has said so far. */
  paragraph: Paragraph
  /** Who was last said to lead a delegation. */
  head: number | null
  /** Dates of the last sentence, which what follows a semicolon shares. */
  dates: DateToken[]
  /** Whom the last paragraph that told of an occasion began with. */
  lead: Actor[]
  /** Who has told the press something: what they say after that they say to it. */
  interviewed: Set<number>
  /** Days of coming and going. */
  moves: Move[]
  /** Day spoken of last. */
  current: string | null
  /** The day of a journey told in a paragraph, for `当天` behind it. */
  journeyDay: { section: number; day: string } | null
  /** What was read for `次日` and its like. */
  counted: Map<DateToken, { edtf: string; rule: string }>
  /** A day given with its month. */
  anchor: string | null
  people: readonly Person[]
  /** Who holds an office that a group was called by. */
  offices: Map<string, readonly number[]>
  /** Counts the `分别` of an article. */
  apart: number
  read(phrase: import('../dates/phrase.ts').DatePhrase, planned: boolean): { edtf: string; rule: string } | null
}

/** An occasion's word in its surroundings, as the rules see it. */
export interface Site {
  state: State
  sentence: Sentence
  clause: Clause
  frame: Frame | null
  token: OccasionToken
  /** Tokens of the clause (or adverbial) from the last predicate to the word. */
  zone: Token[]
  /** Those behind it, to the end of the clause (or adverbial). */
  after: Token[]
  /** Whoever does what the clause says where the zone names nobody. */
  subject: Actor[]
  /** What somebody is quoted as saying, where nobody acts unless named. */
  quoted: boolean
}

/** Who stands where around an occasion's word. */
export interface Parties {
  /** Before the verb that carries the occasion, or before `与`. */
  subject: Actor[]
  /** Behind `与`, `同`, `和`. */
  companions: Actor[]
  /** Between the verb and the occasion's word (`主持与B的会谈`). */
  inner: Actor[]
  /** The verb: `举行`, `出席`, `主持`. */
  carrier: WordToken | null
  /** Where the carrier begins, or the occasion's word. */
  turn: number
}

export { lately } from './draft.ts'

const carriers: readonly WordRole[] = ['hold', 'attend', 'chair', 'witness', 'host']

/** Whether a verb stands in a relative clause (`举行的`), so that what follows it is what it speaks of. */
export function isRelative(site: Site, token: Span): boolean {
  return /^(?:了|过)?的/u.test(site.sentence.scanned.plain.slice(token.end, token.end + 2))
}

/**
 * Whether a verb (or what follows it) describes the person behind it: `参加奠基的B`, `前来出席会议的B`. It then says
 * nothing of the others in the sentence.
 */
export function describes({ scanned }: Sentence, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens.slice(at + 1, at + 8).find((one) => one.type === 'person')
  if (token === undefined || next === undefined || next.start - token.end > 60) return false
  const gap = scanned.plain.slice(token.end, next.start)
  return (
    gap.endsWith('的') && gap.length > 1 && !/[,:]/u.test(gap) && !/^(?:在|于)?[^的]{0,12}(?:上|中|时)的$/u.test(gap)
  )
}

/** The verb that carries an occasion: the last before its word that is the sentence's own. */
export function carrierOf(site: Site): WordToken | null {
  for (let i = site.zone.length - 1; i >= 0; i -= 1) {
    const token = site.zone[i]
    if (token?.type !== 'word' || !carriers.includes(token.role)) continue
    if (isRelative(site, token) || isSubordinate(site, token) || describes(site.sentence, site.zone, i)) continue
    return token
  }
  return null
}

/** Sorts those around an occasion's word into subject, companions and the rest. */
export function parties(site: Site): Parties {
  const carrier = carrierOf(site)
  const turn = carrier?.start ?? site.token.start
  const left = sinceSpeech(site.zone.filter((token) => token.start < turn))
  const right = site.zone.filter((token) => token.start >= turn)
  const lastNamed = left.findLastIndex((token) => token.type === 'person')
  const joins = (plural: boolean) =>
    left.findLastIndex(
      (token, i) => i < lastNamed && isWord(token, 'with') && isPlural(token) === plural && !isSpouse(site, token),
    )
  // Of `同A和B` the first word parts the sides, the second only lists.
  const apart = joins(false)
  const split = apart < 0 ? joins(true) : apart
  const isList = apart < 0
  // `在与B的电话会谈中`: B's own, and B is there.
  const isTheirs = (token: PersonToken) =>
    split >= 0 && carrier === null && /^的[^,。;的]{0,8}$/u.test(between(site, token.end, site.token.start))
  const people = (tokens: readonly Token[]) =>
    tokens
      .filter(
        (token): token is PersonToken =>
          token.type === 'person' && (!isEmbedded(site.sentence, token) || isTheirs(token)),
      )
      .map((token) => token.actor)
  const subject = split < 0 || isList ? people(left) : people(left.slice(0, split))
  return {
    subject: subject.length > 0 ? subject : groupOf(site, left),
    companions: split < 0 || isList ? [] : people(left.slice(split)),
    inner: people(right),
    carrier,
    turn,
  }
}

/** `A和B`, `A偕B`: one side, unless another word parts them. */
function isPlural(token: WordToken): boolean {
  return /^[和偕携]$/u.test(token.word)
}

/** `A与夫人B`. */
function isSpouse(site: Site, token: WordToken): boolean {
  return /^(?:夫人|妻子|丈夫|王后|皇后|王妃)/u.test(between(site, token.end, token.end + 2))
}

/** `A提议把B访越时商定的…`: behind what somebody says, those named in it act. */
function sinceSpeech(left: Token[]): Token[] {
  const said = left.findLastIndex((token) => isWord(token, 'speak'))
  return said >= 0 && left.slice(said + 1).some((token) => token.type === 'person') ? left.slice(said + 1) : left
}

/** `出席在P举行的…`: a verb behind `在…` and before `的` is not the sentence's own. */
function isSubordinate(site: Site, token: WordToken): boolean {
  return token.role === 'hold' && /^(?:了)?的/u.test(site.sentence.scanned.plain.slice(token.end, token.end + 2))
}

/** A person who stands in a phrase about somebody else: `应A邀请`, `A的特使`, `A主持的`, `对A的问候`. */
export function isEmbedded(sentence: Sentence, token: PersonToken): boolean {
  sentence.embedded ??= new Map()
  const known = sentence.embedded.get(token)
  if (known !== undefined) return known
  const answer = standsInPhrase(sentence, token)
  sentence.embedded.set(token, answer)
  return answer
}

function standsInPhrase(sentence: Sentence, token: PersonToken): boolean {
  const { plain } = sentence.scanned
  const { tokens } = sentence
  const rest = plain.slice(token.end, token.end + 8)
  if (/^(?:率领|为首|率团|带领|为团长)/u.test(rest)) return false
  // `A代表外交使团致辞` acts, `A代表B` as in an office's name does not.
  if (
    plain.startsWith('代表', token.end) &&
    /^代表[^,。的]{2,16}(?:致[辞词]|讲话|发言|发表|签|出席|接受|向|表示|感谢|祝)/u.test(
      plain.slice(token.end, token.end + 24),
    )
  )
    return false
  if (/^(?:的)?(?:吊唁|追悼|悼念|葬礼|国葬|遗体|治丧|灵柩|诞辰|逝世)/u.test(rest)) return true
  // `A的行程包括出席X`: A does.
  if (/^的(?:访问)?[行日]程(?:还|将|中)*(?:包括|包含|安排)/u.test(plain.slice(token.end, token.end + 10))) return false
  if (/^(?:的|特使|代表(?!团|越|中|老|柬|本|我|该|国|党|政)|主持的|主持下|邀请|之邀|夫人|访|向)/u.test(rest))
    return !/^的?(?:代表团|一行)/u.test(rest) && !/^(?:访|向)/u.test(rest)
  if (!mayHold(sentence, UNDER)) return false
  const at = indexAt(tokens, token.start)
  const opener = tokens.slice(Math.max(0, at - 8), at).findLast((one) => isWord(one, 'under') && one.word === '应')
  if (opener === undefined) return false
  const closer = tokens.slice(at + 1, at + 9).find((one) => isWord(one, 'invite'))
  return (
    closer !== undefined && !/[,。;]/u.test(plain.slice(opener.end, token.start)) && closer.start - opener.end < 240
  )
}

/** Where the token that starts at some place stands among those of a sentence, which are in order. */
export function indexAt(tokens: readonly Token[], start: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? start) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Text between two tokens or places. */
export function between(site: Pick<Site, 'sentence'>, start: number, end: number): string {
  return site.sentence.scanned.plain.slice(start, end)
}

/** `会见A、B,以及前来辞行的C`, `会见多国外长,包括A、B`: the next clause goes on with the list. */
function listedOn({ sentence, clause, frame }: Site): PersonToken[] {
  const { plain } = sentence.scanned
  if (frame !== null || !/^,(?:以及|及|和|还有|(?:其中)?包括)/u.test(plain.slice(clause.end, clause.end + 5))) return []
  const next = sentence.clauses.find((one) => one.start > clause.end)
  const people = next?.tokens.filter((one): one is PersonToken => one.type === 'person') ?? []
  const goesOn = next?.tokens.some((one) => isWord(one, 'hold', 'attend', 'with', 'speak', 'chair'))
  return goesOn ? [] : people
}

/** Whether a new predicate begins, once somebody has been named: `会见B并…`, `拜会B、与C举行会谈`. */
function endsObject({ sentence }: Site, token: Token): boolean {
  if (token.type === 'occasion') return true
  if (token.type !== 'word') return false
  if (token.role === 'with') return sentence.scanned.plain.charAt(token.start - 1) === '、'
  if (token.role === 'and') return /^(?:并|还|随后|然后)/u.test(token.word)
  return isWord(token, 'hold', 'attend', 'chair', 'witness', 'speak', 'go', 'letter', 'greet', 'toward', 'by')
}

/** `会见A、前来出席X会议的B和正在P访问的C`: a list goes on with one who is described. */
function isListed({ sentence, after }: Site, last: PersonToken | undefined, at: number): boolean {
  const token = after[at]
  if (last === undefined || token === undefined || token.start - last.end > 40) return false
  const { plain } = sentence.scanned
  const next = after.slice(at + 1, at + 8).find((one) => one.type === 'person')
  return (
    next !== undefined &&
    next.start - token.end <= 60 &&
    /^(?:[、和及与]|以及)/u.test(plain.slice(last.end, token.start)) &&
    /^[^,。;]*的(?:[^,。;的、]{0,12})$/u.test(plain.slice(token.end, next.start))
  )
}

/** The people behind the occasion's word that it is done to; `从…的` clauses around them are passed over. */
export function objects(site: Site): PersonToken[] {
  const { plain } = site.sentence.scanned
  const found: PersonToken[] = []
  for (const [i, token] of site.after.entries()) {
    if (token.type === 'person') {
      if (!isEmbedded(site.sentence, token)) found.push(token)
      continue
    }
    if (found.length > 0 && endsObject(site, token) && !isListed(site, found.at(-1), i)) break
  }
  const named = found.length > 0 || /^,(?:其中)?包括/u.test(plain.slice(site.clause.end, site.clause.end + 5))
  for (const token of listedOn(site)) if (named && !isEmbedded(site.sentence, token)) found.push(token)
  const last = found.at(-1)
  // Those before the last `…的` describe the one behind it: `由A主持的会议上提出的B`.
  if (last === undefined || found.length < 2) return found
  const cut = found.findLastIndex(
    (token, i) =>
      i > 0 &&
      !/^,(?:以及|及|和|还有)/u.test(plain.slice(found[i - 1]?.end ?? 0)) &&
      /的[^、和与及]{0,24}$/u.test(plain.slice(found[i - 1]?.end ?? 0, token.start)) &&
      !/^(?:[、和及与]|以及)/u.test(plain.slice(found[i - 1]?.end ?? 0, (found[i - 1]?.end ?? 0) + 2)) &&
      !/^率领|^为首/u.test(plain.slice(found[i - 1]?.end ?? 0)),
  )
  return cut > 0 ? found.slice(cut) : found
}
