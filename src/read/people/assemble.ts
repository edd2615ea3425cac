import type { Mention, Person } from '../reading.ts'
import type { ArticleText, Line } from './article.ts'
import { countryOfPerson } from './country-of-person.ts'
import { latinAfter } from './latin-name.ts'
import type { Sighting } from './sighting.ts'
import { titlesOf } from './titles-of.ts'

/** One person as collected: a key per spelling, sightings in reading order. */
export interface Group {
  name: string
  seen: Sighting[]
}

const plain = (name: string): string => name.replace(/\s/gu, '')

/** Sightings to people: one each, in order of first mention. */
export function assemble(article: ArticleText, seen: readonly Sighting[]): Person[] {
  const lines = new Map(article.lines.map((line) => [line.index, line]))
  const groups = join(collect(lines, seen))
  return groups.map((group) => {
    const mentions = group.seen.map((one) => mentionOf(lines, one))
    const latin = group.seen
      .map((one) => latinAfter(lines.get(one.section)?.raw ?? '', one.end))
      .find((found) => found !== null)
    const titles = titlesOf(mentions.map(({ title }) => title?.text ?? ''))
    return {
      name: group.name,
      latinName: latin ?? null,
      country: countryOfPerson(article, group, titles),
      titles,
      mentions,
    }
  })
}

function collect(lines: ReadonlyMap<number, Line>, seen: readonly Sighting[]): Group[] {
  const groups = new Map<string, Group>()
  const ordered = [...seen].sort((a, b) => a.section - b.section || a.start - b.start)
  for (const one of ordered) {
    const line = lines.get(one.section)
    if (!line) continue
    const key = plain(line.text.slice(one.start, one.end))
    const group = groups.get(key) ?? { name: nameAsPrinted(line, one), seen: [] }
    group.seen.push(one)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** The original characters, only the marks between the parts unified. */
function nameAsPrinted(line: Line, one: Sighting): string {
  let name = ''
  for (let i = one.start; i < one.end; i++) name += line.text[i] === '·' ? '·' : (line.raw[i] ?? '')
  return one.form === 'LATIN' ? name : plain(name)
}

/** A name that is one part of exactly one dotted name is that person. */
function join(groups: Group[]): Group[] {
  const kept: Group[] = []
  for (const group of groups) {
    const wholes = groups.filter((other) => other !== group && other.name.split('·').includes(group.name))
    const [whole] = wholes
    if (whole && wholes.length === 1) whole.seen.push(...group.seen)
    else kept.push(group)
  }
  for (const group of kept) group.seen.sort((a, b) => a.section - b.section || a.start - b.start)
  return kept
}

function mentionOf(lines: ReadonlyMap<number, Line>, one: Sighting): Mention {
  const raw = lines.get(one.section)?.raw ?? ''
  const title = one.title && { ...one.title, text: raw.slice(one.title.start, one.title.end) }
  return {
    section: one.section,
    start: one.start,
    end: one.end,
    text: raw.slice(one.start, one.end),
    rule: one.rule,
    title,
  }
}
