import type { OccasionKind } from '../../../lexicon/occasions.ts'
import type { Draft } from '../draft.ts'
import type { Site } from '../site.ts'

/** What a rule read at an occasion's word: occasions, or why there is none. */
export interface Told {
  drafts: Draft[]
  /** Up to where the rule used the words behind; the next rule does not take them again. */
  end: number
  /** Who did it, for what follows; empty leaves it as it was. */
  subject: Site['subject']
}

/** Tells what an occasion's word says in its sentence; `null` leaves it to the next rule, a text is the reason to refuse it. */
export type Rule = (site: Site) => Told | string | null

/** A new occasion at the site's word, with nothing known but its kind. */
export function begin(site: Site, rule: string, kind: OccasionKind = site.token.is.kind): Draft {
  const { token, sentence } = site
  return {
    kind,
    shape: token.is.shape,
    occasion: [{ value: token.word, section: sentence.scanned.index, start: token.start, end: token.end, rule }],
    source: sentence.scanned.kind,
    name: null,
    status: 'HELD',
    statusFact: null,
    date: null,
    place: null,
    mode: kind === 'PHONE_CALL' ? 'PHONE' : 'IN_PERSON',
    modeFact: null,
    people: new Map(),
    sides: new Map(),
    parent: null,
    lender: null,
    parentFact: null,
    anaphor: false,
    apart: 0,
    hosts: '',
    background: false,
  }
}
