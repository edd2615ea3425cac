import { characters, unitAt } from '../../text/characters.ts'
import { isHan } from '../../text/normal.ts'
import { carried } from './carry.ts'
import type { Sentence } from './clause.ts'
import { type Draft, lately, sessionKinds } from './draft.ts'
import type { Surroundings } from './dress.ts'
import { kinds, mayHold } from './kinds.ts'
import type { State } from './site.ts'
import type { PlacePhrase } from './where.ts'

const ahead = kinds('future')

/** What a sentence begins with: nothing, or the days and the place of the one before where it says that it goes on. */
export function surroundings(state: State, sentence: Sentence): Surroundings {
  const there = placeMeant(state, sentence)
  const goesOn = sentence.continues || alongside(sentence) || (there !== null && !mayHold(sentence, ahead))
  const left = carried(state, sentence)
  return {
    sentence,
    stale: 0,
    dates: goesOn ? left.dates.concat(state.dates) : left.dates.slice(),
    places: there === null ? left.places.slice() : left.places.concat(there),
    placed: [],
    spent: [],
    planned: false,
    frame: sentence.continues || addsTo(sentence) ? state.paragraph.frame : attended(state, sentence),
    frames: [],
    told: [],
    busy: 0,
  }
}

/** Each of the words by which a sentence adds to the one before has one of these. */
const adding = characters('同当此另随还')

/** `峰会期间,A会见B。他还会见了C`, `同日,…`: set in what the sentence before was set in, in the same paragraph. */
function addsTo({ scanned, start, end }: Sentence): boolean {
  if (start <= scanned.from + 1 || !adding.within(scanned.plain, start, Math.min(end, start + 12))) return false
  return /^[*\s]*(?:同日|同一天|当天|此外|同时|另外|随后|(?:[^,。;]{1,8})?还)/u.test(
    scanned.plain.slice(start, Math.min(end, start + 12)),
  )
}

const attending = characters('在与参赴')

/** `与会期间,A…`: within the conference that the article tells of first. */
function attended(state: State, { scanned, start, end }: Sentence): Draft | null {
  if (isHan(unitAt(scanned.plain, start)) && !attending.at(scanned.plain, start)) return null
  if (!/^[*\s]*在?(?:与会|参会|赴会)期间/u.test(scanned.plain.slice(start, Math.min(end, start + 10)))) return null
  return lately(state).find((draft) => draft.shape === 'event' && sessionKinds.has(draft.kind)) ?? null
}

/** `在该市,A…`: the place that this paragraph spoke of last. */
function placeMeant({ paragraph }: State, { scanned, start, end }: Sentence): PlacePhrase | null {
  if (paragraph.there === null) return null
  const words = scanned.plain.slice(start, Math.min(end, start + 80))
  return /^[*\s]*在(?:这里|那里|该[市省国地州]|当地|此间|此地)|在(?:同一地[点方]|同一[家座个][^,。;]{2,4}|同地)/u.test(
    words,
  )
    ? paragraph.there
    : null
}

/** `…。A则与B会谈`: at the same time as what was told before. */
function alongside({ scanned, tokens: [first] }: Sentence): boolean {
  return first?.type === 'person' && /^(?:部长|外长|总理)?则/u.test(scanned.plain.slice(first.end, first.end + 3))
}
