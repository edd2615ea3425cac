import type { Found, WordTable } from './words.ts'

/** The words of one text, of which there are few: by their first and by their last character, the longest first. */
export class PassingTable<T> implements WordTable<T> {
  readonly #values = new Map<string, T>()
  readonly #starts = new Edge<T>()
  readonly #ends = new Edge<T>()

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [word, value] of entries) {
      if (word === '' || this.#values.has(word)) continue
      this.#values.set(word, value)
      const found = { word, value }
      this.#starts.add(word.charCodeAt(0), found)
      this.#ends.add(word.charCodeAt(word.length - 1), found)
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
    const some = at < 0 || at >= text.length ? undefined : this.#starts.at(text.charCodeAt(at))
    return some?.find(({ word }) => text.startsWith(word, at)) ?? null
  }

  endingAt(text: string, end: number): Found<T> | null {
    const some = end <= 0 || end > text.length ? undefined : this.#ends.at(text.charCodeAt(end - 1))
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
    else some.splice(some.findLastIndex(({ word }) => word.length >= found.word.length) + 1, 0, found)
  }

  at(unit: number): readonly Found<T>[] | undefined {
    const may = (this.#lower >> (unit & 31)) & (this.#upper >> ((unit >> 5) & 31)) & 1
    return may === 0 ? undefined : this.#words.get(unit)
  }
}
