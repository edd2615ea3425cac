import type { Article, Evidence, Meeting, Page, Participant, Person, Reading, Section } from '../../src/read/reading.ts'

/** Where `text` first stands in the sections, as evidence. */
export function evidenceOf(sections: Section[], text: string, rule = 'test/rule'): Evidence {
  const section = sections.findIndex((candidate) => candidate.text.includes(text))
  const start = sections[section]?.text.indexOf(text) ?? -1
  if (start < 0) throw new Error(`the sections do not contain ${text}`)
  return { section, start, end: start + text.length, text, rule }
}

export type PersonSketch = { name: string; country?: string | null; titles?: string[]; latinName?: string | null }
export type MeetingSketch = Partial<Omit<Meeting, 'participants' | 'evidence'>> & {
  people: Record<string, Participant['role']>
  /** Characters that speak of the occasion. */
  words: string
}

/** An article from its sections and sketches of what was read in them; offsets are looked up in the text. */
export function makeArticle(
  sections: Section[],
  people: PersonSketch[] = [],
  meetings: MeetingSketch[] = [],
  rest: Partial<Article> = {},
): Article {
  const found = people.map(({ name, country = 'VN', titles = [], latinName = null }): Person => {
    const title = titles[0]
    const beside = title !== undefined && sections.some(({ text }) => text.includes(title + name)) ? title : undefined
    const whole = evidenceOf(sections, (beside ?? '') + name)
    const start = whole.start + (beside?.length ?? 0)
    const printed = beside === undefined ? null : { start: whole.start, end: start, text: beside }
    return { name, country, titles, latinName, mentions: [{ ...whole, start, text: name, title: printed }] }
  })
  return {
    headline: sections.find(({ kind }) => kind === 'HEADLINE')?.text ?? '',
    outlet: '越通社',
    datelinePlace: null,
    sections,
    people: found,
    meetings: meetings.map(
      ({ people: roles, words, ...sketch }): Meeting => ({
        kind: 'TALKS',
        name: null,
        status: 'HELD',
        date: null,
        place: null,
        mode: 'IN_PERSON',
        sides: ['VN'],
        parent: null,
        ...sketch,
        participants: Object.entries(roles).map(([name, role]) => ({
          name,
          role,
          titleAsPrinted: people.find((person) => person.name === name)?.titles?.[0] ?? null,
          evidence: [evidenceOf(sections, name)],
        })),
        evidence: [{ ...evidenceOf(sections, words), fact: 'OCCASION' }],
      }),
    ),
    turnedDown: [],
    ...rest,
  }
}

export const makeReading = (main: Article, related: Article[] = [], reader = '1.0.0'): Reading => ({
  id: 'test',
  reader,
  unread: 0,
  main,
  related,
})

export const makePage = (rest: Partial<Page> = {}): Page => ({
  id: 'test',
  text: '',
  published: '2024-03-06',
  retrieved: '2024-03-10',
  ...rest,
})
