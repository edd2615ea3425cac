import { characters } from '../../text/characters.ts'
import type { Frame, Sentence } from './clause.ts'
import { type Draft, lately } from './draft.ts'
import { announced, isAside, setDate } from './dress-date.ts'
import { setPlace } from './dress-place.ts'
import { kinds, mayHold } from './kinds.ts'
import { carrierOf, type Site, type State } from './site.ts'
import { type DateToken, isRemote, isWord, type WordToken } from './token.ts'
import type { PlacePhrase } from './where.ts'

/** What a sentence has said so far that later parts of it share. */
export interface Surroundings {
  sentence: Sentence
  dates: DateToken[]
  /** How many of the dates were said before somebody is quoted; those do not date what is quoted. */
  stale: number
  places: PlacePhrase[]
  /** Of the places those that stood with what somebody did, and for which occasion first. */
  placed: { place: PlacePhrase; draft: Draft }[]
  /** Dates that an adverbial has taken for itself. */
  spent: DateToken[]
  planned: boolean
  /** The first occasion that an adverbial frames the rest with. */
  frame: Draft | null
  frames: { draft: Draft; frame: Frame }[]
  told: Draft[]
  /** Up to where an object that ran on into the next clause has used the words. */
  busy: number
}

/** Gives a new occasion its date, place, mode, status and frame from the words around it. */
export function dress(state: State, around: Surroundings, site: Site, draft: Draft): void {
  const carrier = carrierOf(site)
  const inside = carrier === null ? [] : site.zone.filter((token) => token.start >= carrier.end)
  const left = carrier === null ? site.zone : site.zone.filter((token) => token.start < carrier.start)
  setStatus(around, site, draft)
  setDate(state, around, site, draft, inside, left)
  setPlace(
    around,
    site,
    draft,
    inside,
    left,
    carrier?.start ?? site.token.start,
    isAside(draft) || announced(site, draft) !== null,
  )
  setMode(site, draft)
  if (site.frame === null) {
    // What the sentence tells further is within it, too.
    around.frame ??= meanwhile(around, site)
    draft.parent ??= around.frame === draft ? null : frameOf(around, draft)
  }
  if (site.frame === null) {
    draft.lender = around.frames.find((one) => lends(one))?.draft ?? named(site)
    // `当天下午,出席A会议时,B与C会面`: the one day is that of both.
    for (const { draft: outer, frame } of around.frames)
      if (outer.shape === 'event' && /^(?:时|上|中)$/u.test(frame.closer)) outer.lender ??= draft
  }
}

/** What frames the rest; `会谈中,A欢迎B来访` is no journey within the talks. */
function frameOf({ frame }: Surroundings, { kind }: Draft): Draft | null {
  return kind === 'VISIT' && frame !== null && twoMeet.has(frame.kind) ? null : frame
}

const twoMeet: ReadonlySet<Draft['kind']> = new Set(['CALL_ON', 'TALKS', 'PHONE_CALL'])

/** `出席X会议,其间将与B会晤`: within what the sentence has just told of. */
function meanwhile({ sentence, told }: Surroundings, { clause }: Site): Draft | null {
  const begins = /^(?:期间|其间)/u.test(sentence.scanned.plain.slice(clause.start, clause.start + 2))
  return begins ? (told.findLast((draft) => draft.kind === 'VISIT' || draft.shape === 'event') ?? null) : null
}

/** Before or after an occasion, and in its breaks: the same day. Of a journey, which has many, only what is said. */
function lends({ draft, frame }: Surroundings['frames'][number]): boolean {
  return frame.relation !== 'during' || (draft.shape === 'event' && isBreak(frame))
}

/** `会议间隙`. */
export function isBreak({ closer }: Frame): boolean {
  return /^(?:间隙|间歇)$/u.test(closer)
}

/** `对话前`, of an occasion told already: the last told that is called so. */
function named(site: Site): Draft | null {
  const frame = site.clause.frames.find(({ relation }) => relation !== 'during')
  const token = frame?.tokens.findLast((one) => one.type === 'occasion')
  if (token?.type !== 'occasion') return null
  const called = lately(site.state).filter((draft) => draft.occasion[0]?.value.endsWith(token.word))
  return called.findLast((draft) => draft.date !== null) ?? called.at(-1) ?? null
}

