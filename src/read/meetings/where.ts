import { countryNames } from '../../lexicon/countries.ts'
import { cities, notPlaces, placeEndings, placeStops } from '../../lexicon/venues.ts'
import { wordTable } from '../../lexicon/words.ts'
import { characters } from '../../text/characters.ts'
import { eachMatch } from '../../text/matches.ts'
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

/** All places said among some tokens, up to a limit; `closed` if a verb stands there, behind which no place goes on. */
export function placesIn(
  scanned: Scanned,
  tokens: readonly Token[],
  limit: number,
  closed = false,
  from?: number,
): PlacePhrase[] {
  const found: PlacePhrase[] = []
  tokens.forEach((token, i) => {
    if (!leadsToPlace(token)) return
    let after = i + 1
    while (tokens[after]?.type === 'country') after += 1
    const next = tokens[after]
    // `于` stands before much else: only what looks like a place is one.
    const verb = closed || next !== undefined || isWord(token, 'go')
    const phrase = placeAt(
      scanned,
      token.end,
      Math.min(next?.start ?? limit, limit),
      verb && !(token.type === 'word' && token.word === '于'),
    )
    if (phrase !== null) found.push(led(phrase, token.start))
  })
  for (const phrase of reached(scanned, tokens, limit, closed, from))
    if (!found.some((other) => other.start <= phrase.end && phrase.start <= other.end)) found.push(phrase)
  return found.length > 1 ? found.sort((a, b) => a.from - b.from) : found
}

const led = ({ text, start, end }: Span & { text: string }, from: number): PlacePhrase => ({ text, start, end, from })

/** Words of going that mean many other things too; only a place that is known by its form counts behind them. */
const goingTo =
  /(?<![达直截以感收得受提涉谈说想看听来不遇])到(?!底|来|会|访|位|期|场|任|达)|南下|北上|转赴|移步|转往|返抵|前来/gu

/** What such words begin with. */
const goings = characters('到南北转移返前')
const stops = characters('。;')

/** `到国会大厦拜会`, `南下班加罗尔`: among the words of a clause between its tokens. */
function reached(
  scanned: Scanned,
  tokens: readonly Token[],
  limit: number,
  closed: boolean,
  start?: number,
): PlacePhrase[] {
  const first = tokens[0]?.start ?? start
  if (first === undefined) return []
  // Not of the sentence before.
  let from = first
  const near = Math.max(scanned.from, tokens.length > 0 ? first - 12 : first)
  while (from > near && !stops.at(scanned.plain, from - 1)) from -= 1
  const found: PlacePhrase[] = []
  if (!goings.within(scanned.plain, from, limit)) return found
  eachMatch(scanned.plain.slice(from, limit), goingTo, ['到', '南', '北', '转', '移', '返', '前'], (match) => {
    const start = from + match.index
    const end = start + match[0].length
    if (scanned.mask.has(start) || tokens.some((one) => one.start <= start && one.end > start)) return
    const next = tokens.find((one) => one.start >= end && one.type !== 'country')
    // `又到P拜会B`: somebody who goes on goes to a place, whatever its name.
    const toMeet = next === undefined ? closed : next.type === 'occasion'
    const goesOn = toMeet && /[又还再即便,]|率团|随后|专程|亲自/u.test(scanned.plain.slice(start - 2, start))
    const phrase =
      placeAt(scanned, end, Math.min(next?.start ?? limit, limit), goesOn) ?? cityAt(scanned.plain, end, limit)
    if (phrase !== null) found.push(led(phrase, start))
  })
  return found
}

/** Words that name where they lead: `来华`, `赴越`. */
const homeward = /^.[华越老柬韩日俄京]$/u

function cityAt(plain: string, at: number, limit: number): (Span & { text: string }) | null {
  const city = cities.startingAt(plain, at)
  const end = at + (city?.word.length ?? 0)
  return city === null || end > limit ? null : { text: city.word, start: at, end }
}

/** `在`, also at the end of `将在` and `正在`, and verbs of going. */
function leadsToPlace(token: Token): boolean {
  if (token.type !== 'word' || token.word === '离开') return false
  return (
    (token.role === 'go' && !homeward.test(token.word)) ||
    token.role === 'in' ||
    (/(?:future|ongoing)/u.test(token.role) && token.word.endsWith('在'))
  )
}

