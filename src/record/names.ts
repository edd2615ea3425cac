import type { NameKind, NameScript } from '../database/generated/enums.ts'
import type { Person } from '../read/reading.ts'
import { fold } from '../text/fold.ts'
import { maxNameLength } from './bounds.ts'

/** One form of a person's name, as it is recorded. */
export interface NameForm {
  text: string
  script: NameScript
  kind: NameKind
  folded: string
}

const scriptOf = (text: string): NameScript =>
  /\p{Script=Han}/u.test(text) ? 'HAN' : /\p{Script=Latin}/u.test(text) ? 'LATIN' : 'OTHER'

/**
 * All forms in which an article names a person, the fullest one first, each text once, without what is too long for a name.
 * @param isNew whether the record did not have the person before: the form shown is the first that was ever read
 */
export function formsOf(person: Person, isNew: boolean): NameForm[] {
  const whole = fold(person.name)
  const kinds = new Map<string, NameKind>([[person.name, isNew ? 'PREFERRED' : 'SPELLING']])
  if (person.latinName !== null && !kinds.has(person.latinName)) kinds.set(person.latinName, 'GLOSS')
  for (const { text } of person.mentions) {
    if (!kinds.has(text)) kinds.set(text, fold(text) === whole ? 'SPELLING' : 'SHORT')
  }
  return [...kinds]
    .map(([text, kind]) => ({ text, kind, script: scriptOf(text), folded: fold(text) }))
    .filter(({ text, folded }) => text.length <= maxNameLength && folded.length <= maxNameLength)
}
