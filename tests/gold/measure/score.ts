import type { Article, Meeting, Participant, Person, Section } from '../../../src/read/reading.ts'
import { nameKey, overlaps, pairUp, sameText, sameTitle } from './alike.ts'
import type { Tally } from './tally.ts'

/** What is measured, in the order of the table. */
export const measures = [
  'sections',
  'people',
  'countries',
  'titles',
  'meetings',
  'participants',
  'roles',
  'kinds',
  'dates',
  'places',
  'modes',
  'parents',
] as const
export type Measure = (typeof measures)[number]
export type Scores = Record<Measure, Tally>

/** The part of an article that labels have. */
export interface Labelled {
  headline: string
  sections: Section[]
  people: Pick<Person, 'name' | 'country' | 'titles'>[]
  meetings: (Omit<Meeting, 'participants' | 'evidence'> & { participants: Pick<Participant, 'name' | 'role'>[] })[]
}
export interface LabelledPage {
  main: Labelled
  related: Labelled[]
}

/** Something that was missed, invented or read otherwise. */
export interface Miss {
  what: string
  text: string
}

export const noScores = (): Scores =>
  Object.fromEntries(measures.map((measure) => [measure, { right: 0, labelled: 0, given: 0 }])) as Scores

const nothing: Labelled = { headline: '', sections: [], people: [], meetings: [] }

/** Adds to `scores` how a page was read, and returns what went wrong. */
export function scorePage(gold: LabelledPage, read: { main: Article; related: Article[] }, scores: Scores): Miss[] {
  const misses = scoreArticle(gold.main, read.main, scores)
  const pairs = pairUp(gold.related, read.related, (a, b) => Number(sameText(a.headline, b.headline)), 1)
  for (const [i, article] of gold.related.entries()) {
    const pair = pairs.find(([left]) => left === i)
    misses.push(...scoreArticle(article, pair === undefined ? nothing : (read.related[pair[1]] ?? nothing), scores))
  }
  for (const [j, article] of read.related.entries()) {
    if (!pairs.some(([, right]) => right === j)) misses.push(...scoreArticle(nothing, article, scores))
  }
  return misses
}

function scoreArticle(gold: Labelled, read: Labelled, scores: Scores): Miss[] {
  const misses: Miss[] = []
  const count = (measure: Measure, right: number, labelled: number, given: number) => {
    scores[measure].right += right
    scores[measure].labelled += labelled
    scores[measure].given += given
  }
  const sections = pairUp(
    gold.sections,
    read.sections,
    (a, b) => Number(a.kind === b.kind && sameText(a.text, b.text)),
    1,
  )
  count('sections', sections.length, gold.sections.length, read.sections.length)
  scorePeople(gold, read, count, misses)
  scoreMeetings(gold.meetings, read.meetings, count, misses)
  return misses
}

type Count = (measure: Measure, right: number, labelled: number, given: number) => void

function scorePeople(gold: Labelled, read: Labelled, count: Count, misses: Miss[]): void {
  const pairs = pairUp(gold.people, read.people, (a, b) => Number(nameKey(a.name) === nameKey(b.name)), 1)
  count('people', pairs.length, gold.people.length, read.people.length)
  const alone = (people: Labelled['people'], side: 0 | 1) =>
    people.filter((_, k) => !pairs.some((pair) => pair[side] === k))
  for (const { name, titles } of alone(gold.people, 0)) {
    misses.push({ what: 'person missed', text: name })
    count('titles', 0, titles.length, 0)
  }
  for (const { name, titles } of alone(read.people, 1)) {
    misses.push({ what: 'person invented', text: name })
    count('titles', 0, 0, titles.length)
  }
  for (const [i, j] of pairs) {
    const [a, b] = [gold.people[i], read.people[j]]
    if (a === undefined || b === undefined) continue
    count('countries', Number(a.country === b.country), 1, 1)
    if (a.country !== b.country) misses.push({ what: 'country', text: `${a.name}: ${a.country}, read as ${b.country}` })
    const titles = pairUp(a.titles, b.titles, (x, y) => Number(sameTitle(x, y)), 1).length
    count('titles', titles, a.titles.length, b.titles.length)
    if (titles < Math.max(a.titles.length, b.titles.length)) {
      misses.push({ what: 'titles', text: `${a.name}: ${a.titles.join(' | ')}, read as ${b.titles.join(' | ')}` })
    }
  }
}

type LabelledMeeting = Labelled['meetings'][number]

/** Half for the people, or the name; a quarter each for the date and the kind. */
function likeness(a: LabelledMeeting, b: LabelledMeeting): number {
  const [x, y] = [a, b].map(({ participants }) => new Set(participants.map(({ name }) => nameKey(name)))) as [
    Set<string>,
    Set<string>,
  ]
  const named = overlaps(a.name, b.name)
  const nobody = x.size + y.size === 0
  const people = nobody
    ? named || overlaps(a.place, b.place)
      ? 1
      : 0.5
    : (2 * x.intersection(y).size) / (x.size + y.size)
  return 0.5 * Math.max(people, named ? 0.8 : 0) + 0.25 * Number(a.date === b.date) + 0.25 * Number(a.kind === b.kind)
}

const describe = ({ kind, date, name, place, mode, participants }: LabelledMeeting) =>
  [kind, date, name, place && `@${place}`, mode, `[${participants.map((one) => `${one.name}:${one.role}`).join(' ')}]`]
    .filter((part) => part !== null)
    .join(' ')

function scoreMeetings(gold: LabelledMeeting[], read: LabelledMeeting[], count: Count, misses: Miss[]): void {
  const pairs = pairUp(gold, read, likeness, 0.5)
  count('meetings', pairs.length, gold.length, read.length)
  for (const [i, meeting] of gold.entries()) {
    if (pairs.some(([left]) => left === i)) continue
    misses.push({ what: 'meeting missed', text: describe(meeting) })
    count('participants', 0, meeting.participants.length, 0)
  }
  for (const [j, meeting] of read.entries()) {
    if (pairs.some(([, right]) => right === j)) continue
    misses.push({ what: 'meeting invented', text: describe(meeting) })
    count('participants', 0, 0, meeting.participants.length)
  }
  for (const [i, j] of pairs) {
    const [a, b] = [gold[i], read[j]]
    if (a === undefined || b === undefined) continue
    const people = pairUp(a.participants, b.participants, (x, y) => Number(nameKey(x.name) === nameKey(y.name)), 1)
    count('participants', people.length, a.participants.length, b.participants.length)
    for (const [x, y] of people) count('roles', Number(a.participants[x]?.role === b.participants[y]?.role), 1, 1)
    const expected = a.parent === null ? null : (pairs.find(([left]) => left === a.parent)?.[1] ?? null)
    count('kinds', Number(a.kind === b.kind), 1, 1)
    count('dates', Number(a.date === b.date), 1, 1)
    count('places', Number(sameText(a.place, b.place) || overlaps(a.place, b.place)), 1, 1)
    count('modes', Number(a.mode === b.mode), 1, 1)
    count('parents', Number(b.parent === expected), 1, 1)
    if (describe(a) !== describe(b))
      misses.push({ what: 'meeting differs', text: `${describe(a)}, read as ${describe(b)}` })
  }
}
