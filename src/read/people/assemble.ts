import type { Mention, Person } from '../reading.ts'
import type { ArticleText } from './article.ts'
import { countryByContext, inBusiness, japaneseName, sideByTitles, vietnameseName } from './country-of-person.ts'
import { type Group, groupByName, printedTitles } from './group.ts'
import { joinSlips } from './join-slips.ts'
import { joinSurnames } from './join-surnames.ts'
import { fullestLatin } from './latin-gloss.ts'
import { ownSide } from './own-side.ts'
import type { Sighting } from './sighting.ts'
import { titlesOf } from './titles-of.ts'

/** Refined sightings to people, in order of first mention. */
export function assemble(article: ArticleText, seen: readonly Sighting[], outlet: string | null): Person[] {
  const whole = joinSlips(groupByName(article, seen), (group) => titlesOf(printedTitles(article, group)))
  const groups = joinSurnames(article, whole)
  const own = ownSide(article, outlet)
  const titles = new Map(groups.map((group) => [group, titlesOf(printedTitles(article, group))]))
  const countries = countriesOf(article, groups, titles, own)
  return groups.map((group) => ({
    name: group.name,
    latinName: fullestLatin(group.seen.map((one) => ({ text: article.line(one.section).raw, at: one.end }))),
    country: countries.get(group) ?? null,
    titles: titles.get(group) ?? [],
    mentions: group.seen.map((one) => mentionOf(article, one)),
  }))
}

/** By title; then, for a name in a list, from the name before it; then from what the article speaks of. */
function countriesOf(
  article: ArticleText,
  groups: readonly Group[],
  titles: ReadonlyMap<Group, string[]>,
  own: string,
): Map<Group, string | null> {
  const countries = new Map<Group, string | null>()
  const groupOf = lookUp(groups)
  for (const group of groups) {
    const printed = titles.get(group) ?? []
    const side = sideByTitles(printed)
    // `某某兴产越南总经理`: a Japanese name in a firm's branch.
    if (side !== 'INTERNATIONAL' && japaneseName(group) && printed.some(inBusiness)) countries.set(group, 'JP')
    else if (side) countries.set(group, side === 'INTERNATIONAL' ? null : side.code)
  }
  for (const group of groups) {
    if (countries.has(group)) continue
    const lenders = vietnameseName(group.name)
      ? []
      : group.seen.flatMap(({ listedAfter }) => (listedAfter ? [groupOf(listedAfter)] : []))
    const lent = lenders.find((lender) => lender && countries.has(lender))
    countries.set(
      group,
      lent ? (countries.get(lent) ?? null) : countryByContext(article, group, titles.get(group) ?? [], own),
    )
  }
  return countries
}

/** Tells whose name a sighting is; made ready when first asked, as most articles never ask. */
function lookUp(groups: readonly Group[]): (one: Sighting) => Group | undefined {
  let bySighting: Map<Sighting, Group> | null = null
  return (one) => {
    bySighting ??= new Map(groups.flatMap((group) => group.seen.map((own): [Sighting, Group] => [own, group])))
    return bySighting.get(one)
  }
}

function mentionOf(article: ArticleText, one: Sighting): Mention {
  const { raw } = article.line(one.section)
  const title = one.title && { ...one.title, text: raw.slice(one.title.start, one.title.end) }
  const { section, start, end, rule } = one
  return { section, start, end, text: raw.slice(start, end), rule, title }
}
