import type { ArticleText, Line } from './article.ts'
import { nearSpelling } from './near-spelling.ts'
import type { Sighting } from './sighting.ts'
import { repeats, titlesOf } from './titles-of.ts'

/** One person as collected: the name as printed, and all places in reading order. */
export interface Group {
  name: string
  seen: Sighting[]
}

/** The titles printed beside a person's names, as they stand there. */
export const printedTitles = (article: ArticleText, group: Group): string[] =>
  group.seen.flatMap((one) => one.titles.map(({ start, end }) => article.line(one.section).raw.slice(start, end)))

const unspaced = (name: string): string => name.replace(/\s/gu, '')

/** Sightings to people: same name, same person; a part of exactly one dotted name is that person. */
export function groupByName(article: ArticleText, seen: readonly Sighting[]): Group[] {
  const groups = new Map<string, Group>()
  for (const one of [...seen].sort(inOrder)) {
    const line = article.line(one.section)
    const key = keyOf(line, one)
    const group = groups.get(key) ?? { name: nameAsPrinted(line, one), seen: [] }
    group.seen.push(one)
    groups.set(key, group)
  }
  return joinParts(article, groups)
}

/** Spelling without blanks and with one kind of dot. */
const keyOf = (line: Line, one: Sighting): string => {
  const text = line.text.slice(one.start, one.end)
  return one.form === 'LATIN' ? text : unspaced(text).replace(/\./gu, '·')
}

const inOrder = (a: Sighting, b: Sighting): number => a.section - b.section || a.start - b.start

/** The original characters, only the marks between the parts unified. */
function nameAsPrinted(line: Line, one: Sighting): string {
  let name = ''
  for (let i = one.start; i < one.end; i++)
    name += line.text[i] === '·' || line.text[i] === '.' ? '·' : (line.raw[i] ?? '')
  return one.form === 'LATIN' ? name : unspaced(name)
}

function joinParts(article: ArticleText, groups: ReadonlyMap<string, Group>): Group[] {
  const wholes = new Map<string, Group | null>()
  for (const [key, group] of groups) {
    if (!key.includes('·')) continue
    for (const part of key.split('·')) wholes.set(part, wholes.has(part) && wholes.get(part) !== group ? null : group)
  }
  const kept: Group[] = []
  for (const [key, group] of groups) {
    const whole = wholes.get(key) ?? misspeltPart(wholes, key)
    if (whole && !holdsOther(article, group, whole)) whole.seen.push(...group.seen)
    else kept.push(group)
  }
  for (const group of kept) group.seen.sort(inOrder)
  return kept.sort((a, b) => firstOf(a, b))
}

/** A full title of its own that the whole name's bearer has not (`国家元首易卜拉欣` beside `总理安瓦尔·易卜拉欣`). */
function holdsOther(article: ArticleText, part: Group, whole: Group): boolean {
  const [own, others] = [part, whole].map((group) => titlesOf(printedTitles(article, group)))
  const full = (own ?? []).filter((title) => title.length > 3)
  return (
    full.length > 0 &&
    (others ?? []).length > 0 &&
    full.every((title) => !(others ?? []).some((other) => repeats(other, title) || repeats(title, other)))
  )
}

/** `沙伦塞外长` beside `沙伦赛·贡玛西`: one character off a part of a dotted name. */
function misspeltPart(wholes: ReadonlyMap<string, Group | null>, key: string): Group | null {
  if (key.includes('·') || key.length < 3 || key.length > 9) return null
  for (const [part, group] of wholes) if (nearSpelling(part, key)) return group
  return null
}

function firstOf(a: Group, b: Group): number {
  const [x, y] = [a.seen[0], b.seen[0]]
  return x && y ? inOrder(x, y) : 0
}
