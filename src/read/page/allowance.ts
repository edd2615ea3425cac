import type { Section } from '../reading.ts'

/** What a short line counts for: to read it takes as long as so many characters of a long one. */
const SHORT = 32

/** So many characters of a page may be read, counted over its articles in their order. */
export class Allowance {
  #left: number
  /** Characters that were asked for beyond it. */
  unread = 0

  constructor(characters: number) {
    this.#left = characters
  }

  /** The sections as far as they may be read, none where nothing is left; offsets into them hold in the whole ones. */
  of(sections: readonly Section[]): readonly Section[] {
    const cost = sections.reduce((sum, { text }) => sum + Math.max(text.length, SHORT), 0)
    if (cost <= this.#left) {
      this.#left -= cost
      return sections
    }
    const cut = sections.map((section) => this.#cut(section))
    return cut.some(({ text }) => text !== '') ? cut : []
  }

  #cut(section: Section): Section {
    const { text } = section
    // What stands behind the last full stop may be half a sentence.
    const within = text.length <= this.#left ? text.length : text.lastIndexOf('。', this.#left - 1) + 1 || this.#left
    this.#left = within < text.length ? 0 : Math.max(0, this.#left - Math.max(within, SHORT))
    this.unread += text.length - within
    return within === text.length ? section : { ...section, text: text.slice(0, within) }
  }
}
