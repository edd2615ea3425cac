import { normal } from '../../text/normal.ts'
import type { ArticleText } from './article.ts'
import { type Group, printedTitles } from './group.ts'
import type { Sighting } from './sighting.ts'
import { surnameOf } from './surname-of.ts'
import { repeats, titlesOf } from './titles-of.ts'

/**
 * Gives people called by their surname alone (`李总统`, `岸某首相`, `张女士`) to those named in full: to the only one of
 * that surname, among several to the one of that office who was named last before. A surname with an office that
 * nobody named in full holds is a person of its own.
 */
export function joinSurnames(article: ArticleText, groups: readonly Group[]): Group[] {
  const bySurname = Map.groupBy(groups.filter(isWhole), ({ name, seen }) =>
    surnameOf(normal(name), seen[0]?.form ?? 'LATIN'),
  )
  const titles = new Map<Group, string[]>()
  const kept: Group[] = []
  /** Who is called by surname at some place, which was added behind the places known before. */
  const called = new Set<Group>()
  for (const group of groups) {
    if (isWhole(group) && !bySurname.has(normal(group.name))) {
      kept.push(group)
      continue
    }
    const known = bySurname.get(normal(group.name)) ?? []
    const own: Sighting[] = []
    for (const one of group.seen) {
      const holder = holderOf(article, one, known, titles)
      if (holder) {
        holder.seen.push(one)
        called.add(holder)
      } else if (known.length === 0 || one.titles.length > 0) own.push(one)
    }
    if (own.some((one) => one.titles.length > 0)) kept.push({ name: group.name, seen: own })
  }
  for (const group of called) group.seen.sort(inOrder)
  return kept
}

const isWhole = ({ seen }: Group): boolean => seen.some(({ form }) => form !== 'SURNAME')
const inOrder = (a: Sighting, b: Sighting): number => a.section - b.section || a.start - b.start

/** More people of one surname than this are a list, and one called by it alone is none of them for sure. */
const MOST = 12

function holderOf(
  article: ArticleText,
  one: Sighting,
  known: readonly Group[],
  titles: Map<Group, string[]>,
): Group | null {
  if (known.length > MOST) return null
  const [office] = printedTitles(article, { name: '', seen: [one] })
  const fitting = known.filter((group) => {
    const held = titles.get(group) ?? titlesOf(printedTitles(article, group))
    titles.set(group, held)
    return office === undefined || held.length === 0 || held.some((title) => repeats(title, office))
  })
  if (office === undefined) return fitting.length === 1 ? (fitting[0] ?? null) : null
  const before = fitting.filter(({ seen: [first] }) => first !== undefined && inOrder(first, one) < 0)
  return before.at(-1) ?? fitting[0] ?? null
}
