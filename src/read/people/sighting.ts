/** How a name is written, which decides how its end is found. */
export type NameForm = 'DOTTED' | 'SINIC' | 'JAPANESE' | 'PLAIN' | 'LATIN'

/** One place where a rule saw a name. */
export interface Sighting {
  /** Index into the article's sections. */
  section: number
  start: number
  end: number
  form: NameForm
  /** The title printed beside it, whole run; null where none stands there. */
  title: { start: number; end: number } | null
  /** Another person's title that holds for this one too (`副总理A、B`). */
  shared: { section: number; start: number; end: number } | null
  /** An office that the sentence gives the person (`当选…主席`). */
  appointed: { start: number; end: number } | null
  /** Section offset of an earlier name in the same list whose country this one shares, or null. */
  after: number | null
  rule: string
}

export const sighting = (
  section: number,
  start: number,
  end: number,
  form: NameForm,
  rule: string,
  more: Partial<Pick<Sighting, 'title' | 'shared' | 'appointed' | 'after'>> = {},
): Sighting => ({ section, start, end, form, rule, title: null, shared: null, appointed: null, after: null, ...more })
