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

/** One direction of a table: numbered nodes, and one open-addressed table of the steps that lead to them. */
class Trie<T> {
  /** By node: whence and over which character it is reached. */
  readonly #parents: number[] = [-1]
  readonly #units: number[] = [-1]
  readonly #hits: (Found<T> | null)[] = [null]
  #slots = new Int32Array(64)

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
    this.#parents.push(parent)
    this.#units.push(unit)
    if (2 * node < this.#slots.length) this.#place(node)
    else {
      this.#slots = new Int32Array(4 * this.#slots.length)
      for (let known = 1; known <= node; known++) this.#place(known)
    }
    return node
  }

  #place(node: number): void {
    const mask = this.#slots.length - 1
    let slot = scatter(this.#parents[node] ?? 0, this.#units[node] ?? 0) & mask
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
    this.#slots[slot] = node
  }

  /** The node one character on; 0 where no word goes on so. */
  #step(node: number, unit: number): number {
    const mask = this.#slots.length - 1
    let slot = scatter(node, unit) & mask
    for (;;) {
      const next = this.#slots[slot] ?? 0
      if (next === 0 || (this.#units[next] === unit && this.#parents[next] === node)) return next
      slot = (slot + 1) & mask
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

const scatter = (node: number, unit: number): number => {
  const mixed = Math.imul(node ^ Math.imul(unit, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

/**
 * By character the tables that have a word which starts (`starts`) or ends (`ends`) with it, a bit each: most places
 * of a text are done with one look here, and all tables look at the same place.
 */
const starts = new Int32Array(0x10000)
const ends = new Int32Array(0x10000)
let bits = 0

class Table<T> implements WordTable<T> {
  readonly #values = new Map<string, T>()
  readonly #found: Found<T>[] = []
  readonly #bit: number
  // Each direction is built when first asked for: many tables are read one way only.
  #forward: Trie<T> | null = null
  #backward: Trie<T> | null = null

  constructor(entries: Iterable<readonly [string, T]>, lasting: boolean) {
    // Beyond 31 tables a bit serves two, which costs time alone. A passing table leaves no marks.
    this.#bit = lasting ? 1 << (bits++ % 31) : 0
    for (const [word, value] of entries) {
      if (word === '' || this.#values.has(word)) continue
      this.#values.set(word, value)
      this.#found.push({ word, value })
      if (!lasting) continue
      mark(starts, word.charCodeAt(0), this.#bit)
      mark(ends, word.charCodeAt(word.length - 1), this.#bit)
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
    if (this.#bit !== 0 && ((starts[text.charCodeAt(at)] ?? 0) & this.#bit) === 0) return null
    this.#forward ??= new Trie(this.#found, 1)
    return this.#forward.longest(text, at, 1)
  }

  endingAt(text: string, end: number): Found<T> | null {
    if (end <= 0 || end > text.length) return null
    if (this.#bit !== 0 && ((ends[text.charCodeAt(end - 1)] ?? 0) & this.#bit) === 0) return null
    this.#backward ??= new Trie(this.#found, -1)
    return this.#backward.longest(text, end - 1, -1)
  }
}

function mark(marks: Int32Array, unit: number, bit: number): void {
  marks[unit] = (marks[unit] ?? 0) | bit
}

/**
 * Builds a table from words and their values; of a word given twice the first value stays.
 * A lookup costs at most the length of the longest word, whatever the text. A table that is built for one text alone
 * is made quicker to build by `dense: false`.
 */
export const wordTable = <T>(entries: Iterable<readonly [string, T]>, { dense = true } = {}): WordTable<T> =>
  new Table(entries, dense)

/** The words of several tables in one: what would be the longest of as many lookups is a single one. */
export const wordsOfAll = (tables: readonly { words(): Iterable<string> }[]): WordTable<true> =>
  wordTable(tables.flatMap((table) => [...table.words()]).map((word): [string, true] => [word, true]))

/** Splits a block of data into its words; blanks and line ends separate. */
export const words = (block: string): readonly string[] => block.split(/\s+/u).filter((word) => word !== '')
