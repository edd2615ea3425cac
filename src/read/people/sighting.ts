import { Taken } from '../../text/spans.ts'

/** How a name is written, which decides how its end is found. */
export type NameForm = 'DOTTED' | 'SINIC' | 'JAPANESE' | 'PLAIN' | 'LATIN' | 'TIBETAN' | 'SURNAME'

/** A stretch of one section. */
export interface Span {
  start: number
  end: number
}

/** One place where a rule saw a name. */
export interface Sighting extends Span {
  /** Index into the article's sections. */
  section: number
  form: NameForm
  rule: string
  /** The title printed beside it, whole run: before the name if one stands there, else after it. */
  title: Span | null
  /** All titles that this place gives the person: before, after, appointed, shared in a list. */
  titles: readonly Span[]
  /** The name before this one in the same list; it lends its country to a title that names none. */
  listedAfter: Sighting | null
}

export const sighting = (section: number, start: number, end: number, form: NameForm, rule: string): Sighting => ({
  section,
  start,
  end,
  form,
  rule,
  title: null,
  titles: [],
  listedAfter: null,
})

/** What the rules have seen so far, and which characters that takes. */
export interface Seen {
  readonly all: readonly Sighting[]
  /** Whether a name already seen takes any character of a stretch. */
  taken(section: number, start: number, end: number): boolean
}

/** Collects sightings; of two that overlap the earlier rule's stays. */
export class SeenSoFar implements Seen {
  readonly all: Sighting[] = []
  /** By section, made when its first name is found. */
  readonly #places = new Map<number, Taken>()
  readonly #lengthOf: (section: number) => number

  constructor(lengthOf: (section: number) => number) {
    this.#lengthOf = lengthOf
  }

  taken(section: number, start: number, end: number): boolean {
    return this.#places.get(section)?.any(start, end) ?? false
  }

  add(found: readonly Sighting[]): void {
    for (const one of found) {
      if (this.taken(one.section, one.start, one.end)) continue
      const places = this.#places.get(one.section) ?? new Taken(this.#lengthOf(one.section))
      places.add(one.start, one.end)
      this.#places.set(one.section, places)
      this.all.push(one)
    }
  }
}
