import { countryWords } from '../../lexicon/countries.ts'
import type { Person } from '../reading.ts'
import type { Draft, Fact } from './draft.ts'

/**
 * The states that took part, each with the words that say so: those that the people there serve (where their part is
 * told), those in the occasion's own name (`越日经济论坛`), and the one that a journey leads to.
 */
export function sidesOf(draft: Draft, people: readonly Person[]): Fact<string>[] {
  const found = new Map(draft.sides)
  const add = (side: Fact<string>) => {
    if (!found.has(side.value)) found.set(side.value, side)
  }
  for (const [index, part] of draft.people) {
    const country = people[index]?.country
    const [said] = part.said
    if (country != null && said !== undefined) add({ ...said, value: country, rule: 'meetings/side-of-person' })
  }
  if (draft.name !== null) for (const side of statesOf(draft.name, 'meetings/side-in-name')) add(side)
  if (draft.kind === 'VISIT' && draft.place !== null)
    for (const side of statesOf(draft.place, 'meetings/side-visited')) add(side)
  return [...found.values()]
}

/** The states named in a fact's words; where the words were shortened, the whole of them stands for each. */
function statesOf({ value, section, start, end }: Fact<string>, rule: string): Fact<string>[] {
  const exact = end - start === value.length
  const found: Fact<string>[] = []
  for (let i = 0; i < value.length; i += 1) {
    const word = countryWords.startingAt(value, i)
    if (word === null) continue
    const from = exact ? start + i : start
    found.push({ value: word.value, section, start: from, end: exact ? from + word.word.length : end, rule })
    i += word.word.length - 1
  }
  return found
}

/** Where the occasion that frames another is named, as near to it as the article names it. */
export function frameOf(draft: Draft): Fact<string> | null {
  const { parent, parentFact, occasion } = draft
  if (parent === null || parentFact !== null) return parentFact
  const here = new Set(occasion.map(({ section }) => section))
  const named = parent.occasion.find(({ section }) => here.has(section)) ?? parent.occasion[0]
  return named === undefined ? null : { ...named, rule: 'meetings/frame' }
}
