import type { Token } from './token.ts'

/** The kinds of tokens that sentences and clauses are asked for before they are searched: types, and roles of words. */
const asked = [
  ...(['person', 'date', 'occasion', 'attend', 'accompany', 'hold', 'chair', 'witness', 'speak', 'interview'] as const),
  ...(['letter', 'group', 'pronoun', 'future', 'under', 'in', 'go', 'ongoing', 'hybrid', 'video'] as const),
]
type Kind = (typeof asked)[number]

/** A bit for each, as many as a small number has. */
const bits: ReadonlyMap<string, number> = new Map(asked.map((kind, at) => [kind, 1 << at]))

/** The bit of a type or role; 0 for one that nobody asks for. */
export const kindBit = (kind: string): number => bits.get(kind) ?? 0

/** The bits of some kinds, for `mayHold`. */
export const kinds = (...some: readonly Kind[]): number => some.reduce((all, kind) => all | kindBit(kind), 0)

/** The bits of all kinds among some tokens. */
export function kindsOf(tokens: readonly Token[]): number {
  let all = 0
  for (const { kind } of tokens) all |= kind
  return all
}

/** Whether a stretch may have tokens of some kinds: most have none of what is looked for, and need not be searched. */
export const mayHold = (stretch: { kinds: number }, some: number): boolean => (stretch.kinds & some) !== 0

export const [PERSON, DATE, OCCASION, UNDER] = [kinds('person'), kinds('date'), kinds('occasion'), kinds('under')]
