/** When two strings of a label and of a reading count as the same. */

const plain = (text: string | null | undefined): string => (text ?? '').normalize('NFC').replace(/\s+/gu, '')

/** Blanks never count. */
export const sameText = (a: string | null | undefined, b: string | null | undefined): boolean => plain(a) === plain(b)

/** Nor do the many dots between the parts of a name, nor the case of Latin letters. */
export const nameKey = (name: string): string =>
  plain(name)
    .replace(/[•・‧.∙●]/gu, '·')
    .toLowerCase()

const holds = (a: string, b: string) => a !== '' && b !== '' && (a.includes(b) || b.includes(a))

/** One contains the other. */
export const overlaps = (a: string | null | undefined, b: string | null | undefined): boolean =>
  holds(plain(a), plain(b))

/** A title may be given with or without the body it belongs to, if at least half of it is there. */
export function sameTitle(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)]
  return x === y || (holds(x, y) && 2 * Math.min(x.length, y.length) >= Math.max(x.length, y.length))
}

/**
 * Pairs two lists one to one: the likeliest pair first, earlier members before later ones, down to a least likeness.
 * @returns indexes into both lists
 */
export function pairUp<A, B>(
  left: readonly A[],
  right: readonly B[],
  likeness: (a: A, b: B) => number,
  least: number,
): [left: number, right: number][] {
  const candidates = left
    .flatMap((a, i) => right.map((b, j) => ({ i, j, score: likeness(a, b) })))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)
  const [takenLeft, takenRight] = [new Set<number>(), new Set<number>()]
  const pairs: [number, number][] = []
  for (const { i, j } of candidates) {
    if (takenLeft.has(i) || takenRight.has(j)) continue
    takenLeft.add(i)
    takenRight.add(j)
    pairs.push([i, j])
  }
  return pairs
}
