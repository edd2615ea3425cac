/** Counting serves comparison, and beyond a few there is nothing left to learn; the cap keeps long texts linear. */
const COUNT_CAP = 20
/** Up to this length searching the text is cheaper than an index of it. */
const SHORT = 6000

/** How often words of two characters or more stand in an article. */
export class Counts {
  readonly #whole: string
  readonly #counts = new Map<string, number>()
  readonly #pairs: Uint8Array
  #places: ReadonlyMap<number, number[]> | null = null

  constructor(texts: readonly string[]) {
    this.#whole = texts.join('\n')
    this.#pairs = pairsOf(this.#whole)
  }

  /** How often, counted no further than is of use. */
  of(word: string): number {
    const known = this.#counts.get(word)
    if (known !== undefined) return known
    const n = this.#whole.length > SHORT ? this.#countIndexed(word) : countPlain(this.#whole, word)
    this.#counts.set(word, n)
    return n
  }

  /** False where a word that starts at a place of a text of the article surely stands nowhere else: most do not, and need no counting. */
  mayRepeat(text: string, at: number): boolean {
    return at + 1 < text.length && this.#pairs[slotOf(text.charCodeAt(at), text.charCodeAt(at + 1))] === SEVERAL
  }

  /** Whether a word surely stands nowhere else than in so many places that are known. */
  only(word: string, times: number): boolean {
    // A word that may overlap with itself stands more often than it is counted, and so does any in an index with a cap.
    if (this.#whole.length > SHORT || times >= COUNT_CAP || word.includes(word.charAt(0), 1)) return false
    return !this.mayRepeat(word, 0) || this.of(word) <= times
  }

  #countIndexed(word: string): number {
    this.#places ??= pairIndex(this.#whole)
    return (this.#places.get(pairAt(word, 0)) ?? []).filter((at) => this.#whole.startsWith(word, at)).length
  }
}

/** Slots for pairs of characters; several pairs may share one, and then count as one. */
const SLOTS = 4096
const SEVERAL = 2
const slotOf = (first: number, second: number): number =>
  (Math.imul(first, 31) ^ Math.imul(second, 0x9e37)) & (SLOTS - 1)

/** Of every two characters that stand side by side whether they do once or several times. */
function pairsOf(whole: string): Uint8Array {
  const pairs = new Uint8Array(SLOTS)
  let last = 0
  for (let at = 0; at < whole.length; at++) {
    const unit = whole.charCodeAt(at)
    const slot = slotOf(last, unit)
    const times = pairs[slot] ?? 0
    if (times < SEVERAL) pairs[slot] = times + 1
    last = unit
  }
  return pairs
}

function countPlain(whole: string, word: string): number {
  let n = 0
  for (let at = whole.indexOf(word); at >= 0 && n < COUNT_CAP; at = whole.indexOf(word, at + word.length)) n++
  return n
}

const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)

/** The first places of every two characters. */
function pairIndex(whole: string): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (let at = 0; at + 1 < whole.length; at++) {
    const pair = pairAt(whole, at)
    const list = places.get(pair)
    if (list === undefined) places.set(pair, [at])
    else if (list.length < COUNT_CAP) list.push(at)
  }
  return places
}