function setStatus(around: Surroundings, site: Site, draft: Draft): void {
  const future = site.zone.findLast((token) => isWord(token, 'future'))
  if (site.frame !== null) draft.status = framedStatus(site.frame, draft, future !== undefined)
  else if (draft.status === 'HELD') {
    if (site.zone.some((token) => isWord(token, 'past'))) around.planned = false
    else if (future !== undefined || isAhead(site)) around.planned = true
    if (around.planned) draft.status = 'PLANNED'
    else if (site.zone.some((token) => isWord(token, 'ongoing'))) draft.status = 'ONGOING'
  }
  if (future !== undefined && draft.status === 'PLANNED') {
    draft.statusFact = {
      value: 'PLANNED',
      section: site.sentence.scanned.index,
      start: future.start,
      end: future.end,
      rule: 'meetings/planned',
    }
  }
}

function framedStatus(frame: Frame, draft: Draft, ahead: boolean): Draft['status'] {
  if (frame.closer === '前夕' || ahead) return 'PLANNED'
  const goesOn = (draft.kind === 'VISIT' && frame.relation === 'during') || /框架/u.test(frame.closer)
  return goesOn ? 'ONGOING' : draft.status
}

/** `会议将于9月9日在X举行`: of an event that the clause is about the future stands behind it. */
function isAhead(site: Site): boolean {
  if (site.token.is.shape !== 'event' || site.zone.some((token) => isWord(token, 'attend', 'hold', 'chair')))
    return false
  const at = site.after.findIndex((token) => isWord(token, 'future'))
  const held = site.after.findIndex((token) => isWord(token, 'hold', 'open'))
  return at >= 0 && held > at && (site.after[at]?.start ?? 0) - site.token.end <= 4
}

const byWire = kinds('hybrid', 'video', 'attend')

/** What the clause says of being there by wire, if the sentence says anything that could. */
function wordOfMode({ sentence, clause }: Site): WordToken | undefined {
  if (!mayHold(sentence, byWire)) return undefined
  const near = [...clause.tokens, ...clause.frames.flatMap((frame) => frame.tokens)]
  return near.find((token): token is WordToken => isWord(token, 'hybrid')) ?? near.find(isRemote)
}

/** Each word in a name that says that it is held by wire has one of these. */
const afar = characters('视线远云')

/** `以线上方式举行两年后以线下方式举行`: what stands behind says otherwise. */
function inPersonSince({ sentence, clause }: Site, from: number): boolean {
  return sentence.scanned.plain.slice(from, clause.end).includes('线下')
}

/** `视频通话`: they saw each other. */
function seenByWire({ sentence, token }: Site, draft: Draft): void {
  const { plain, index } = sentence.scanned
  const start = token.start - (plain.startsWith('视', token.start) ? 0 : 2)
  const word = plain.slice(Math.max(0, start), start + 2)
  if (word !== '视频' && word !== '视讯') return
  draft.mode = 'VIDEO'
  draft.modeFact = { value: 'VIDEO', section: index, start, end: start + 2, rule: 'meetings/mode' }
}

function setMode(site: Site, draft: Draft): void {
  // Nobody travels by wire.
  if (draft.kind === 'VISIT') return
  const { plain, index } = site.sentence.scanned
  if (draft.kind === 'PHONE_CALL') {
    seenByWire(site, draft)
    return
  }
  const word = wordOfMode(site)
  const head = Math.max(site.clause.start, site.token.start - 12)
  const inName = afar.within(plain, head, site.token.end)
    ? /视频|视讯|线上|在线|远程|云端/u.exec(plain.slice(head, site.token.end))
    : null
  if (word !== undefined && (word.role === 'hybrid' || !inPersonSince(site, word.end))) {
    draft.mode = word.role === 'hybrid' ? 'HYBRID' : 'VIDEO'
    draft.modeFact = { value: draft.mode, section: index, start: word.start, end: word.end, rule: 'meetings/mode' }
  } else if (inName !== null) {
    const start = head + inName.index
    draft.mode = 'VIDEO'
    draft.modeFact = { value: 'VIDEO', section: index, start, end: start + inName[0].length, rule: 'meetings/mode' }
  }
}
