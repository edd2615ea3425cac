import { countryWords } from '../../lexicon/countries.ts'
import { workingBodies } from '../../lexicon/occasions.ts'
import { eachMatch } from '../../text/matches.ts'
import type { Span } from '../../text/spans.ts'
import type { Scanned } from './scan.ts'

/** What an occasion is called on the page: `bare` where nothing but the kind of thing is said (`会议`, `双边会谈`). */
export interface Called extends Span {
  text: string
  bare: boolean
}

const relative = /(?:举行|召开|举办|进行|主持|共同主持|组织|主办|承办|开幕|参加|出席|签署|率领)(?:了)?的/gu
const entitled = /^(?:的)?(?:题为|主题为|以)?[“《](.{2,60}?)[”》](?:为主题)?的/u
const plainWords =
  '上午的|下午的|峰会|论坛|大会|会议|双边|多边|高级|高层|视频|特别|正式|重要|盛大|隆重|欢迎|两国|三国|两党|双方|越中|此次|本次|该|这次|一次|首次|首场|头一场|另一场|上述|有关|相关|全国|国际|全体|工作|闭门|简短|联合|年度|政治|各|一场|一个|了|过|的|大型|小范围|线上|在线|友好|外长|首脑|高级别|部长级|副部长级|外交部长|年度|当天|当日|级|开幕|闭幕'
const bareName = new RegExp(`^(?:${plainWords})*$`, 'u')

/** Reads an occasion's name backwards from its word, no further than `from`. */
export function calledAt(scanned: Scanned, from: number, token: Span): Called {
  const { plain } = scanned
  let start = from
  eachMatch(plain.slice(from, token.end), relative, ['的'], (match) => {
    const end = from + match.index + match[0].length
    if (end < token.end - 1) start = end
  })
  const title = entitled.exec(plain.slice(start, token.start + 2))
  const skipped = start + (title?.[0].length ?? 0)
  if (title !== null && skipped <= token.end) {
    const rest = plain.slice(skipped, token.start)
    if (bareName.test(rest)) {
      const inner = start + title[0].indexOf(title[1] ?? '')
      return { text: title[1] ?? '', start: inner, end: inner + (title[1]?.length ?? 0), bare: false }
    }
    start = skipped
  }
  start += leading(plain.slice(start, token.start))
  if (plain.charAt(start) === '“' && !plain.slice(start, token.start).includes('”')) start += 1
  const head = plain.slice(start, token.start)
  const bare = /^(?:与|同|和|跟|对|就|为|向)/u.test(head) || bareName.test(head) || head.length > 60
  return { text: plain.slice(start, token.end), start, end: token.end, bare }
}

/** `并坚信本次…`: what is said of a meeting that needs no name of its own; `关于…`: what it is about. */
const pointing = /^[^,。]{0,12}?(?:本次|此次|这次|以及)|^(?:关于|有关|至于|围绕)(?!“)/u

/** Small words and the place before a name. */
function leading(text: string): number {
  const pointed = pointing.exec(text)
  if (pointed !== null) return pointed[0].length
  const match =
    /^(?:\([^)]{1,24}\))?(?:总结|了|过|由|的|并[于在]|第一次|以及|及|和|、|与|暨)?(?:此次|本次|这次|该)?(?:在[^,。]{1,20}?(?:举行|召开|举办)的|在(?=[开闭]幕))?\s*/u.exec(
      text,
    )
  return match?.[0].length ?? 0
}

const ordinal = /第[0-9一二三四五六七八九十百]{1,5}(?:次|届|轮)/u
/** `第N次`, `第N轮`, `第N届` in a name, for telling namesakes apart. */
export function ordinalOf(name: string): string | null {
  return ordinal.exec(name)?.[0] ?? null
}

const working = new RegExp(
  `(?:${workingBodies.join('|')})(?:的)?(?:\\([^)]*\\))?(?:第[^会]{1,5}[次届轮])?(?:全体|扩大|特别|视频|工作|全会|例行|首次)*(?:会议|全会)$`,
  'u',
)

/** `…委员会第六次会议`: a body at work. `nearby` is what stands before the word, name or not. */
export function isBodyAtWork(nearby: string): boolean {
  return working.test(nearby)
}

/** States named in an occasion's name, in order. */
export function statesIn(name: string): string[] {
  const found: string[] = []
  for (let i = 0; i < name.length; i += 1) {
    const word = countryWords.startingAt(name, i)
    if (word === null) continue
    if (!found.includes(word.value)) found.push(word.value)
    i += word.word.length - 1
  }
  return found
}
