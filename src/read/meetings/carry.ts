import type { Sentence } from './clause.ts'
import type { Surroundings } from './dress.ts'
import type { State } from './site.ts'
import type { DateToken } from './token.ts'
import type { PlacePhrase } from './where.ts'

/** What a sentence that tells of no occasion leaves to the one behind it: the day of a move, the place of a stay. */
export interface Carried {
  end: number
  dates: DateToken[]
  places: PlacePhrase[]
}

const moves = /转赴|抵达|到达|飞抵|来到|转往|拉开帷幕|开幕|揭幕|启动/u
const stays = /停留|逗留|活动(?!家)/u

/** Keeps what `28日,A转赴P。`, `A曾在P短暂停留。` leave to the next sentence. */
export function carry(state: State, { sentence, told, dates, places, stale, planned }: Surroundings): void {
  const { scanned, start, end } = sentence
  state.paragraph.carried = null
  if (told.length > 0 || stale > 0 || planned || scanned.kind !== 'PARAGRAPH') return
  if (dates.length + places.length === 0) return
  const words = scanned.plain.slice(start, end)
  const days = dates.length > 0 && moves.test(words) ? dates.slice(-1) : []
  const stay = places.length > 0 && stays.test(words) ? places.slice(-1) : []
  if (days.length + stay.length > 0) state.paragraph.carried = { end, dates: days, places: stay }
}

const nothing = { dates: [], places: [] }

/** What the sentence before has left to this one: a day only if it says none itself. */
export function carried({ paragraph }: State, { start, tokens }: Sentence): Pick<Carried, 'dates' | 'places'> {
  const { carried: left } = paragraph
  if (left === null || start - left.end > 3) return nothing
  return { dates: tokens.some((token) => token.type === 'date') ? [] : left.dates, places: left.places }
}
