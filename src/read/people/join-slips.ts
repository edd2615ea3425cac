import { alikeness, type Group } from './group.ts'
import { nearSpelling } from './near-spelling.ts'
import { repeats } from './titles-of.ts'

/**
 * A name that stands once and differs in one character from another that holds the same office is a slip of the pen
 * (`陈大光` … `陈达光主席`): the spelling that stands more often, else the first, is kept.
 */
export function joinSlips(groups: readonly Group[], titles: (group: Group) => string[]): Group[] {
  const wrongOnes = new Set<Group>()
  for (const alike of Map.groupBy(groups, ({ name }) => alikeness(name)).values()) {
    if (alike.length < 2 || alike.length > MOST) continue
    for (const [right, wrong] of slips(alike, titles)) {
      if (wrongOnes.has(wrong) || wrongOnes.has(right)) continue
      wrongOnes.add(wrong)
      for (const one of wrong.seen) right.seen.push(one)
      right.seen.sort((a, b) => a.section - b.section || a.start - b.start)
    }
  }
  return groups.filter((group) => !wrongOnes.has(group))
}

/** More names with one beginning than this are a list of people, not slips. */
const MOST = 12

function slips(alike: readonly Group[], titles: (group: Group) => string[]): [Group, Group][] {
  const found: [Group, Group][] = []
  for (const a of alike) {
    for (const b of alike) {
      const rarer = b.seen.length === 1 && (a.seen.length > 1 || alike.indexOf(a) < alike.indexOf(b))
      if (a !== b && rarer && nearSpelling(a.name, b.name) && (sameOffice(titles(a), titles(b)) || longSlip(b, titles)))
        found.push([a, b])
    }
  }
  return found
}

/** So many sounds with one of them written otherwise are no second person, unless an office speaks for one. */
const longSlip = (group: Group, titles: (group: Group) => string[]): boolean =>
  group.name.includes('·') && group.name.length > 5 && titles(group).length === 0

const sameOffice = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((x) => b.some((y) => repeats(x, y) || repeats(y, x)))
