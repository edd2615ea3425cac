import { normal } from '../../text/normal.ts'
import type { Mention, Person } from '../reading.ts'
import type { ArticleText } from './article.ts'
import { type Companion, companions } from './companions.ts'
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

/** By title; then of one listed in a visitor's party, or behind a name; then from what the article speaks of. */
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
  const knownAt = (one: Sighting | null): string | null | undefined => {
    const group = one === null ? undefined : groupOf(one)
    return group && countries.get(group)
  }
  if (countries.size === groups.length) return countries
  const parties = companions(article, groups)
  const listed = groups.flatMap((group) =>
    group.seen.flatMap(({ listedAfter }): [Sighting, Group][] => (listedAfter ? [[listedAfter, group]] : [])),
  )
  for (const group of groups) {
    if (countries.has(group)) continue
    const lent =
      visitorsState(group, parties, knownAt) ?? lentState(group, knownAt) ?? beforeChinas(group, listed, titles)
    countries.set(group, lent === undefined ? countryByContext(article, group, titles.get(group) ?? [], own) : lent)
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

type Known = (one: Sighting | null) => string | null | undefined

/** The state of the visitor whose party a person belongs to, or of another member. */
function visitorsState({ seen }: Group, parties: ReadonlyMap<Sighting, Companion>, knownAt: Known): string | undefined {
  const found = seen.find((one) => parties.has(one))
  const party = found && parties.get(found)
  return party && (knownAt(party.leader) ?? party.members.map(knownAt).find((state) => state != null) ?? undefined)
}

/** The state of who stands before a name in the same list; undefined if nobody's is known there. */
function lentState({ name, seen }: Group, knownAt: Known): string | null | undefined {
  if (vietnameseName(name)) return undefined
  for (const { listedAfter } of seen) {
    const state = knownAt(listedAfter)
    if (state !== undefined) return state
  }
  return undefined
}

/** `总理某某、全国人大常委会委员长某某`: who is listed before an office of China's that names no state serves it too. */
function beforeChinas(
  { seen }: Group,
  listed: readonly [Sighting, Group][],
  titles: ReadonlyMap<Group, string[]>,
): string | undefined {
  const next = listed.find(([before]) => seen.includes(before))?.[1]
  return next && titles.get(next)?.some((title) => ofChina.test(normal(title))) ? 'CN' : undefined
}

const ofChina = /^(?:全国人大|全国政协|国务院|国务委员)/u

function mentionOf(article: ArticleText, one: Sighting): Mention {
  const { raw } = article.line(one.section)
  const title = one.title && { ...one.title, text: raw.slice(one.title.start, one.title.end) }
  const { section, start, end, rule } = one
  return { section, start, end, text: raw.slice(start, end), rule, title }
}
