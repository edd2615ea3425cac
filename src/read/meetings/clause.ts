import { characters, unitAt } from '../../text/characters.ts'
import { isHan } from '../../text/normal.ts'
import type { Span } from '../../text/spans.ts'
import { kindsOf } from './kinds.ts'
import { joinNames, type Piece } from './names-on.ts'
import type { Scanned } from './scan.ts'
import { isWord, type PersonToken, type Token } from './token.ts'

/** How an adverbial stands to what happened: within it, before it or after it. */
export type FrameRelation = 'during' | 'before' | 'after'

/** An adverbial that may hold an occasion: `在…期间`, `会谈中`, `在会见…时`. Its tokens belong to it alone. */
export interface Frame extends Span {
  relation: FrameRelation
  tokens: Token[]
  /** Where the words inside begin, the preposition left out, and where the closing word begins. */
  inner: Span
  closer: string
}

/** What stands between two commas: the tokens of its own, with the bits of their kinds, and its adverbials. */
export interface Clause extends Span {
  tokens: Token[]
  kinds: number
  frames: Frame[]
}

/** Clauses up to a full stop. */
export interface Sentence extends Span {
  scanned: Scanned
  clauses: Clause[]
  /** All its tokens in order, those of adverbials too, with the bits of their kinds. */
  tokens: Token[]
  kinds: number
  /** Whether those asked of so far stand in a phrase about somebody else: every rule asks of everybody near. */
  embedded: Map<PersonToken, boolean> | null
  /** Behind a semicolon: the one before goes on. */
  continues: boolean
}

/** No clause of news has so many words, and no sentence so many clauses; what has is cut, so that time stays linear. */
const longestClause = 100
const longestSentence = 40
const mostTokens = 200

/** What may part sentences and clauses, and what of it parts sentences. */
const parting = characters('。!?;,:* ')
const ending = characters('。!?;')
const blank = 0x20

/** Cuts a section into sentences and clauses. */
export function sentences(scanned: Scanned): Sentence[] {
  const found: Sentence[] = []
  let pieces: Piece[] = []
  let all: Token[] = []
  let { from } = scanned
  let token = 0
  const { plain, mask, tokens } = scanned
  const loose = scanned.kind === 'HEADLINE' || scanned.kind === 'CAPTION'
  const closeClause = (end: number) => {
    for (let rest = true; rest; ) {
      const part = chunk(tokens, token, end)
      token += part.length
      rest = (tokens[token]?.start ?? end) < end
      const last = rest ? (part.at(-1)?.end ?? end) : end
      if (part.length > 0 || !rest) pieces.push({ start: from, end: last, tokens: part })
      all.push(...part)
      from = rest ? last : end + 1
      if (pieces.length > longestSentence || all.length > mostTokens) closeSentence(last)
    }
  }
  const closeSentence = (end: number) => {
    const [first] = pieces
    if (first !== undefined)
      found.push({
        start: first.start,
        end,
        scanned,
        clauses: joinNames(plain, pieces).map((piece) => makeClause(plain, piece, loose)),
        tokens: all,
        kinds: kindsOf(all),
        embedded: null,
        continues: plain.charAt(first.start - 1) === ';',
      })
    pieces = []
    all = []
  }
  let busy = 0
  for (let i = from; i < plain.length; i += 1) {
    if (!parting.at(plain, i) || mask.has(i)) continue
    while ((tokens[busy]?.end ?? plain.length) <= i) busy += 1
    if ((tokens[busy]?.start ?? plain.length) <= i && tokens[busy]?.type === 'person') continue
    if (unitAt(plain, i) === blank && !(loose && betweenHan(plain, i))) continue
    closeClause(i)
    if (ending.at(plain, i)) closeSentence(i)
  }
  closeClause(plain.length)
  closeSentence(plain.length)
  return found
}

/** The tokens from one on that start before an end, as many as a clause may have. */
function chunk(tokens: readonly Token[], from: number, end: number): Token[] {
  let to = from
  while (to - from < longestClause && (tokens[to]?.start ?? end) < end) to += 1
  return tokens.slice(from, to)
}

/** `第五届海洋论坛:A会见B`: a headline says first in the frame of what the rest took place. */
function labelled(plain: string, start: number, end: number, tokens: Token[]): Clause | null {
  const last = tokens.at(-1)
  if (last?.type !== 'occasion' || last.is.shape !== 'event' || last.end !== end || plain.charAt(end) !== ':')
    return null
  if (tokens.some((one) => one.type === 'person' || (one.type === 'word' && one.role !== 'with' && one.role !== 'and')))
    return null
  const frame: Frame = { start, end, relation: 'during', closer: ':', tokens, inner: { start, end } }
  return { start, end, tokens: [], kinds: 0, frames: [frame] }
}

function betweenHan(plain: string, at: number): boolean {
  return isHan(unitAt(plain, at - 1)) && isHan(unitAt(plain, at + 1))
}

