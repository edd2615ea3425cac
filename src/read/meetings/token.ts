import type { WordRole } from '../../lexicon/meeting-words.ts'
import type { OccasionWord } from '../../lexicon/occasions.ts'
import type { Span } from '../../text/spans.ts'
import type { DatePhrase } from '../dates/phrase.ts'

/** One place where a person stands, with all that belongs to the name: title, Latin bracket, honorific. */
export interface Actor extends Span {
  /** Index into the article's people. */
  person: number
  /** The name alone. */
  name: Span
  title: string | null
}

/** What the scan finds in a sentence; all other characters are gaps between tokens. */
export type Token =
  | (Span & { type: 'person'; actor: Actor })
  | (Span & { type: 'date'; phrase: DatePhrase })
  | (Span & { type: 'occasion'; word: string; is: OccasionWord })
  | (Span & { type: 'word'; word: string; role: WordRole })
  | (Span & { type: 'country'; word: string; code: string })

export type PersonToken = Extract<Token, { type: 'person' }>
export type DateToken = Extract<Token, { type: 'date' }>
export type OccasionToken = Extract<Token, { type: 'occasion' }>
export type WordToken = Extract<Token, { type: 'word' }>

/** Whether a token is a word in one of some roles. */
export function isWord(token: Token | undefined, ...roles: WordRole[]): token is WordToken {
  return token?.type === 'word' && roles.includes(token.role)
}

/** By a sentence's tokens the roles of its words, made when first asked for. */
const rolesOf = new WeakMap<readonly Token[], ReadonlySet<WordRole>>()

/** Whether any of a sentence's tokens is a word in a role; asked before they are searched, once for each occasion. */
export function holdsRole(tokens: readonly Token[], role: WordRole): boolean {
  let roles = rolesOf.get(tokens)
  if (roles === undefined) {
    roles = new Set(tokens.flatMap((token) => (token.type === 'word' ? [token.role] : [])))
    rolesOf.set(tokens, roles)
  }
  return roles.has(role)
}

const afar = /在线|连线|远程|线上/u

/** `以视频方式`, `在线出席`: whether a word says that somebody is there by wire. */
export function isRemote(token: Token): token is WordToken {
  return token.type === 'word' && (token.role === 'video' || (token.role === 'attend' && afar.test(token.word)))
}
