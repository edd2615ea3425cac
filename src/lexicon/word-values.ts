/** Words and what is said of each; of a word given twice the first value stays, and no word is empty. */
export class WordValues<T> {
  readonly #values = new Map<string, T>()

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [word, value] of entries) if (word !== '' && !this.#values.has(word)) this.#values.set(word, value)
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

  /** Each word with its value, as a look-up gives it. */
  found(): { word: string; value: T }[] {
    const all: { word: string; value: T }[] = []
    for (const [word, value] of this.#values) all.push({ word, value })
    return all
  }
}
