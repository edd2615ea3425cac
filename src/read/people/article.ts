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
  /** Sign-off lines: they name no people, but say who tells. */
  signatures: readonly string[]
  line(index: number): Line
  /** How often a word of two characters or more stands in the article, counted no further than is of use. */
  count(word: string): number
}

/** Counting serves comparison, and beyond a few there is nothing left to learn; the cap keeps long texts linear. */
const COUNT_CAP = 20
/** Up to this length searching the text is cheaper than an index of it. */
const SHORT = 6000

/** Prepares an article's sections. */
export function articleText(sections: readonly Section[]): ArticleText {
  const lines: Line[] = []
  const signatures: string[] = []
  const byIndex = new Map<number, Line>()
  sections.forEach((section, index) => {
    const text = normal(section.text)
    if (section.kind === 'SIGNATURE') {
      signatures.push(text)
      return
    }
    const line = { index, kind: section.kind, raw: section.text, text }
    lines.push(line)
    byIndex.set(index, line)
  })
  const whole = lines.map(({ text }) => text).join('\n')
  const places = whole.length > SHORT ? pairIndex(whole) : null
  const counts = new Map<string, number>()
  const count = (word: string): number => {
    const known = counts.get(word)
    if (known !== undefined) return known
    const n = places ? countIndexed(whole, places, word) : countPlain(whole, word)
    counts.set(word, n)
    return n
  }
  const none: Line = { index: -1, kind: 'PARAGRAPH', raw: '', text: '' }
  return { lines, signatures, line: (index) => byIndex.get(index) ?? none, count }
}

function countPlain(whole: string, word: string): number {
  let n = 0
  for (let at = whole.indexOf(word); at >= 0 && n < COUNT_CAP; at = whole.indexOf(word, at + word.length)) n++
  return n
}

const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)

/** The first places of every two characters. */
function pairIndex(whole: string): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (let at = 0; at + 1 < whole.length; at++) {
    const pair = pairAt(whole, at)
    const list = places.get(pair)
    if (list === undefined) places.set(pair, [at])
    else if (list.length < COUNT_CAP) list.push(at)
  }
  return places
}

const countIndexed = (whole: string, places: ReadonlyMap<number, number[]>, word: string): number =>
  (places.get(pairAt(word, 0)) ?? []).filter((at) => whole.startsWith(word, at)).length
