import type { Draft, Fact } from './draft.ts'
import type { Surroundings } from './dress.ts'
import { isRelative, type Site } from './site.ts'
import { isWord, type Token } from './token.ts'
import { mainHall, placesIn } from './where.ts'

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
  const before = placesIn(scanned, left, turn, true, Math.max(site.clause.start, turn - 16))
  if (site.frame === null && !aside) around.places.push(...before)
  if (draft.kind === 'VISIT') {
    const reached = around.places.at(-1)
    if (draft.place === null && !draft.anaphor && !aside && reached !== undefined)
      draft.place = placeFact(scanned.index, reached)
    return
  }
  const openers = openerOf(site)
  const opener = placesIn(scanned, openers, end)
  // Where somebody attends what frames the rest, the rest happens too.
  if (isWord(openers[1], 'attend')) around.places.push(...opener)
  const behind =
    draft.shape === 'event' || draft.shape === 'talk'
      ? placesIn(scanned, site.after.slice(0, 4), site.clause.end).find((one) => one.from - site.token.end <= 24)
      : undefined
  const shared = aside ? undefined : site.frame === null ? around.places.at(-1) : before.at(-1)
  const hall =
    draft.shape === 'event' && site.frame === null ? mainHall(scanned.plain, site.token.end, site.sentence.end) : null
  const place = own ?? shared ?? opener.at(-1) ?? behind ?? hall
  if (place != null) draft.place = placeFact(scanned.index, place)
}

function placeFact(section: number, place: { text: string; start: number; end: number }): Fact<string> {
  return { value: place.text, section, start: place.start, end: place.end, rule: 'meetings/place' }
}

/** `在河内举行的会议上`, `在达沃斯出席论坛期间`: the adverbial's own `在` is the place's. */
function openerOf(site: Site): Token[] {
  const { frame } = site
  const { tokens } = site.sentence
  if (frame === null) return []
  const at = tokens.findIndex((token) => token.start === frame.start && isWord(token, 'in'))
  const next = tokens.slice(at + 1).find((token) => token.type !== 'country')
  const leads = isWord(next, 'attend', 'with') || (isWord(next, 'hold') && isRelative(site, next))
  return at >= 0 && next !== undefined && leads ? [tokens[at] as Token, next] : []
}
