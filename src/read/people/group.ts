import { unitAt } from '../../text/characters.ts'
import { normal } from '../../text/normal.ts'
import type { ArticleText, Line } from './article.ts'
import { allHan } from './boundary.ts'
import { nearSpelling } from './near-spelling.ts'
import type { Sighting, Span } from './sighting.ts'
import { titlesOf } from './titles-of.ts'

/** One person as collected: the name as printed, and all places in reading order. */
export interface Group {
  name: string
  seen: Sighting[]
}

/** The titles printed beside a person's names, as they stand there. */
export function printedTitles(article: ArticleText, group: Group): string[] {
  const printed: string[] = []
  for (const { section, titles } of group.seen) {
    for (const { start, end } of titles) printed.push(article.line(section).raw.slice(start, end))
  }
  return printed
}

const unspaced = (name: string): string => name.replace(/\s/gu, '')
/** Most names hold neither blank nor mark. */
const isBare = (line: Line, { start, end }: Span): boolean => allHan(line.text, start, end)

/** Sightings to people: same name, same person; a part of exactly one dotted name is that person. */
export function groupByName(article: ArticleText, seen: readonly Sighting[]): Group[] {
  const groups = new Map<string, Group>()
  for (const one of [...seen].sort(inOrder)) {
    const line = article.line(one.section)
    const key = keyOf(line, one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { name: nameAsPrinted(line, one), seen: [one] })
    else group.seen.push(one)
  }
  return joinParts(article, groups)
}

/** Spelling without blanks and with one kind of dot. */
const keyOf = (line: Line, one: Sighting): string => {
  const text = line.text.slice(one.start, one.end)
  return one.form === 'LATIN' || isBare(line, one) ? text : unspaced(text).replace(/\./gu, '·')
}

const inOrder = (a: Sighting, b: Sighting): number => a.section - b.section || a.start - b.start

/** The original characters, only the marks between the parts unified. */
function nameAsPrinted(line: Line, one: Sighting): string {
  if (isBare(line, one)) return line.raw.slice(one.start, one.end)
  let name = ''
  for (let i = one.start; i < one.end; i++)
    name += line.text[i] === '·' || line.text[i] === '.' ? '·' : (line.raw[i] ?? '')
  return one.form === 'LATIN' ? name : unspaced(name)
}

/** By part of a dotted name whose it is; null where it is of several. */
function wholesOf(groups: ReadonlyMap<string, Group>): ReadonlyMap<string, Group | null> {
  const wholes = new Map<string, Group | null>()
  for (const [key, group] of groups) {
    if (!key.includes('·')) continue
    for (const part of partsOf(key)) wholes.set(part, wholes.has(part) && wholes.get(part) !== group ? null : group)
  }
  return wholes
}

function joinParts(article: ArticleText, groups: ReadonlyMap<string, Group>): Group[] {
  const wholes = wholesOf(groups)
  // Without dotted names nobody is called by a part; and each name, like all its places, is in reading order already.
  if (wholes.size === 0) return [...groups.values()]
  const alike = Map.groupBy(wholes.keys(), alikeness)
  const kept: Group[] = []
  for (const [key, group] of groups) {
    const near =
      wholes.has(key) || key.includes('·') ? undefined : (alike.get(alikeness(key)) ?? []).slice(0, MOST_ALIKE)
    const whole = wholes.get(near?.find((part) => nearSpelling(part, key)) ?? key)
    if (whole && whole !== group && !holdsOther(article, group, whole)) takeIn(whole, group)
    else kept.push(group)
  }
  for (const group of kept) group.seen.sort(inOrder)
  return kept.sort((a, b) => firstOf(a, b))
}

/** What a name of several parts may be shortened to: each part, and its first or last parts together. */
function partsOf(key: string): string[] {
  const parts = key.split('·')
  const shorter = parts.flatMap((_, i) =>
    i > 1 ? [parts.slice(0, i).join('·'), parts.slice(parts.length - i).join('·')] : [],
  )
  return [...parts, ...shorter]
}

/** One by one: a call takes only so many arguments. */
function takeIn(whole: Group, part: Group): void {
  for (const one of part.seen) whole.seen.push(one)
}

/** By first character and length: only names that agree in both are compared for a slip (`沙伦塞外长`, `沙伦赛·贡玛西`). */
export const alikeness = (name: string): number => name.length * 0x10000 + unitAt(name, 0)
const MOST_ALIKE = 12

/** Head of state or government, as the whole name's bearer is not (`国家元首某某` beside `总理某·某某`). */
function holdsOther(article: ArticleText, part: Group, whole: Group): boolean {
  const own = topOffices(titlesOf(printedTitles(article, part)))
  if (own.length === 0) return false
  const others = topOffices(titlesOf(printedTitles(article, whole)))
  return others.length > 0 && !own.some((top) => others.includes(top))
}

const topOffices = (titles: readonly string[]): string[] =>
  titles.flatMap((title) => /(?:^|[^副前原])(国家元首|国王|苏丹|总统|总理|首相)$/u.exec(normal(title))?.[1] ?? [])

function firstOf(a: Group, b: Group): number {
  const [x, y] = [a.seen[0], b.seen[0]]
  return x && y ? inOrder(x, y) : 0
}
