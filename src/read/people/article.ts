import { normal } from '../../text/normal.ts'
import type { Section } from '../reading.ts'
import { Counts } from './counts.ts'
import { GAP, type Marks, mark } from './marks.ts'

/** One section, ready for the rules: `text` is the normal form, unit for unit as long as `raw`. */
export interface Line {
  /** Index into the article's sections. */
  index: number
  kind: Section['kind']
  raw: string
  text: string
  /** Where the marks of its first character stand among those of the article. */
  from: number
  /** Of all kinds of characters that marks know those that the line holds. */
  kinds: number
}

/** What the rules read of one article. */
export interface ArticleText {
  lines: readonly Line[]
  /** What each character of the lines may be. */
  marks: Marks
  /** Sign-off lines: they name no people, but say who tells. */
  signatures: readonly string[]
  line(index: number): Line
  /** How often a word stands in all lines. */
  counts: Counts
}

/** What stands for a section that the rules do not read. */
const none: Line = { index: -1, kind: 'PARAGRAPH', raw: '', text: '', from: 0, kinds: 0 }

/** Prepares an article's sections. */
export function articleText(sections: readonly Section[]): ArticleText {
  const lines: Line[] = []
  const signatures: string[] = []
  const byIndex: Line[] = []
  let from = GAP
  sections.forEach((section, index) => {
    const text = normal(section.text)
    if (section.kind === 'SIGNATURE') {
      signatures.push(text)
      byIndex.push(none)
      return
    }
    const line = { index, kind: section.kind, raw: section.text, text, from, kinds: 0 }
    from += text.length + GAP
    lines.push(line)
    byIndex.push(line)
  })
  const marks = new Uint16Array(from)
  for (const line of lines) line.kinds = mark(marks, line.from, line.text)
  const counts = new Counts(lines.map(({ text }) => text))
  return { lines, marks, signatures, line: (index) => byIndex[index] ?? none, counts }
}
