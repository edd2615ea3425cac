import type { Carried } from './carry.ts'
import type { Draft } from './draft.ts'
import type { PlacePhrase } from './where.ts'

/** What the sentences of one section leave to those behind them; forgotten where the next begins. */
export interface Paragraph {
  /** The journey whose party a list of names is giving, which may run on behind a semicolon. */
  party: Draft | null
  /** What a list of those present was given for, which may run on behind a semicolon. */
  listing: readonly Draft[] | null
  /** What the last sentence was set in, which what follows a semicolon shares too. */
  frame: Draft | null
  /** The place spoken of last, for `在那里`. */
  there: PlacePhrase | null
  /** What the last sentence left to the next one. */
  carried: Carried | null
}

export const newParagraph = (): Paragraph => ({ party: null, listing: null, frame: null, there: null, carried: null })