/** `于越南时间…`, `在河内工作的…`: a clock, or where people live. */
const notThere =
  /^(?:各|多|历|每|上述|这)[场次项轮]|^[^,。、]{2,8}时间|^[^,。、]{2,14}?(?:工作|学习|生活|居住|留学|经商|任职|就读|务工|定居|服务|受训)(?:和[^的]{2})?的/u

const someHouse =
  /^([\p{Script=Han}·]{2,8})的(?:一[家座处间个所]|某)[^,。的]{1,12}(?:店|馆|厅|楼|屋|园|院|厂|校|所|场|中心|酒吧)$/u

/** How exact a place's name is: a state, a city or province, a building. */
export function exactness(text: string): number {
  const known = states.startingAt(text, 0)
  if (known !== null && known.word.length === text.length) return 0
  return cities.has(text) || /[省市县州区]$/u.test(text) ? 1 : 2
}

/** `河内主会场与各分会场连线`: the city of the main hall is where it is. */
export function mainHall(plain: string, from: number, to: number): (Span & { text: string }) | null {
  const at = plain.slice(from, to).indexOf('主会场')
  if (at < 0) return null
  const before = cities.endingAt(plain, from + at)
  if (before !== null) return { text: before.word, start: from + at - before.word.length, end: from + at }
  const behind = /^主会场设在/u.exec(plain.slice(from + at))
  return behind === null ? null : cityAt(plain, from + at + behind[0].length, to)
}

/** The place that stands in a stretch, its country left off where something more exact follows. */
export function placeAt(scanned: Scanned, start: number, end: number, verb: boolean): (Span & { text: string }) | null {
  let raw = scanned.plain.slice(start, end)
  if (notThere.test(raw) || /^(?:的|上午|下午|晚上|晚间|中午|早上|当天|当日|同日)/u.test(raw)) return null
  const cut = raw.search(stop)
  if (cut >= 0) raw = raw.slice(0, cut)
  // `银座的一家老店`: the part of town has a name, the house has none.
  const within = raw.includes('的') ? someHouse.exec(raw)?.[1] : undefined
  if (within !== undefined) return { text: within, start, end: start + within.length }
  if (/[楼馆厅宫府院园区部堂营][内里]$/u.test(raw)) raw = raw.slice(0, -1)
  raw = raw.replace(/(?:应邀|亲自|以视频.*|以线上.*|[,: ].*)$/u, '')
  if (raw.endsWith('的')) raw = raw.slice(0, -1)
  // `在河内分会场`: the hall is one of several, and its city the place.
  if (raw.endsWith('会场')) raw = raw.replace(/(?<=.{2})[主分]会场$/u, '')
  const text = inner(raw.replace(/^(?:省会|首府|该省|该市|其|他的|她的|自己的)/u, '').trim())
  const city = cities.endingAt(text, text.length) !== null
  const known = states.startingAt(text, 0)
  const whole = known !== null && known.word.length === text.length
  if (text.length < 2 || text.length > 30 || (refused.test(text) && !city && !whole)) return null
  const named = whole || city || ending.test(text)
  if (!named && !(verb && text.length <= 8 && /^[\p{Script=Han}·A-Za-z()]+$/u.test(text)))
    // `在河内接受…`: a city, and then a verb that no list has.
    return cityAt(scanned.plain, start, end)
  const at = start + raw.lastIndexOf(text)
  const skip = whole ? 0 : countryLength(text)
  return { text: text.slice(skip), start: at + skip, end: at + text.length }
}

/** `城东的花园酒店`: the house has a name, and where in town it stands is no part of it. */
function inner(text: string): string {
  const at = text.lastIndexOf('的')
  const rest = text.slice(at + 1)
  return at > 0 && rest.length >= 3 && ending.test(rest) && !/^(?:下榻|一|某|这|那|新|大|老)/u.test(rest) ? rest : text
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
  return /^(?:人民|国家|政府|国防|外交|国务院|内务|内政|财政|司法|最高|驻|常驻|党|共产|大使馆|国会|参议院|总统|首相|总理|议会|祖国|劳动|中央|共和国|王国)/u.test(
    rest,
  )
    ? 0
    : named
}
