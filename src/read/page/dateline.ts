import { outletWords } from '../../lexicon/outlets.ts'
import { cities } from '../../lexicon/venues.ts'
import { outletAt, outletOf } from './outlet.ts'

/** Who reports, and from where. `end` is where the dateline ends and the report begins. */
export interface Dateline {
  outlet: string | null
  place: string | null
  end: number
}

const date = '(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日'
const dashes = '(?:-{1,3}|[—–―－]{1,3})'
/** After the outlet: a place, a filing date, and a mark that the report begins. */
const after = new RegExp(
  `^[ ]?([\\p{Script=Han}·]{0,12}?)[ ]?(?:${date})?(?:[ ]?(?:综合)?(?:电|讯|消息)(?:[ ]?\\([^)]{0,30}\\))?[ ]?(?:记者[^:,。]{2,20}报道:|[:,])?[ ]?${dashes}?|[ ]?${dashes})`,
  'u',
)
const byline =
  /^据?(?:[\p{Script=Han}A-Za-z+]{2,10}?)(?:特派|驻[\p{Script=Han}]{1,12}?|本报)?(?:特派)?记者[^。;]{0,16}?报道[,:]?/u
const bracketed = /^[(〔【[]([^()〔〕【】]{2,20})[)〕】\]] ?(?:-|—|–)* ?/u
const wired = new RegExp(
  `^(.{2,10}?)(?:特派)?(?:驻[\\p{Script=Han}]{1,6})?记者[\\p{Script=Han}、]{2,9}?(${date})?(?:综合)?(?:专?电|外电报导|报道|讯|综合报道)$`,
  'u',
)
const dayAlone = new RegExp(`^(?:${date})?(?:讯|电|消息|报道)$`, 'u')
const filed = new RegExp(`^([\\p{Script=Han}·]{1,8}?)(?:${date})?(?:综合)?(?:讯|电|消息)$`, 'u')

/**
 * The dateline at the head of a paragraph, or null: `越通社河内——`, `越通社——`, `越通社胡志明市3月24日——`,
 * `新华社北京11月8日电(记者…)`, `本报奥斯陆4月5日电 记者…报道:`, `(VOVWORLD) -`, `(金边讯)`, `人民军队:`.
 */
export function dateline(plain: string): Dateline | null {
  const bracket = bracketed.exec(plain)
  if (bracket !== null) return inBrackets(bracket[1] ?? '', bracket[0].length, plain.length)
  const head = outletAt(plain, 0)
  if (head === null) return null
  const rest = plain.slice(head.end)
  const match = after.exec(rest)
  if (match !== null) return { outlet: head.name, place: match[1] ? match[1] : null, end: head.end + match[0].length }
  const mark = /^ ?(?:报道)? ?[::] ?/u.exec(rest)
  return mark === null ? null : { outlet: head.name, place: null, end: head.end + mark[0].length }
}

/** `(VOVWORLD)`, `(广治报)`, `(本报讯)`, `(中央社记者某某东京17日专电)`, `(巴特寮社万象讯)`, `(金边讯)`. */
function inBrackets(inner: string, end: number, length: number): Dateline | null {
  // An outlet that is known by its form alone must have a paragraph behind it.
  const found = outletWords.get(inner) ?? (length > 60 ? outletOf(inner) : null)
  if (found !== null) return { outlet: found, place: null, end }
  if (/^(?:本报|本社|本台)/u.test(inner)) return { outlet: null, place: null, end }
  const agency = wired.exec(inner)
  if (agency !== null) return { outlet: outletOf(agency[1] ?? ''), place: cityIn(inner), end }
  const head = outletAt(inner, 0)
  const rest = head === null ? inner : inner.slice(head.end)
  const place = filed.exec(rest)?.[1] ?? null
  if (head !== null && (place !== null || dayAlone.test(rest))) return { outlet: head.name, place, end }
  if (place === null) return null
  // `(某某日报讯)`
  const outlet = outletOf(place)
  return { outlet, place: outlet === null ? place : null, end }
}

/** The outlet of a by-line at the head of a text (`据越通社驻万象记者报道,`, `越通社特派记者报道,`), and its end. */
export function bylineOf(plain: string): Dateline | null {
  const head = outletAt(plain, plain.startsWith('据') ? 1 : 0)
  const match = head === null ? null : byline.exec(plain)
  return head === null || match === null ? null : { outlet: head.name, place: null, end: match[0].length }
}

/** `中央社记者某某东京17日专电`: the city stands between the reporter and the date. */
function cityIn(text: string): string | null {
  const end = text.search(/[0-9]{1,2}日|(?:专?电|综合)/u)
  return cities.endingAt(text, end)?.word ?? null
}
