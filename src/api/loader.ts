import process from 'node:process'

/** Values by id, fetched for all who ask within one turn at once, and kept for the request. */
export class Loader<Value> {
  readonly #fetch: (ids: readonly string[]) => Promise<Map<string, Value>>
  readonly #absent: Value
  readonly #known = new Map<string, Promise<Value>>()
  #next: { readonly ids: string[]; readonly found: Promise<Map<string, Value>> } | null = null

  /**
   * @param fetch brings the values of different ids; those without one are left out
   * @param absent stands for these
   */
  constructor(fetch: (ids: readonly string[]) => Promise<Map<string, Value>>, absent: Value) {
    this.#fetch = fetch
    this.#absent = absent
  }

  load(id: string): Promise<Value> {
    const known = this.#known.get(id)
    if (known !== undefined) return known
    if (this.#next === null) {
      const ids: string[] = []
      this.#next = { ids, found: this.#fetchSoon(ids) }
    }
    this.#next.ids.push(id)
    const loaded = this.#next.found.then((found) => found.get(id) ?? this.#absent)
    this.#known.set(id, loaded)
    return loaded
  }

  async #fetchSoon(ids: readonly string[]): Promise<Map<string, Value>> {
    // Resolvers of one level run in promise callbacks; when those are through, all that they want is known.
    await new Promise((resolve) => Promise.resolve().then(() => process.nextTick(resolve)))
    this.#next = null
    return this.#fetch(ids)
  }
}
