/** A word found in a text, and what the lexicon says of it. */
export interface Found<T> {
  word: string
  value: T
}

/** Longest-match lookup of fixed words, forwards from a place or backwards up to one. Built once, read often. */
export interface WordTable<T> {
  readonly size: number
  words(): Iterable<string>
  has(word: string): boolean
  get(word: string): T | undefined
  /** The longest word that starts at `at`. */
  startingAt(text: string, at: number): Found<T> | null
  /** The longest word that ends before `end`. */
  endingAt(text: string, end: number): Found<T> | null
}

/** Numbers a slot: whence a step leads, over which character, and where to (0 in a free slot); the fourth makes four of it. */
const WIDTH = 4

/** One direction of a table: numbered nodes, and one open-addressed table of the steps between them. */
class Trie<T> {
  readonly #hits: (Found<T> | null)[] = [null]
  #slots = new Int32Array(32 * WIDTH)

  constructor(found: Iterable<Found<T>>, step: 1 | -1) {
    for (const hit of found) {
      let node = 0
      const { word } = hit
      for (let i = step === 1 ? 0 : word.length - 1; i >= 0 && i < word.length; i += step) {
        const unit = word.charCodeAt(i)
        node = this.#step(node, unit) || this.#add(node, unit)
      }
      this.#hits[node] = hit
    }
  }

  #add(parent: number, unit: number): number {
    const node = this.#hits.push(null) - 1
    // Half of the slots stay free.
    if (2 * WIDTH * node >= this.#slots.length) {
      const old = this.#slots
      this.#slots = new Int32Array(4 * old.length)
      for (let slot = 0; slot < old.length; slot += WIDTH)
        if (old[slot + 2] !== 0) this.#place(old[slot] ?? 0, old[slot + 1] ?? 0, old[slot + 2] ?? 0)
    }
    this.#place(parent, unit, node)
    return node
  }

  #place(parent: number, unit: number, node: number): void {
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = scatter(parent, unit) & mask
    while (slots[slot + 2] !== 0) slot = (slot + WIDTH) & mask
    slots[slot] = parent
    slots[slot + 1] = unit
    slots[slot + 2] = node
  }

  /** The node one character on; 0 where no word goes on so. */
  #step(node: number, unit: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    for (let slot = scatter(node, unit) & mask; ; slot = (slot + WIDTH) & mask) {
      const next = slots[slot + 2] ?? 0
      if (next === 0 || (slots[slot + 1] === unit && slots[slot] === node)) return next
    }
  }

  longest(text: string, from: number, step: 1 | -1): Found<T> | null {
    let best: Found<T> | null = null
    let node = 0
    for (let i = from; i >= 0 && i < text.length; i += step) {
      node = this.#step(node, text.charCodeAt(i))
      if (node === 0) break
      best = this.#hits[node] ?? best
    }
    return best
  }
}

/** Where a step's slot is looked for first. */
const scatter = (node: number, unit: number): number => {
  const mixed = Math.imul(node ^ Math.imul(unit, 0x9e3779b1), 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) << 2
}

/** Whether a word may begin (or end) with a character; `false` is sure. Most places of a text are done with this one look. */
interface Edge {
  add(unit: number): void
  may(unit: number): boolean
}

const MOST_EDGES = 2000

/** The edges of all lasting tables, a bit each, so that all tables look at the same places. */
class SharedEdge implements Edge {
  static readonly #planes: Int32Array[] = []
  static #edges = 0
  readonly #plane: Int32Array
  readonly #bit: number

  constructor() {
    const number = SharedEdge.#edges++
    // A table for every text would fill the memory.
    if (number > MOST_EDGES) throw new Error('too many lasting tables: passingTable is for those of one text')
    this.#plane = SharedEdge.#planes[number >> 5] ??= new Int32Array(0x10000)
    this.#bit = 1 << (number & 31)
  }

  add(unit: number): void {
    this.#plane[unit] = (this.#plane[unit] ?? 0) | this.#bit
  }

  may(unit: number): boolean {
    return ((this.#plane[unit] ?? 0) & this.#bit) !== 0
  }
}

/** Of a passing table, which leaves no marks: by the lower and by the upper bits of a character, both of which must fit. */
class OwnEdge implements Edge {
  #lower = 0
  #upper = 0

  add(unit: number): void {
    this.#lower |= 1 << (unit & 31)
    this.#upper |= 1 << ((unit >> 5) & 31)
  }

  may(unit: number): boolean {
    return ((this.#lower >> (unit & 31)) & (this.#upper >> ((unit >> 5) & 31)) & 1) !== 0
  }
}

class Table<T> implements WordTable<T> {
  readonly #values = new Map<string, T>()
  readonly #found: Found<T>[] = []
  readonly #starts: Edge
  readonly #ends: Edge
  // Each direction is built when first asked for: many tables are read one way only.
  #forward: Trie<T> | null = null
  #backward: Trie<T> | null = null

  constructor(entries: Iterable<readonly [string, T]>, lasting: boolean) {
    this.#starts = lasting ? new SharedEdge() : new OwnEdge()
    this.#ends = lasting ? new SharedEdge() : new OwnEdge()
    for (const [word, value] of entries) {
      if (word === '' || this.#values.has(word)) continue
      this.#values.set(word, value)
      this.#found.push({ word, value })
      this.#starts.add(word.charCodeAt(0))
      this.#ends.add(word.charCodeAt(word.length - 1))
    }
  }

  get size(): number {
    return this.#values.size
  }

  words(): Iterable<string> {
    return this.#values.keys()
  }

  has(word: string): boolean {
    return this.#values.has(word)
  }

  get(word: string): T | undefined {
    return this.#values.get(word)
  }

  startingAt(text: string, at: number): Found<T> | null {
    if (at < 0 || at >= text.length) return null
    if (!this.#starts.may(text.charCodeAt(at))) return null
    this.#forward ??= new Trie(this.#found, 1)
    return this.#forward.longest(text, at, 1)
  }

  endingAt(text: string, end: number): Found<T> | null {
    if (end <= 0 || end > text.length) return null
    if (!this.#ends.may(text.charCodeAt(end - 1))) return null
    this.#backward ??= new Trie(this.#found, -1)
    return this.#backward.longest(text, end - 1, -1)
  }
}

/**
 * Builds a table from words and their values; of a word given twice the first value stays. It lasts as long as the
 * program: what one text brings with it is for `passingTable`. A lookup costs at most the length of the longest word,
 * whatever the text.
 */
export const wordTable = <T>(entries: Iterable<readonly [string, T]>): WordTable<T> => new Table(entries, true)

/** The same for one text alone: quicker to build, and forgotten with it. */
export const passingTable = <T>(entries: Iterable<readonly [string, T]>): WordTable<T> => new Table(entries, false)

/** The words of several tables in one: what would be the longest of as many lookups is a single one. */
export const wordsOfAll = (tables: readonly { words(): Iterable<string> }[]): WordTable<true> =>
  wordTable(tables.flatMap((table) => [...table.words()]).map((word): [string, true] => [word, true]))

/** Splits a block of data into its words; blanks and line ends separate. */
export const words = (block: string): readonly string[] => block.split(/\s+/u).filter((word) => word !== '')
