import type { NameKind, NameScript } from '../database/generated/enums.ts'
import type { Person } from '../read/reading.ts'
import { fold } from '../text/fold.ts'

/** One form of a person's name, as it is recorded. */
export interface NameForm {
  text: string
  script: NameScript
  kind: NameKind
  folded: string
}

const scriptOf = (text: string): NameScript =>
  /\p{Script=Han}/u.test(text) ? 'HAN' : /\p{Script=Latin}/u.test(text) ? 'LATIN' : 'OTHER'

/** All forms in which an article names a person, the preferred one first, each text once. */
export function formsOf(person: Person): NameForm[] {
  const whole = fold(person.name)
  const kinds = new Map<string, NameKind>([[person.name, 'PREFERRED']])
  if (person.latinName !== null && !kinds.has(person.latinName)) kinds.set(person.latinName, 'GLOSS')
  for (const { text } of person.mentions) {
    if (!kinds.has(text)) kinds.set(text, fold(text) === whole ? 'SPELLING' : 'SHORT')
  }
  return [...kinds].map(([text, kind]) => ({ text, kind, script: scriptOf(text), folded: fold(text) }))
}
