import type { OccasionKind, OccasionShape } from '../../lexicon/occasions.ts'
import { daysBetween, firstDay } from '../../text/edtf.ts'
import type { Span } from '../../text/spans.ts'
import type { MeetingStatus, Mode, Role, SectionKind, TurnedDown } from '../reading.ts'
import type { Actor } from './token.ts'

/** A stretch of one section. */
export interface Place extends Span {
  section: number
}

/** Something read off the page: its value, where it stands, and the rule that read it. */
export interface Fact<T> extends Place {
  value: T
  rule: string
}

/** One person's part in an occasion, with every place that says so. */
export interface Part {
  role: Role
  title: string | null
  said: Fact<Role>[]
}

/** An occasion in the making: rules write it, refiners join and complete it. */
export interface Draft {
  kind: OccasionKind
  shape: OccasionShape
  /** Where the occasion's word stands. The first is the rule's own; joined ones follow. */
  occasion: Fact<string>[]
  source: SectionKind
  name: Fact<string> | null
  status: MeetingStatus
  statusFact: Fact<MeetingStatus> | null
  date: Fact<string> | null
  place: Fact<string> | null
  mode: Mode
  modeFact: Fact<Mode> | null
  people: Map<number, Part>
  /** Codes of states and names of bodies that took part, beside those of the people. */
  sides: Map<string, Fact<string>>
  parent: Draft | null
  /** What this happened right before or after: its day is this one's too. */
  lender: Draft | null
  parentFact: Fact<string> | null
  /** Refers back to an occasion told of elsewhere (`会谈中`, `此次访问`), if there is one. */
  anaphor: boolean
  /** Drafts of one `分别…` share a number and are never the same occasion. */
  apart: number
  /** The words for those who receive where they have no name (`市委、市政府领导`), else ''. */
  hosts: string
  /** Told as background only, unless it has somebody or a date. */
  background: boolean
}

/** Adds a person; a role that says more wins over a bare participant. */
export function join(draft: Draft, actor: Actor, role: Role, section: number, rule: string): void {
  const { start, end } = actor.name
  const fact = { value: role, section, start, end, rule }
  const part = draft.people.get(actor.person)
  if (part === undefined) {
    draft.people.set(actor.person, { role, title: actor.title, said: [fact] })
    return
  }
  if (part.role === 'PARTICIPANT' || role === 'CHAIR') part.role = role
  part.title ??= actor.title
  if (!part.said.some((other) => other.section === section && other.start === start)) part.said.push(fact)
}

/** Adds a person who is not there yet; of one who is, nothing more is said. */
export function joinNew(draft: Draft, actor: Actor, role: Role, section: number, rule: string): void {
  if (!draft.people.has(actor.person)) join(draft, actor, role, section, rule)
}

/** Whose journey it is: the first of its guests; null where nobody goes. */
export function guestOf(journey: Draft | undefined): number | null {
  return [...(journey?.people ?? [])].find(([, part]) => part.role === 'GUEST')?.[0] ?? null
}

/** What was refused, in the form of a reading but without its text. */
export type Refusal = Omit<TurnedDown, 'text'>

/** How many occasions back something may refer; a bound, so that a page of any length is read in linear time. */
const memory = 100

/** The occasions told last. */
export function lately(state: { drafts: readonly Draft[] }): readonly Draft[] {
  return state.drafts.length <= memory ? state.drafts : state.drafts.slice(-memory)
}

/** Occasions of many: in these who is quoted takes part, in the former two groups without having the floor. */
export const sessionKinds: ReadonlySet<OccasionKind> = new Set(['CONFERENCE', 'SUMMIT', 'WORKING_SESSION'])
export const manyKinds: ReadonlySet<OccasionKind> = new Set([...sessionKinds, 'RECEPTION', 'CEREMONY'])

/** How many days before the latest one an occasion is history, of which nothing more is told. */
const past = 45

/** Those of some occasions that are not told of as history, by the latest day that has come. */
export function ofNow(drafts: readonly Draft[]): readonly Draft[] {
  const days = drafts.map(dayCome)
  let latest = ''
  for (const day of days) if (day !== null && day > latest) latest = day
  if (latest === '') return drafts
  return drafts.filter((_, i) => {
    const day = days[i] ?? null
    return day === null || daysBetween(day, latest) <= past
  })
}

/** The day on which an occasion began that is not still to come. */
function dayCome({ date, status }: Draft): string | null {
  return date === null || status === 'PLANNED' ? null : firstDay(date.value)
}
