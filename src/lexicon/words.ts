/** A word found in a text, and what the lexicon says of it. */
export interface Found<T> {
  word: string
  value: T
}

interface Node<T> {
  next: Map<number, Node<T>> | null
  hit: Found<T> | null
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

const step = <T>(node: Node<T>, unit: number): Node<T> => {
  node.next ??= new Map()
  const known = node.next.get(unit)
  if (known) return known
  const fresh: Node<T> = { next: null, hit: null }
  node.next.set(unit, fresh)
  return fresh
}

/**
 * Builds a table from words and their values; of a word given twice the first value stays.
 * A lookup costs at most the length of the longest word, whatever the text.
 */
export function wordTable<T>(entries: Iterable<readonly [string, T]>): WordTable<T> {
  const forward: Node<T> = { next: null, hit: null }
  const backward: Node<T> = { next: null, hit: null }
  const values = new Map<string, T>()
  for (const [word, value] of entries) {
    if (word === '' || values.has(word)) continue
    values.set(word, value)
    const hit = { word, value }
    let node = forward
    for (let i = 0; i < word.length; i++) node = step(node, word.charCodeAt(i))
    node.hit = hit
    node = backward
    for (let i = word.length - 1; i >= 0; i--) node = step(node, word.charCodeAt(i))
    node.hit = hit
  }
  return {
    size: values.size,
    has: (word) => values.has(word),
    get: (word) => values.get(word),
    startingAt(text, at) {
      let best: Found<T> | null = null
      let node: Node<T> | undefined = forward
      for (let i = at; i < text.length; i++) {
        node = node.next?.get(text.charCodeAt(i))
        if (!node) break
        if (node.hit) best = node.hit
      }
      return best
    },
    endingAt(text, end) {
      let best: Found<T> | null = null
      let node: Node<T> | undefined = backward
      for (let i = end - 1; i >= 0; i--) {
        node = node.next?.get(text.charCodeAt(i))
        if (!node) break
        if (node.hit) best = node.hit
      }
      return best
    },
  }
}

/** Splits a block of data into its words; blanks and line ends separate. */
export const words = (block: string): readonly string[] => block.split(/\s+/u).filter((word) => word !== '')
