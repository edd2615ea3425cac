import type { Person, Section, TurnedDown } from '../reading.ts'
import { articleText } from './article.ts'
import { assemble } from './assemble.ts'
import { refiners } from './refine/refiners.ts'
import { rules } from './rules/rules.ts'
import type { Sighting } from './sighting.ts'

/** What the reader knows of the people of an article, and what it looked at and refused. */
export interface PeopleRead {
  people: Person[]
  turnedDown: TurnedDown[]
}

/**
 * Reads the named people of one article out of its sections: every name once, with all its mentions in reading order,
 * titles and country. Never throws; text without people gives two empty lists.
 */
export function readPeople(sections: readonly Section[]): PeopleRead {
  const article = articleText(sections)
  let seen: Sighting[] = []
  for (const rule of rules) seen = [...seen, ...rule(article, seen)]
  const turnedDown: TurnedDown[] = []
  for (const refine of refiners) {
    const { kept, refused } = refine(article, seen)
    seen = kept
    turnedDown.push(...refused)
  }
  return { people: assemble(article, seen), turnedDown }
}
