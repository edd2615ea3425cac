import { normal } from '../../text/normal.ts'
import type { Evidence, Meeting, MeetingEvidence, MeetingFact, Participant, Section, TurnedDown } from '../reading.ts'
import type { Draft, Fact } from './draft.ts'
import type { MeetingsRead } from './meetings.ts'
import type { Story } from './refine/story.ts'
import { frameOf, sidesOf } from './sides.ts'

/** Writes what was told as the reading has it: in reading order, with the text of every piece of evidence. */
export function finish(story: Story, sections: readonly Section[]): MeetingsRead {
  const drafts = story.drafts.filter((draft) => draft.occasion.length > 0)
  const order = new Map(drafts.map((draft, index) => [draft, index]))
  const meetings = drafts.map((draft) => meeting(story, sections, order, draft))
  breakCircles(meetings)
  const turnedDown: TurnedDown[] = story.refused.map((one) => ({ ...one, text: slice(sections, one) }))
  return { meetings, turnedDown }
}

function slice(sections: readonly Section[], at: { section: number; start: number; end: number }): string {
  return sections[at.section]?.text.slice(at.start, at.end) ?? ''
}

function meeting(story: Story, sections: readonly Section[], order: ReadonlyMap<Draft, number>, draft: Draft): Meeting {
  const parent = draft.parent === null ? -1 : (order.get(draft.parent) ?? -1)
  const evidence: MeetingEvidence[] = []
  const add = (fact: MeetingFact, from: Fact<unknown> | null) => {
    if (from === null) return
    const { section, start, end, rule } = from
    evidence.push({ fact, section, start, end, text: slice(sections, from), rule })
  }
  for (const occasion of draft.occasion) add('OCCASION', occasion)
  add('NAME', draft.name)
  add('STATUS', draft.statusFact)
  add('DATE', draft.date)
  add('PLACE', draft.place)
  add('MODE', draft.modeFact)
  const sides = sidesOf(draft, story.people)
  for (const side of sides) add('SIDE', side)
  if (parent >= 0) add('PARENT', frameOf(draft))
  return {
    kind: draft.kind,
    name: printed(sections, draft.name),
    status: draft.status,
    date: draft.date?.value ?? null,
    place: printed(sections, draft.place),
    mode: draft.mode,
    participants: participants(story, sections, draft),
    sides: sides.map((side) => side.value),
    parent: parent < 0 ? null : parent,
    evidence,
  }
}

/** A name or place as the page writes it, not as the normal form does; a place implied by a word as the page writes it elsewhere. */
function printed(sections: readonly Section[], fact: Fact<string> | null): string | null {
  if (fact === null) return null
  const text = slice(sections, fact)
  return text.length === fact.value.length ? text : elsewhere(sections, fact.value)
}

/** Per article what has been looked for, as many occasions may imply the same place. */
const found = new WeakMap<readonly Section[], Map<string, string>>()

/** A word in the page's own script, where the page has it at all. */
function elsewhere(sections: readonly Section[], value: string): string {
  const known = found.get(sections) ?? new Map<string, string>()
  found.set(sections, known)
  const written = known.get(value) ?? lookedFor(sections, value)
  known.set(value, written)
  return written
}

function lookedFor(sections: readonly Section[], value: string): string {
  for (const { text } of sections) {
    const at = normal(text).indexOf(value)
    if (at >= 0) return text.slice(at, at + value.length)
  }
  return value
}

function proof(sections: readonly Section[], fact: Fact<unknown>): Evidence {
  const { section, start, end, rule } = fact
  return { section, start, end, text: slice(sections, fact), rule }
}

function participants(story: Story, sections: readonly Section[], draft: Draft): Participant[] {
  return [...draft.people].flatMap(([index, part]) => {
    const person = story.people[index]
    if (person === undefined) return []
    return [
      {
        name: person.name,
        role: part.role,
        titleAsPrinted: part.title,
        evidence: part.said.map((fact) => proof(sections, fact)),
      },
    ]
  })
}

/** A frame within itself would be no frame. */
function breakCircles(meetings: Meeting[]): void {
  meetings.forEach((one, start) => {
    const seen = new Set<number>([start])
    for (let at = one.parent; at !== null; at = meetings[at]?.parent ?? null) {
      if (seen.has(at)) {
        one.parent = null
        one.evidence = one.evidence.filter(({ fact }) => fact !== 'PARENT')
        return
      }
      seen.add(at)
    }
  })
}
