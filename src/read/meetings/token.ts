import type { WordRole } from '../../lexicon/meeting-words.ts'
import type { OccasionWord } from '../../lexicon/occasions.ts'
import type { Span } from '../../text/spans.ts'
import type { DatePhrase } from '../dates/phrase.ts'
import { kindBit } from './kinds.ts'

/** One place where a person stands, with all that belongs to the name: title, Latin bracket, honorific. */
export interface Actor extends Span {
  /** Index into the article's people. */
  person: number
  /** The name alone. */
  name: Span
  title: string | null
}

/** Where a token stands, and the bit of its kind. */
interface Piece extends Span {
  kind: number
}

/** What the scan finds in a sentence; all other characters are gaps between tokens. */
export type Token =
  | (Piece & { type: 'person'; actor: Actor })
  | (Piece & { type: 'date'; phrase: DatePhrase })
  | (Piece & { type: 'occasion'; word: string; is: OccasionWord })
  | (Piece & { type: 'word'; word: string; role: WordRole })
  | (Piece & { type: 'country'; word: string; code: string })

export type PersonToken = Extract<Token, { type: 'person' }>
export type DateToken = Extract<Token, { type: 'date' }>
export type OccasionToken = Extract<Token, { type: 'occasion' }>
export type WordToken = Extract<Token, { type: 'word' }>

/** Whether a token is a word in one of some roles. Asked everywhere: up to three roles make no list. */
export function isWord(
  token: Token | undefined,
  one: WordRole,
  two: WordRole = one,
  three: WordRole = one,
  ...more: WordRole[]
): token is WordToken {
  if (token?.type !== 'word') return false
  const { role } = token
  return role === one || role === two || role === three || (more.length > 0 && more.includes(role))
}

/** What a token of one type has and others lack. */
interface Parts {
  word?: string
  role?: WordRole
  is?: OccasionWord
  code?: string
  phrase?: DatePhrase
  actor?: Actor
}

/** All tokens are made here, with the same fields in the same order: the engine reads one form of object much faster than five. */
function make(type: Token['type'], { start, end }: Span, { word, role, is, code, phrase, actor }: Parts): unknown {
  return { type, start, end, kind: kindBit(role ?? type), word, role, is, code, phrase, actor }
}

export const personToken = (at: Span, actor: Actor) => make('person', at, { actor }) as PersonToken
export const dateToken = (at: Span, phrase: DatePhrase) => make('date', at, { phrase }) as DateToken
export const occasionToken = (at: Span, word: string, is: OccasionWord) =>
  make('occasion', at, { word, is }) as OccasionToken
export const wordToken = (at: Span, word: string, role: WordRole) => make('word', at, { word, role }) as WordToken
export const countryToken = (at: Span, word: string, code: string) => make('country', at, { word, code }) as Token

const afar = /在线|连线|远程|线上/u

/** `以视频方式`, `在线出席`: whether a word says that somebody is there by wire. */
export function isRemote(token: Token): token is WordToken {
  return token.type === 'word' && (token.role === 'video' || (token.role === 'attend' && afar.test(token.word)))
}
