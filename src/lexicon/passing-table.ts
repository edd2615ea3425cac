import { Trie } from './trie.ts'
import { WordValues } from './word-values.ts'
import type { Found, WordTable } from './words.ts'

/** More words with one first character than this are found step by step. */
const FEW = 12

/** The words of one text, of which there are few: by their first and by their last character, the longest first. */
export class PassingTable<T> extends WordValues<T> implements WordTable<T> {
  readonly #starts = new Edge<T>()
  readonly #ends = new Edge<T>()
  // Made where there are many words all the same.
  #forward: Trie<T> | null = null
  #backward: Trie<T> | null = null

  constructor(entries: Iterable<readonly [string, T]>) {
    super(entries)
    for (const found of this.found()) {
      this.#starts.add(found.word.charCodeAt(0), found)
      this.#ends.add(found.word.charCodeAt(found.word.length - 1), found)
    }
  }

  startingAt(text: string, at: number): Found<T> | null {
    const some = at < 0 || at >= text.length ? undefined : this.#starts.at(text.charCodeAt(at))
    if (some !== undefined && some.length > FEW) {
      this.#forward ??= new Trie(this.found(), 1)
      return this.#forward.longest(text, at)
    }
    return some?.find(({ word }) => text.startsWith(word, at)) ?? null
  }

  endingAt(text: string, end: number): Found<T> | null {
    const some = end <= 0 || end > text.length ? undefined : this.#ends.at(text.charCodeAt(end - 1))
    if (some !== undefined && some.length > FEW) {
      this.#backward ??= new Trie(this.found(), -1)
      return this.#backward.longest(text, end - 1)
    }
    return some?.find(({ word }) => text.endsWith(word, end)) ?? null
  }
}

class Edge<T> {
  // Which words can be there at all, by the lower and by the upper bits of a character: both must fit.
  #lower = 0
  #upper = 0
  readonly #words = new Map<number, Found<T>[]>()

  add(unit: number, found: Found<T>): void {
    this.#lower |= 1 << (unit & 31)
    this.#upper |= 1 << ((unit >> 5) & 31)
    const some = this.#words.get(unit)
    if (some === undefined) this.#words.set(unit, [found])
    else if (some.length > FEW) some.push(found)
    else some.splice(some.findLastIndex(({ word }) => word.length >= found.word.length) + 1, 0, found)
  }

  at(unit: number): readonly Found<T>[] | undefined {
    const may = (this.#lower >> (unit & 31)) & (this.#upper >> ((unit >> 5) & 31)) & 1
    return may === 0 ? undefined : this.#words.get(unit)
  }
}
