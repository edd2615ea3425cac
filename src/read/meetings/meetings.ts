import { firstDay } from '../../text/edtf.ts'
import { normal } from '../../text/normal.ts'
import { resolveDate } from '../dates/resolve.ts'
import type { Meeting, Person, Section, TurnedDown } from '../reading.ts'
import { chairs, reporters } from './chairs.ts'
import { sentences } from './clause.ts'
import { elected } from './elected.ts'
import { filedOn } from './filed.ts'
import { finish } from './finish.ts'
import { handed } from './handed.ts'
import { introducedBehind } from './lists.ts'
import { masthead } from './order.ts'
import { newParagraph } from './paragraph.ts'
import { inParty } from './party.ts'
import { alsoPresent, presentToo } from './present.ts'
import { resolved } from './pronoun.ts'
import { refiners } from './refine/refiners.ts'
import type { Story } from './refine/story.ts'
import { scan } from './scan.ts'
import type { State } from './site.ts'
import { speakers } from './speakers.ts'
import { tell } from './tell.ts'

/** Against what an article's dates are read. */
export interface Times {
  /** EDTF of the article, or of its page where only that is known; null for neither. */
  reference: string | null
  /** Whether `reference` is the article's own. */
  exact: boolean
}

/** The occasions of an article, and what was looked at and refused. */
export interface MeetingsRead {
  meetings: Meeting[]
  turnedDown: TurnedDown[]
}

/**
 * Reads the occasions of one article out of its sections and people: sentence by sentence with the rules, then the
 * refiners over all that was told.
 */
export function readMeetings(sections: readonly Section[], people: readonly Person[], printed: Times): MeetingsRead {
  const scanned = scan(sections, people)
  const times = filedOn(scanned, printed)
  const state: State = {
    drafts: [],
    refused: [],
    topic: [],
    doer: null,
    named: [],
    pronoun: null,
    current: null,
    journeyDay: null,
    counted: new Map(),
    anchor: null,
    apart: 0,
    interviewed: new Set(),
    paragraph: newParagraph(),
    head: null,
    dates: [],
    lead: [],
    moves: [],
    people: plainTitles(people),
    offices: new Map(),
    read: (phrase, planned) => read(state, times, phrase, planned),
  }
  for (const section of masthead(scanned)) {
    state.paragraph = newParagraph()
    if (section.kind !== 'PARAGRAPH') {
      state.topic = []
      state.doer = null
    }
    let first = section.kind === 'PARAGRAPH'
    if (first && state.lead.length > 0) {
      state.topic = state.lead
      state.doer = state.lead[0]?.person ?? null
    }
    for (const raw of sentences(section)) {
      const sentence = resolved(state, raw)
      if (alsoPresent(state, sentence)) continue
      const before = state.drafts.length
      tell(state, sentence)
      if (first && state.drafts.length > before) state.lead = state.topic
      first = false
      const told = state.drafts.slice(before)
      speakers(state, sentence, told)
      reporters(sentence, told)
      chairs(state, sentence, told)
      elected(state, sentence)
      handed(state, sentence)
      inParty(state, sentence)
      presentToo(sentence, told)
      introducedBehind(sentence, told)
    }
  }
  let story: Story = { drafts: state.drafts, refused: state.refused, moves: state.moves, scanned, people, times }
  for (const refine of refiners) story = refine(story)
  return finish(story, sections)
}

/** The same people with titles in the one form that all rules ask for; most pages are written in it. */
function plainTitles(people: readonly Person[]): readonly Person[] {
  if (people.every(({ titles }) => titles.every((title) => normal(title) === title))) return people
  return people.map((person) => ({ ...person, titles: person.titles.map(normal) }))
}

function read(
  state: State,
  times: Times,
  phrase: Parameters<State['read']>[0],
  planned: boolean,
): { edtf: string; rule: string } | null {
  const found = resolveDate(phrase, { ...times, current: state.current, anchor: state.anchor, planned })
  if (found === null) return null
  const { year, month, day } = phrase.from
  if (day === undefined) return found
  if (month !== undefined && year === undefined) state.anchor = firstDay(found.edtf) ?? state.anchor
  if (found.edtf.startsWith('XXXX-')) state.anchor = found.edtf.slice(0, 10)
  return found
}
