import { normal } from '../../text/normal.ts'
import type { Section } from '../reading.ts'

/** One section, ready for the rules: `text` is the normal form, unit for unit as long as `raw`. */
export interface Line {
  /** Index into the article's sections. */
  index: number
  kind: Section['kind']
  raw: string
  text: string
}

/** What the rules read: the lines of one article, and how often a string stands in all of them. */
export interface ArticleText {
  lines: readonly Line[]
  count(word: string): number
}

/** Prepares an article's sections. Sign-offs name no people and are left out. */
export function articleText(sections: readonly Section[]): ArticleText {
  const lines: Line[] = []
  sections.forEach((section, index) => {
    if (section.kind === 'SIGNATURE') return
    lines.push({ index, kind: section.kind, raw: section.text, text: normal(section.text) })
  })
  const whole = lines.map((line) => line.text).join('\n')
  const counts = new Map<string, number>()
  return {
    lines,
    count(word) {
      const known = counts.get(word)
      if (known !== undefined) return known
      let n = 0
      for (let at = whole.indexOf(word); at >= 0 && n < COUNT_CAP; at = whole.indexOf(word, at + word.length)) n++
      counts.set(word, n)
      return n
    },
  }
}

/** Counting serves comparison, and beyond a few there is nothing left to learn; the cap keeps long texts linear. */
const COUNT_CAP = 50
