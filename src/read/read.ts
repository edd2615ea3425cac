import { isEdtf } from '../text/edtf.ts'
import { readMeetings, type Times } from './meetings/meetings.ts'
import { Allowance } from './page/allowance.ts'
import { layout } from './page/layout.ts'
import type { Outline } from './page/outline.ts'
import { readPeople } from './people/people.ts'
import type { Article, Page, Reading } from './reading.ts'

/** Stamped on what was read; raised whenever the same page may now read differently. */
export const READER_VERSION = '1.3.0'

/**
 * Of how many characters of a page people and meetings are read: many times the longest report, and few enough that no
 * page keeps the reader busy for more than two seconds. Sections are kept whole.
 */
export const LONGEST_READ = 150_000

/** What a reading may carry beyond its facts. */
export interface ReadOptions {
  /** Keep what rules looked at and refused, with the reason; without it `turnedDown` stays empty. */
  explain?: boolean
}

/**
 * Reads a page: its articles, their sections, people and meetings, each fact with the characters it was read from.
 * Pure; for any text whatever it returns a reading and throws nothing. A page in which no article is found gives a
 * main article without sections.
 */
export function readPage(page: Page, options: ReadOptions = {}): Reading {
  const { main, related } = layout(page)
  const published = valid(page.published)
  const retrieved = valid(page.retrieved)
  const explain = options.explain ?? false
  const allowance = new Allowance(LONGEST_READ)
  const own = article(main, { reference: published ?? retrieved, exact: published !== null }, allowance, explain)
  const others = related.map((one) => article(one, { reference: retrieved, exact: false }, allowance, explain))
  return { id: page.id, reader: READER_VERSION, unread: allowance.unread, main: own, related: others }
}

function article(outline: Outline, times: Times, allowance: Allowance, explain: boolean): Article {
  const sections = allowance.of(outline.sections)
  if (sections.length === 0) return { ...outline, people: [], meetings: [], turnedDown: [] }
  const { people, turnedDown } = readPeople(sections, outline.outlet)
  const read = readMeetings(sections, people, times)
  return { ...outline, people, meetings: read.meetings, turnedDown: explain ? [...turnedDown, ...read.turnedDown] : [] }
}

/** A date that is none is as good as no date: the page itself may still be read. */
function valid(text: string | undefined): string | null {
  return typeof text === 'string' && isEdtf(text) ? text : null
}
