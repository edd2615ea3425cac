import { readPeople } from '../../../src/read/people/people.ts'
import type { Person, Section } from '../../../src/read/reading.ts'

/** Paragraphs, one a line, as sections. */
export const paragraphs = (text: string): Section[] =>
  text.split('\n').map((line) => ({ kind: 'PARAGRAPH', text: line.trim() }))

export const peopleOf = (text: string): Person[] => readPeople(paragraphs(text)).people

export const namesOf = (text: string): string[] => peopleOf(text).map(({ name }) => name)

/** The only person of a text; fails where there are none or more. */
export function personOf(text: string): Person {
  const [person, ...others] = peopleOf(text)
  if (!person || others.length > 0) throw new Error(`not one person: ${namesOf(text).join(' ')}`)
  return person
}

/** The rule that first saw a name. */
export const ruleOf = (text: string, name: string): string | undefined =>
  peopleOf(text).find((person) => person.name === name)?.mentions[0]?.rule
