import type { Section } from '../reading.ts'
import { dateline } from './dateline.ts'
import { isProse } from './headline.ts'
import { endsSentence, type Line, squeezed } from './line.ts'

/** What a line of the main article is; null what is left out. */
export type Kind = Section['kind'] | null

/**
 * Between headline and body: a deck that is no sentence; a lead that the dateline's paragraph says again, or that
 * stands apart from the body by a picture or the dateline. A lead that is simply the first paragraph stays one.
 */
export function standfirsts(rest: readonly Line[], kinds: Kind[], headline: string): void {
  const dated = rest.findIndex((one, i) => kinds[i] === 'PARAGRAPH' && dateline(one.plain) !== null)
  const prose = rest.findIndex((one, i) => kinds[i] === 'PARAGRAPH' && isProse(one))
  const body = dated >= 0 && dated <= prose + 3 ? dated : -1
  for (let i = 0; i < rest.length; i += 1) {
    const one = rest[i]
    if (one === undefined || kinds[i] !== 'PARAGRAPH') continue
    const told = isToldLater(one, rest, kinds, i)
    if (i >= body && body >= 0 && !told) return
    if (
      told ||
      summary.test(one.plain) ||
      body >= 0 ||
      isDeck(one, rest, kinds, i) ||
      isSaidAgain(one, rest, kinds, i) ||
      isLead(one, rest, kinds, headline)
    )
      kinds[i] = 'STANDFIRST'
    else return
  }
}

/** `摘要:…` */
const summary = /^(?:摘要|导读|核心提示|内容提要|提要|【摘要】|【导读】)[: ]/u

/** A short line without a full stop straight below the headline, with the body still to come. */
function isDeck(one: Line, rest: readonly Line[], kinds: readonly Kind[], at: number): boolean {
  if (endsSentence(one.plain) || one.plain.length > 90) return false
  return at === 0 && rest.some((next, i) => i > at && kinds[i] === 'PARAGRAPH' && isProse(next))
}

function isSaidAgain(one: Line, rest: readonly Line[], kinds: readonly Kind[], at: number): boolean {
  const next = rest.findIndex((_, i) => i > at && kinds[i] === 'PARAGRAPH')
  const later = rest[next]
  if (later === undefined) return false
  const lead = squeezed(one.plain)
  return likeness(lead, squeezed(later.plain).slice(0, lead.length + 20)) > 0.6
}

/** A lead that a later paragraph has in its own words, perhaps behind a dateline or behind how it came about. */
function isToldLater(one: Line, rest: readonly Line[], kinds: readonly Kind[], at: number): boolean {
  const lead = squeezed(one.plain.slice(dateline(one.plain)?.end ?? 0))
  const end = lead.slice(lead.length / 3)
  if (at > 0 || end.length < 16) return false
  return rest.some((later, i) => i > 0 && kinds[i] === 'PARAGRAPH' && squeezed(later.plain).includes(end))
}

/**
 * On pages without a dateline: one sentence that says what the headline says, above a body whose first paragraph is
 * much longer.
 */
function isLead(one: Line, rest: readonly Line[], kinds: readonly Kind[], headline: string): boolean {
  const lead = squeezed(one.plain)
  if (lead.length > 75 || /[。!?].*[。!?]/u.test(lead) || !endsSentence(one.plain)) return false
  const body = rest.filter((_, i) => kinds[i] === 'PARAGRAPH')
  const next = body[body.indexOf(one) + 1]
  if (body[0] !== one || next === undefined || next.plain.length < Math.max(90, 1.8 * lead.length)) return false
  return !rest.some((other) => dateline(other.plain) !== null) && likeness(headline, lead) > 0.5
}

/** Share of one text's pairs of neighbouring characters that the other has too. */
function likeness(a: string, b: string): number {
  if (a.length < 2) return 0
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < b.length; i += 1) pairs.add(b.slice(i, i + 2))
  let shared = 0
  for (let i = 0; i + 1 < a.length; i += 1) if (pairs.has(a.slice(i, i + 2))) shared += 1
  return shared / (a.length - 1)
}
