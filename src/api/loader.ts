import process from 'node:process'

/**
 * Values by id, fetched for all who ask within one turn at once, and kept for the request. Asking for many costs one
 * promise, not one each.
 */
export class Loader<Value> {
  readonly #fetch: (ids: readonly string[]) => Promise<Map<string, Value>>
  readonly #absent: Value
  readonly #known = new Map<string, Value>()
  /** What brings each id that was asked for. */
  readonly #coming = new Map<string, Promise<void>>()
  #next: { readonly ids: string[]; readonly brought: Promise<void> } | null = null

  /**
   * @param fetch brings the values of different ids; those without one are left out
   * @param absent stands for these
   */
  constructor(fetch: (ids: readonly string[]) => Promise<Map<string, Value>>, absent: Value) {
    this.#fetch = fetch
    this.#absent = absent
  }

  async load(id: string): Promise<Value> {
    if (!this.#known.has(id)) await this.#bring([id])
    return this.#known.get(id) ?? this.#absent
  }

  /** The values of these ids in their order; null stands for itself. */
  async loadAll(ids: readonly (string | null)[]): Promise<(Value | null)[]> {
    await this.#bring(ids)
    return ids.map((id) => (id === null ? null : (this.#known.get(id) ?? this.#absent)))
  }

  async #bring(ids: readonly (string | null)[]): Promise<void> {
    const waiting = new Set<Promise<void>>()
    for (const id of ids) if (id !== null && !this.#known.has(id)) waiting.add(this.#coming.get(id) ?? this.#want(id))
    if (waiting.size > 0) await Promise.all(waiting)
  }

  #want(id: string): Promise<void> {
    if (this.#next === null) {
      const wanted: string[] = []
      this.#next = { ids: wanted, brought: this.#fetchSoon(wanted) }
    }
    this.#next.ids.push(id)
    this.#coming.set(id, this.#next.brought)
    return this.#next.brought
  }

  async #fetchSoon(ids: string[]): Promise<void> {
    // Resolvers of one level run in promise callbacks; when those are through, all that they want is known.
    await new Promise((resolve) => Promise.resolve().then(() => process.nextTick(resolve)))
    this.#next = null
    const found = await this.#fetch(ids)
    for (const id of ids) this.#known.set(id, found.get(id) ?? this.#absent)
  }
}