function makeClause(plain: string, { start, end, tokens }: Piece, loose: boolean): Clause {
  if (tokens.length === 0) return { start, end, tokens, kinds: 0, frames: [] }
  const label = loose ? labelled(plain, start, end, tokens) : null
  if (label !== null) return label
  const frames: Frame[] = []
  let own: Token[] = []
  let from = start
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (token === undefined) break
    const close = closing(plain, token, tokens[i + 1])
    if (close === null) {
      own.push(token)
      continue
    }
    if (!isWord(token, 'close')) own.push(token)
    const opener = own.findIndex((one) => isWord(one, 'in', 'at') && one.word !== '于' && one.word !== '以')
    // `A出席会议期间会见B`: who stands before the verb is whom the clause is about.
    const apart = opener < 0 ? ownersIn(own, close, tokens.slice(i + 1)) : 0
    const inside = opener < 0 ? own.slice(apart) : own.slice(opener + 1)
    // A closing word with neither `在` before it nor an occasion in it closes nothing (`三年时`).
    if (opener < 0 && !inside.some((one) => one.type === 'occasion')) continue
    const begin = reach(own, opener, apart, from)
    frames.push({
      start: begin.start,
      end: close.end,
      relation: close.relation,
      closer: close.word,
      tokens: inside,
      inner: { start: begin.inner, end: close.start },
    })
    own = own.slice(0, opener < 0 ? apart : opener)
    from = close.end
  }
  own = own.filter((token) => !isWord(token, 'close'))
  return { start, end, tokens: own, kinds: kindsOf(own), frames }
}

/** Where an adverbial begins, and the words inside it. */
function reach(own: readonly Token[], opener: number, apart: number, from: number): { start: number; inner: number } {
  const begin = (apart > 0 ? own[apart]?.start : undefined) ?? from
  return opener < 0
    ? { start: begin, inner: begin }
    : { start: own[opener]?.start ?? from, inner: own[opener]?.end ?? from }
}

/** How many tokens before a verb of attending or going are people and days alone, if one is a person and more is told behind. */
function ownersIn(tokens: readonly Token[], { word }: Closing, rest: readonly Token[]): number {
  if (!/期间|之际/u.test(word) || !rest.some((one) => one.type === 'occasion')) return 0
  const verb = tokens.findIndex((one) => one.type !== 'person' && one.type !== 'date')
  const leads = isWord(tokens[verb], 'attend', 'go', 'toward') || isJourney(tokens[verb])
  return leads && tokens.slice(0, verb).some((one) => one.type === 'person') ? verb : 0
}

const isJourney = (token: Token | undefined): boolean => token?.type === 'occasion' && token.is.shape === 'visit'

interface Closing extends Span {
  word: string
  relation: FrameRelation
}

const before = /^(?:之前|以前|前夕|开始前|开幕前|前)$/u
const after = /^(?:之后|以后|过后|结束之后|结束后|结束时|结束之际|后)$/u
const direct =
  /^(?:(?:的)?(?:开幕前|开幕后|开始前|结束后|结束时|之前|之后|以后|过后|期间|过程中|会上|时|后|前|上|中|里))(?![国央方期级述届往来辈任间代候刻共部学东海线游程约加])/u
const whenEnds = /^时(?![间代期候任刻局常事差装段])/u
/** `会见A一行时`, `会见A和P代表团时`: behind the name or the state of whom it was. */
const groupEnds =
  /^[^,。;:、\s在的]{0,8}(?:一行|代表团|访问团|考察团|夫妇|伉俪)(?:成员)?(时(?![间代期候任刻局常事差装段]))/u
const groups = characters('行团妇俪')

/** Whether a token ends an adverbial: a closing word, or an occasion or name with `时`, `上`, `中`, `后` behind it. */
function closing(plain: string, token: Token, next: Token | undefined): Closing | null {
  if (isWord(token, 'close'))
    return { start: token.start, end: token.end, word: token.word, relation: relationOf(token.word) }
  if (token.type === 'occasion' && token.word === '会上')
    return { start: token.end, end: token.end, word: '上', relation: 'during' }
  const group = withGroup(plain, token, next)
  if (group !== null) return group
  const ends = token.type === 'occasion' ? direct : token.type === 'person' ? whenEnds : null
  const match = ends?.exec(plain.slice(token.end, token.end + 5)) ?? null
  if (match === null || (isWord(next, 'close') && next.start < token.end + match[0].length)) return null
  const word = match[0].replace('的', '')
  return { start: token.end, end: token.end + match[0].length, word, relation: relationOf(word) }
}

function withGroup(plain: string, token: Token, next: Token | undefined): Closing | null {
  if (token.type !== 'person' && token.type !== 'country' && !isWord(token, 'with', 'and')) return null
  if (!groups.within(plain, token.end, Math.min(token.end + 14, plain.length))) return null
  const match = groupEnds.exec(plain.slice(token.end, token.end + 16))
  const end = token.end + (match?.[0].length ?? 0)
  // Of several words before it the last one tells.
  if (match === null || (next !== undefined && next.start < end && !isWord(next, 'close'))) return null
  return { start: end - 1, end, word: '时', relation: 'during' }
}

function relationOf(word: string): FrameRelation {
  if (before.test(word)) return 'before'
  return after.test(word) ? 'after' : 'during'
}
