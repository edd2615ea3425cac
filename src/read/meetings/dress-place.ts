import type { Draft, Fact } from './draft.ts'
import type { Surroundings } from './dress.ts'
import { ofItself } from './dress-date.ts'
import { indexAt, isRelative, type Site } from './site.ts'
import { isWord, type Token } from './token.ts'
import { mainHall, type PlacePhrase, placesIn } from './where.ts'

/** Gives a new occasion its place: within its own phrase, else what the sentence shares, else behind its word. */
export function setPlace(
  around: Surroundings,
  site: Site,
  draft: Draft,
  inside: readonly Token[],
  left: readonly Token[],
  turn: number,
  aside: boolean,
): void {
  const { scanned } = site.sentence
  const end = site.token.start
  const own = placesIn(scanned, inside, end).at(-1)
  const before = placesIn(scanned, left, turn, true, Math.max(site.clause.start, turn - 16)).filter(
    (place) => !isTopic(site, place),
  )
  const who = site.zone.find((token) => token.type === 'person')?.start ?? -1
  if (site.frame === null && !aside)
    for (const place of before) {
      around.places.push(place)
      if (place.from > who) around.placed.push({ place, draft })
    }
  if (draft.kind === 'VISIT') {
    if (draft.place === null && !draft.anaphor && !aside) draft.place = wherebound(around, site)
    return
  }
  const openers = openerOf(site)
  const opener = placesIn(scanned, openers, end)
  // Where somebody attends what frames the rest, the rest happens too.
  if (isWord(openers[1], 'attend')) around.places.push(...opener)
  const behind = placeBehind(site, draft)
  const shared = aside ? undefined : site.frame === null ? sharedPlace(around, site, draft) : before.at(-1)
  const hall =
    draft.shape === 'event' && site.frame === null ? mainHall(scanned.plain, site.token.end, site.sentence.end) : null
  const itself = placesIn(scanned, ofItself(site, draft), end).at(-1)
  const place = own ?? itself ?? shared ?? opener.at(-1) ?? behind ?? hall
  if (place != null) draft.place = placeFact(scanned.index, place)
}

/** The place that the traveller has reached; not where B is welcomed (`在主席府举行仪式欢迎B到访`) or lands (`抵达P机场`). */
function wherebound({ places }: Surroundings, { sentence, zone }: Site): Fact<string> | null {
  const reached = places.at(-1)
  if (reached === undefined || /(?:机场|车站|口岸)$/u.test(reached.text)) return null
  return zone.some((one) => isWord(one, 'welcome')) ? null : placeFact(sentence.scanned.index, reached)
}

/** `A就…在P安放平台等情况与B通话`: a place of which they speak. */
function isTopic({ sentence, clause, zone }: Site, place: PlacePhrase): boolean {
  const { plain } = sentence.scanned
  const about = plain.slice(clause.start, place.from).lastIndexOf('就')
  if (about < 0 || place.from - clause.start - about > 60) return false
  const who = zone.findLast((token) => token.type === 'person' && token.end <= clause.start + about)
  return who?.end === clause.start + about && zone.some((token) => isWord(token, 'with') && token.start >= place.end)
}

/** `会议将于9月在P举行`. */
function placeBehind({ sentence, after, clause, token }: Site, { shape }: Draft): PlacePhrase | undefined {
  if (shape !== 'event' && shape !== 'talk') return undefined
  return placesIn(sentence.scanned, after.slice(0, 6), clause.end).find((one) => one.from - token.end <= 24)
}

/** The place said last, unless it is that of an occasion told before, from which the sentence has moved on. */
function sharedPlace(around: Surroundings, site: Site, draft: Draft): PlacePhrase | undefined {
  const place = around.places.at(-1)
  const first = around.placed.find((one) => one.place === place)?.draft
  const from = first?.occasion[0]?.end
  if (first === undefined || first === draft || from === undefined || from > site.token.start) return place
  const passed = site.sentence.tokens.filter((token) => token.start >= from && token.end <= site.token.start)
  const later = /随后|之后|接着|而后|然后|此后|[谈见晤式]后/u.test(
    site.sentence.scanned.plain.slice(from, site.token.start),
  )
  // Where many sit together is not where somebody then calls on another.
  if ((first.kind === 'CONFERENCE' || first.kind === 'SUMMIT') && draft.shape !== 'event') return undefined
  return later || passed.some((token) => token.type === 'date') ? undefined : place
}

/** A place that the text names, as a fact. */
export function placeFact(section: number, place: { text: string; start: number; end: number }): Fact<string> {
  return { value: place.text, section, start: place.start, end: place.end, rule: 'meetings/place' }
}

/** `在河内举行的会议上`, `在达沃斯出席论坛期间`, `在河内会见B时`: the adverbial's own `在` is the place's. */
function openerOf(site: Site): Token[] {
  const { frame } = site
  const { tokens } = site.sentence
  if (frame === null) return []
  const at = indexAt(tokens, frame.start)
  if (tokens[at]?.start !== frame.start || !isWord(tokens[at], 'in')) return []
  const near = tokens.slice(at + 1, at + 6).filter((token) => token.type !== 'country')
  // `在赴P出席…之际`.
  const [opener, next] = isWord(near[0], 'go') ? near : [tokens[at], near[0]]
  const leads =
    isWord(next, 'attend', 'with') ||
    (isWord(next, 'hold') && isRelative(site, next)) ||
    (next === site.token && site.token.is.shape !== 'event')
  return opener !== undefined && next !== undefined && leads ? [opener, next] : []
}
