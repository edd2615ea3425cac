import type { Clause } from './clause.ts'
import { kinds, mayHold } from './kinds.ts'
import { isWord, type Token } from './token.ts'

/** Who comments rather than takes part. */
export const observers = /教授|研究员|专家|学者|分析|评论|发言人|新闻秘书/u

const said = kinds('speak')

/** Where in a clause somebody is quoted; -1 if nowhere. */
export function speechOf(clause: Clause): number {
  return mayHold(clause, said) ? clause.tokens.findIndex((token) => isWord(token, 'speak')) : -1
}

/** What stands before the word of saying. */
export function wordsBefore(clause: Clause): Token[] {
  return clause.tokens.slice(0, Math.max(0, speechOf(clause)))
}
