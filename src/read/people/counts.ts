/** Counting serves comparison, and beyond a few there is nothing left to learn; the cap keeps long texts linear. */
const COUNT_CAP = 20
/** Up to this length all places of a word are compared; of a longer text only the first of each two characters. */
const SHORT = 6000

/** How often words of two characters or more stand in an article. */
export class Counts {
  readonly #whole: string
  readonly #places: PairPlaces
  #first: ReadonlyMap<number, number[]> | null = null

  constructor(texts: readonly string[]) {
    this.#whole = texts.join('\n')
    this.#places = new PairPlaces(this.#whole)
  }

  /** How often a stretch of a text stands in the article, counted no further than is of use. */
  of(text: string, start: number, end: number): number {
    return this.#whole.length > SHORT ? this.#amongFirst(text.slice(start, end)) : this.#places.count(text, start, end)
  }

  /** False where a word that starts at a place of a text of the article surely stands nowhere else: most do not, and need no counting. */
  mayRepeat(text: string, at: number): boolean {
    return this.#places.several(text, at)
  }

  /** Whether a word surely stands nowhere else than in so many places that are known. */
  only(word: string, times: number): boolean {
    // A word that may overlap with itself stands more often than it is counted, and so may any in a long text.
    if (this.#whole.length > SHORT || times >= COUNT_CAP || word.includes(word.charAt(0), 1)) return false
    return this.of(word, 0, word.length) <= times
  }

  #amongFirst(word: string): number {
    this.#first ??= firstPlaces(this.#whole)
    return (this.#first.get(pairAt(word, 0)) ?? []).filter((at) => this.#whole.startsWith(word, at)).length
  }
}

/** Slots for pairs of characters; pairs that share one are told apart where they are compared. */
const SLOTS = 2048
const slotOf = (first: number, second: number): number =>
  (Math.imul(first, 31) ^ Math.imul(second, 0x9e37)) & (SLOTS - 1)

/** The places of every two characters, as chains from the last to the first: quickly made, and asked without making strings. */
class PairPlaces {
  readonly #whole: string
  /** By slot the last place, and by place the one before it, each counted from one; zero ends a chain. */
  readonly #last = new Int32Array(SLOTS)
  readonly #before: Int32Array

  constructor(whole: string) {
    this.#whole = whole
    this.#before = new Int32Array(whole.length + 1)
    let first = 0
    for (let at = 0; at < whole.length; at++) {
      const second = whole.charCodeAt(at)
      const slot = slotOf(first, second)
      // The pair stands one place before its second character.
      this.#before[at] = this.#last[slot] ?? 0
      this.#last[slot] = at
      first = second
    }
  }

  several(text: string, at: number): boolean {
    const last = at + 1 < text.length ? (this.#last[slotOf(text.charCodeAt(at), text.charCodeAt(at + 1))] ?? 0) : 0
    return last > 0 && (this.#before[last] ?? 0) > 0
  }

  /** How often a stretch of a text stands there, places that overlap counted as one. */
  count(text: string, start: number, end: number): number {
    const length = end - start
    let n = 0
    let free = this.#whole.length
    let place = this.#last[slotOf(text.charCodeAt(start), text.charCodeAt(start + 1))] ?? 0
    for (; place > 0 && n < COUNT_CAP; place = this.#before[place] ?? 0) {
      const at = place - 1
      if (at + length > free || !this.#stands(text, start, length, at)) continue
      n++
      free = at
    }
    return n
  }

  #stands(text: string, start: number, length: number, at: number): boolean {
    for (let i = 0; i < length; i++) if (text.charCodeAt(start + i) !== this.#whole.charCodeAt(at + i)) return false
    return true
  }
}

const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)

/** The first places of every two characters. */
function firstPlaces(whole: string): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (let at = 0; at + 1 < whole.length; at++) {
    const pair = pairAt(whole, at)
    const list = places.get(pair)
    if (list === undefined) places.set(pair, [at])
    else if (list.length < COUNT_CAP) list.push(at)
  }
  return places
}
