import type { Scanned } from './scan.ts'

const rank = { STANDFIRST: 0, PARAGRAPH: 0, CAPTION: 1, HEADLINE: 2, SIGNATURE: 3 } as const

/** Sections in the order in which they are believed: the text itself, then captions, then the headline, which says least. */
export function masthead(scanned: readonly Scanned[]): Scanned[] {
  return scanned
    .filter((one) => one.kind !== 'SIGNATURE')
    .toSorted((a, b) => rank[a.kind] - rank[b.kind] || a.index - b.index)
}
