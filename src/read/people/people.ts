import type { Person, Section, TurnedDown } from '../reading.ts'
import { articleText } from './article.ts'
import { assemble } from './assemble.ts'
import { refiners } from './refine/refiners.ts'
import { rules } from './rules/rules.ts'
import { SeenSoFar, type Sighting } from './sighting.ts'

/** What the reader knows of the people of an article, and what it looked at and refused. */
export interface PeopleRead {
  people: Person[]
  turnedDown: TurnedDown[]
}

/**
 * Reads the named people of one article out of its sections: every name once, with all its mentions in reading order,
 * titles and country. The outlet that signs the article, where the page names one, says whose side its own is. Never throws; text without people gives two empty lists.
 */
export function readPeople(sections: readonly Section[], outlet: string | null = null): PeopleRead {
  const article = articleText(sections)
  const seen = new SeenSoFar(article)
  for (const rule of rules) seen.add(rule(article, seen))
  let kept: readonly Sighting[] = seen.all
  const turnedDown: TurnedDown[] = []
  for (const refine of refiners) {
    const refined = refine(article, kept)
    kept = refined.kept
    // One by one: a call takes only so many arguments, and a hostile page has more to refuse.
    for (const one of refined.refused) turnedDown.push(one)
  }
  return { people: assemble(article, kept, outlet), turnedDown }
}
