import { type Characters, characters } from '../text/characters.ts'
import { PassingTable } from './passing-table.ts'
import { Trie } from './trie.ts'
import { WordValues } from './word-values.ts'

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

class Table<T> extends WordValues<T> implements WordTable<T> {
  // Each direction is built when first asked for: many tables are read one way only.
  #forward: Direction<T> | null = null
  #backward: Direction<T> | null = null

  startingAt(text: string, at: number): Found<T> | null {
    this.#forward ??= this.#direction(1)
    return this.#forward.edge.at(text, at) ? this.#forward.trie.longest(text, at) : null
  }

  endingAt(text: string, end: number): Found<T> | null {
    this.#backward ??= this.#direction(-1)
    return this.#backward.edge.at(text, end - 1) ? this.#backward.trie.longest(text, end - 1) : null
  }

  #direction(step: 1 | -1): Direction<T> {
    const found = this.found()
    const edge = new Set(found.map(({ word }) => word.charAt(step === 1 ? 0 : word.length - 1)))
    return { edge: characters(edge), trie: new Trie(found, step) }
  }
}

/** The words as they are met from their first character on, or from their last. Most places are done with a look at the edge. */
interface Direction<T> {
  edge: Characters
  trie: Trie<T>
}

/**
 * Builds a table from words and their values; of a word given twice the first value stays. It lasts as long as the
 * program: what one text brings with it is for `passingTable`. A lookup costs at most the length of the longest word,
 * whatever the text.
 */
export const wordTable = <T>(entries: Iterable<readonly [string, T]>): WordTable<T> => new Table(entries)

/** The same for one text alone: quicker to build, and forgotten with it. */
export const passingTable = <T>(entries: Iterable<readonly [string, T]>): WordTable<T> => new PassingTable(entries)

/** The words of several tables in one: what would be the longest of as many lookups is a single one. */
export const wordsOfAll = (tables: readonly { words(): Iterable<string> }[]): WordTable<true> =>
  wordTable(tables.flatMap((table) => [...table.words()]).map((word): [string, true] => [word, true]))

/** Splits a block of data into its words; blanks and line ends separate. */
export const words = (block: string): readonly string[] => block.split(/\s+/u).filter((word) => word !== '')
