/** A word found in a text, and what the lexicon says of it. */
export interface Found<T> {
  word: string
  value: T
}

/** Longest-match lookup of fixed words, forwards from a place or backwards up to one. Built once, read often. */
export interface WordTable<T> {
  readonly size: number
  has(word: string): boolean
  get(word: string): T | undefined
  /** The longest word that starts at `at`. */
  startingAt(text: string, at: number): Found<T> | null
  /** The longest word that ends before `end`. */
  endingAt(text: string, end: number): Found<T> | null
}

interface Node<T> {
  next: Map<number, Node<T>> | null
  hit: Found<T> | null
}

/** A trie; `first` makes its first step one look into a table of units, as most places of a text start no word. */
class Trie<T> {
  readonly #root: Node<T> = { next: null, hit: null }
  readonly #first: Uint8Array | null

  constructor(dense: boolean) {
    this.#first = dense ? new Uint8Array(0x10000) : null
  }

  add(word: string, step: 1 | -1, hit: Found<T>): void {
    let node = this.#root
    const start = step === 1 ? 0 : word.length - 1
    if (this.#first) this.#first[word.charCodeAt(start)] = 1
    for (let i = start; i >= 0 && i < word.length; i += step) {
      node.next ??= new Map()
      const unit = word.charCodeAt(i)
      const known = node.next.get(unit) ?? { next: null, hit: null }
      node.next.set(unit, known)
      node = known
    }
    node.hit = hit
  }

  longest(text: string, from: number, step: 1 | -1): Found<T> | null {
    if (from < 0 || from >= text.length || this.#first?.[text.charCodeAt(from)] === 0) return null
    let best: Found<T> | null = null
    let node: Node<T> | undefined = this.#root
    for (let i = from; i >= 0 && i < text.length; i += step) {
      node = node.next?.get(text.charCodeAt(i))
      if (!node) break
      if (node.hit) best = node.hit
    }
    return best
  }
}

/**
 * Builds a table from words and their values; of a word given twice the first value stays.
 * A lookup costs at most the length of the longest word, whatever the text. A table that is built for one text alone
 * is made quicker to build by `dense: false`.
 */
export function wordTable<T>(entries: Iterable<readonly [string, T]>, { dense = true } = {}): WordTable<T> {
  const forward = new Trie<T>(dense)
  const backward = new Trie<T>(dense)
  const values = new Map<string, T>()
  for (const [word, value] of entries) {
    if (word === '' || values.has(word)) continue
    values.set(word, value)
    const hit = { word, value }
    forward.add(word, 1, hit)
    backward.add(word, -1, hit)
  }
  return {
    size: values.size,
    has: (word) => values.has(word),
    get: (word) => values.get(word),
    startingAt: (text, at) => forward.longest(text, at, 1),
    endingAt: (text, end) => backward.longest(text, end - 1, -1),
  }
}

/** Splits a block of data into its words; blanks and line ends separate. */
export const words = (block: string): readonly string[] => block.split(/\s+/u).filter((word) => word !== '')
