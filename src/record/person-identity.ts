import type { Article, Participant, Person } from '../read/reading.ts'
import { fold } from '../text/fold.ts'
import { boundedKey } from './bounds.ts'

const keys = new WeakMap<object, string>()

/** What joins people of two articles: the same name, letter for letter, and the same country. Made once a person. */
export function personKey(person: Pick<Person, 'name' | 'country'>): string {
  const known = keys.get(person)
  if (known !== undefined) return known
  const key = boundedKey(`${person.country ?? '-'}|${fold(person.name)}`)
  keys.set(person, key)
  return key
}

/** The article with each person once: who stands there in two spellings has the first, with what is said of both. */
export function onePersonEach(article: Article): Article {
  const people = new Map<string, Person>()
  const names = new Map<string, string>()
  for (const person of article.people) {
    const key = personKey(person)
    const first = people.get(key)
    people.set(key, first === undefined ? person : joined(first, person))
    if (!names.has(person.name)) names.set(person.name, first?.name ?? person.name)
  }
  if (people.size === article.people.length) return article
  return {
    ...article,
    people: [...people.values()],
    meetings: article.meetings.map((meeting) => ({
      ...meeting,
      participants: oneParticipantEach(
        meeting.participants.map((participant) => ({
          ...participant,
          name: names.get(participant.name) ?? participant.name,
        })),
      ),
    })),
  }
}

const joined = (first: Person, second: Person): Person => ({
  ...first,
  latinName: first.latinName ?? second.latinName,
  titles: [...new Set([...first.titles, ...second.titles])],
  mentions: [...first.mentions, ...second.mentions],
})

function oneParticipantEach(participants: Participant[]): Participant[] {
  const byName = new Map<string, Participant>()
  for (const participant of participants) {
    const first = byName.get(participant.name)
    const evidence = [...(first?.evidence ?? []), ...participant.evidence]
    const titleAsPrinted = first?.titleAsPrinted ?? participant.titleAsPrinted
    byName.set(participant.name, { ...(first ?? participant), titleAsPrinted, evidence })
  }
  return [...byName.values()]
}
