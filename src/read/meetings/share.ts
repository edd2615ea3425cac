import type { Span } from '../../text/spans.ts'
import type { Clause, Frame } from './clause.ts'
import { type Draft, lately } from './draft.ts'
import { isBreak, type Surroundings } from './dress.ts'
import { isAside } from './dress-date.ts'
import { placeFact } from './dress-place.ts'
import { DATE, kinds, kindsOf, mayHold, OCCASION } from './kinds.ts'
import { describes, type State } from './site.ts'
import { isWord } from './token.ts'
import { dateFact, eventDates } from './when.ts'
import { exactness, placeAt, placesIn } from './where.ts'

const ofFuture = kinds('future')

/** A clause without an occasion still says when and where the rest of the sentence happens. */
export function share(state: State, around: Surroundings, clause: Clause, sets: boolean): void {
  const { scanned } = around.sentence
  // `前一天就职的B`: a day of B's, not of what the sentence tells.
  const dates = mayHold(clause, DATE) ? eventDates(scanned.plain, clause.tokens) : []
  for (const date of dates) {
    if (around.spent.includes(date)) continue
    if (describes(around.sentence, clause.tokens, clause.tokens.indexOf(date))) continue
    // `据X社8日报道`, where a day has been told: that of the report alone.
    if (state.current !== null && /^(?:报道|消息)/u.test(scanned.plain.slice(date.end, date.end + 2))) continue
    around.dates.push(date)
    // Read at once, so that `当天` behind it knows the day.
    dateFact(state, date, scanned.index, around.planned, sets && !isLongAgo(scanned.plain, date))
  }
  // Where nothing happens is of interest only to a paragraph that comes back to it.
  if (mayHold(around.sentence, OCCASION) || scanned.pointsBack)
    for (const place of placesIn(scanned, clause.tokens, clause.end)) around.places.push(place)
  // `启程之前`: before it.
  const ahead = mayHold(clause, ofFuture) ? clause.tokens.find((token) => isWord(token, 'future')) : undefined
  if (ahead !== undefined && !/^之?前/u.test(scanned.plain.slice(ahead.end, ahead.end + 2))) around.planned = true
}

/** `早在今年3月6日`, `18日曾…`: looked back at. */
function isLongAgo(plain: string, { start, end }: Span): boolean {
  return (
    /早在?于?$/u.test(plain.slice(Math.max(0, start - 3), start)) || /^[^,。;]{0,3}曾/u.test(plain.slice(end, end + 5))
  )
}

/** `正在P访问的A8日转赴Q`: a clause that told in passing who A is still says when and where A went. */
export function behindAside(clause: Clause, told: readonly Draft[]): Clause | null {
  if (told.length === 0 || !told.every(isAside)) return null
  const last = clause.tokens.findLast((token) => token.type === 'occasion')
  if (last === undefined) return null
  const tokens = clause.tokens.filter((token) => token.start >= last.end)
  return { start: last.end, end: clause.end, tokens, kinds: kindsOf(tokens), frames: [] }
}

/** A sentence that tells of nothing but what happened in the adverbial lends it its date and place. */
export function lend(state: State, around: Surroundings, draft: Draft): void {
  const { scanned } = around.sentence
  // `会上,A邀请B出席9月在P举行的…`: what stands behind the first clause is of something else.
  const end = around.sentence.clauses.find((clause) => clause.end >= (draft.occasion[0]?.end ?? 0))?.end
  const near = (one: Span) => end === undefined || one.end <= end || around.sentence.clauses.length < 2
  const date = around.dates.findLast(near)
  const place = around.places.findLast(near)
  if (date !== undefined) draft.date ??= dateFact(state, date, scanned.index, draft.status === 'PLANNED')
  if (place !== undefined) draft.place ??= placeFact(scanned.index, place)
}

/** What an adverbial says of when and where the rest of the sentence happens. */
export function shareFrame(
  state: State,
  around: Surroundings,
  clause: Clause,
  frame: Frame,
  draft: Draft | undefined,
): void {
  const { scanned } = around.sentence
  // `在新德里期间`.
  if (frame.closer === '期间' && frame.tokens.every((token) => token.type === 'country')) {
    const stay = placeAt(scanned, frame.inner.start, frame.inner.end, false)
    if (stay !== null) around.places.push({ ...stay, from: frame.start })
  }
  // `在纽约出席联大期间`, of which nothing more is told: the city all the same.
  if (frame.closer === '期间' && draft === undefined) {
    const stay = placeAt(scanned, frame.inner.start, Math.min(frame.inner.end, frame.inner.start + 8), false)
    if (stay !== null && exactness(stay.text) < 2) around.places.push({ ...stay, from: frame.start })
  }
  // `5日至8日在P访问期间`: the days of the journey, of which the rest is one.
  if (draft?.kind === 'VISIT' && frame.relation === 'during') journeyDays(state, around, clause, frame, draft)
  // `20日会议间隙`: of an event of many days the one in whose break it was.
  if (draft?.shape === 'event' && isBreak(frame)) around.dates.push(...eventDates(scanned.plain, frame.tokens))
  // `会上举行了签署仪式`: the session before, on its day and where it was.
  if (draft?.anaphor && scanned.plain.startsWith('会上', clause.start)) session(state, around)
}

/** Gives a journey in an adverbial the span that stands right before it, which the rest of the sentence then does not share. */
function journeyDays(state: State, around: Surroundings, clause: Clause, frame: Frame, draft: Draft): void {
  const { scanned } = around.sentence
  const before = clause.tokens.findLast((token) => token.end <= frame.start)
  if (before?.type !== 'date' || before.phrase.to === undefined || frame.start - before.end > 1) return
  draft.date ??= dateFact(state, before, scanned.index, draft.status === 'PLANNED', false)
  around.spent.push(before)
}

/** The day and the place of what was told last, for what it held. */
function session(state: State, around: Surroundings): void {
  around.dates.push(...state.dates.slice(-1))
  const { index } = around.sentence.scanned
  const last = lately(state).findLast(
    ({ shape, anaphor, occasion }) => shape === 'event' && !anaphor && occasion[0]?.section === index,
  )
  if (last?.place != null) around.places.push({ ...last.place, text: last.place.value, from: last.place.start })
}
