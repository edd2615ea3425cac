import { Taken } from '../../text/spans.ts'
import type { ArticleText } from './article.ts'

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
  readonly #article: ArticleText
  /** By the place in the article's marks. */
  readonly #places: Taken

  constructor(article: ArticleText) {
    this.#article = article
    this.#places = new Taken(article.marks.length)
  }

  taken(section: number, start: number, end: number): boolean {
    const { from } = this.#article.line(section)
    return this.#places.any(from + start, from + end)
  }

  add(found: readonly Sighting[]): void {
    for (const one of found) {
      if (this.taken(one.section, one.start, one.end)) continue
      const { from } = this.#article.line(one.section)
      this.#places.add(from + one.start, from + one.end)
      this.all.push(one)
    }
  }
}
