import type { Person } from '../read/reading.ts'
import { fold } from '../text/fold.ts'

/** What joins people of two articles: the same name, letter for letter, and the same country. */
export function personKey({ name, country }: Pick<Person, 'name' | 'country'>): string {
  return `${country ?? '-'}|${fold(name)}`
}
