import { countryNames } from '../../lexicon/countries.ts'
import { cities, notPlaces, placeEndings, placeStops } from '../../lexicon/venues.ts'
import { wordTable } from '../../lexicon/words.ts'
import type { Span } from '../../text/spans.ts'
import type { Scanned } from './scan.ts'
import { isWord, type Token } from './token.ts'

/** States by their names alone: `柬埔寨人民党` is none here. */
const states = wordTable<string>(countryNames.map(({ name, code }): [string, string] => [name, code]))

const ending = new RegExp(`(?:${placeEndings.join('|')})$`, 'u')
const refused = new RegExp(`(?:${notPlaces.join('|')})$`, 'u')
const stop = new RegExp(`(?:${placeStops.join('|')})`, 'u')

/** A named place behind `在` or a verb of going. */
export interface PlacePhrase extends Span {
  text: string
  /** Where the preposition or verb begins. */
  from: number
}

/** All places said among some tokens. */
export function placesIn(scanned: Scanned, tokens: readonly Token[], limit: number): PlacePhrase[] {
  const found: PlacePhrase[] = []
  tokens.forEach((token, i) => {
    if (!leadsToPlace(token)) return
    let after = i + 1
    while (tokens[after]?.type === 'country') after += 1
    const next = tokens[after]
    const phrase = placeAt(
      scanned,
      token.end,
      Math.min(next?.start ?? limit, limit),
      next !== undefined || isWord(token, 'go'),
    )
    if (phrase !== null) found.push({ ...phrase, from: token.start })
  })
  return found
}

/** `在`, also at the end of `将在` and `正在`, and verbs of going. */
function leadsToPlace(token: Token): boolean {
  if (token.type !== 'word') return false
  return (
    token.role === 'go' ||
    (token.role === 'in' && token.word !== '于') ||
    (/(?:future|ongoing)/u.test(token.role) && token.word.endsWith('在'))
  )
}

/** The place that stands in a stretch, its country left off where something more exact follows. */
export function placeAt(scanned: Scanned, start: number, end: number, verb: boolean): (Span & { text: string }) | null {
  let raw = scanned.plain.slice(start, end)
  const cut = raw.search(stop)
  if (cut >= 0) raw = raw.slice(0, cut)
  raw = raw.replace(/(?:应邀|亲自|以视频.*|以线上.*|[,: ].*)$/u, '')
  const text = raw.replace(/^(?:省会|首府|该省|该市)/u, '').trim()
  const city = cities.endingAt(text, text.length) !== null
  if (text.length < 2 || text.length > 30 || (refused.test(text) && !city)) return null
  const known = states.startingAt(text, 0)
  const whole = known !== null && known.word.length === text.length
  if (
    !whole &&
    !city &&
    !ending.test(text) &&
    !(verb && text.length <= 8 && /^[\p{Script=Han}·A-Za-z()]+$/u.test(text))
  )
    return null
  const at = start + raw.indexOf(text)
  const skip = whole ? 0 : countryLength(text)
  return { text: text.slice(skip), start: at + skip, end: at + text.length }
}

/** `法国首都巴黎` keeps `巴黎`, `马来西亚吉隆坡会议中心` the hall, `柬埔寨人民党总部` all. */
function countryLength(text: string): number {
  const known = states.startingAt(text, 0)
  const named =
    known === null || (cities.startingAt(text, 0)?.word.length ?? 0) > known.word.length ? 0 : known.word.length
  const rest = text.slice(named)
  const capital = /^(?:的)?首都/u.exec(rest)
  if (capital !== null) return rest.length > capital[0].length ? named + capital[0].length : 0
  if (named === 0) return 0
  // A body's own country is part of its name.
  return /^(?:人民|国家|政府|国防|外交|驻|党|共产|大使馆|国会|参议院|总统|首相|总理|议会|祖国|劳动|中央|共和国|王国)/u.test(
    rest,
  )
    ? 0
    : named
}
