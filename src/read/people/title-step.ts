import { acts } from '../../lexicon/acts.ts'
import { bodyWords } from '../../lexicon/bodies.ts'
import { commonWords } from '../../lexicon/common-words.ts'
import { countryWords, shortCountry } from '../../lexicon/countries.ts'
import { officePrefixes, offices } from '../../lexicon/offices.ts'
import { placeWords } from '../../lexicon/places.ts'
import { type Stop, stops } from '../../lexicon/stops.ts'
import { type Found, wordsOfAll, wordTable } from '../../lexicon/words.ts'
import { characters } from '../../text/characters.ts'
import { hanAt } from './boundary.ts'

/** What stands before an office and belongs to it: former, acting, resident. */
export const prefixes = wordTable<true>(officePrefixes.map((word): [string, true] => [word, true]))

/** Where a step back over a title ends, and whether what it passed is a word that titles hold. */
interface Step {
  at: number
  known: boolean
}

/** Words that a title may hold. */
const inside = wordsOfAll([countryWords, bodyWords, prefixes, offices, placeWords])

/** Steps of the text looked at last: the same stretch is walked once for every office in it. */
let walked = ''
let steps = new Int32Array(0)
/** In `steps`: not asked yet is 0, no step -1, else twice the place one up, odd where the word is known. */
const NO_STEP = -1

/**
 * One step back from `p` inside a title: over a word or a character that may belong to it, or none where the title
 * must begin; packed into a number, because long runs of offices ask this very often.
 */
export function stepBack(text: string, p: number): number {
  if (text !== walked) {
    // One table for many lines: to make one for each costs more than to clear it.
    if (text.length < steps.length) steps.fill(0, 0, text.length + 1)
    else steps = new Int32Array(2 * text.length + 1)
  }
  // Also where it is the same text in another string: compared once, it is not compared again at each step.
  walked = text
  const known = steps[p] ?? 0
  if (known !== 0) return known
  const step = stepFrom(text, p)
  const packed = step ? 2 * (step.at + 1) + (step.known ? 1 : 0) : NO_STEP
  steps[p] = packed
  return packed
}

/** What `stepBack` says, unpacked: whether there is a step, where it ends, and whether over a known word. */
export const stepped = (packed: number): boolean => packed !== NO_STEP
export const stepEnd = (packed: number): number => (packed >> 1) - 1
export const stepKnown = (packed: number): boolean => (packed & 1) === 1

function stepFrom(text: string, p: number): Step | null {
  if (!hanAt(text, p - 1)) return markStep(text, p)
  if (text.startsWith('年', p - 1) && yearOfOffice.test(text.slice(p - 1, p + 5))) return { at: p - 1, known: true }
  if (shortCountry.at(text, p - 1)) {
    // `驻日公使`: here it is no day.
    if (text.startsWith('驻', p - 2) || isPair(text, p - 1)) return { at: p - 1, known: true }
  }
  const longest = inside.endingAt(text, p)?.word.length ?? 0
  const stop = stops.endingAt(text, p)
  if (stop && stop.word.length > longest) return stopStep(text, p, stop)
  if ((acts.endingAt(text, p)?.word.length ?? 0) > Math.max(1, longest)) return null
  if (longest > 0) return { at: p - longest, known: true }
  return { at: p - 1, known: shortCountry.at(text, p - 1) }
}

/** Over a mark that ends before `p`. */
function markStep(text: string, p: number): Step | null {
  const unit = text[p - 1] ?? ''
  if (unit === ')') return countryEnding(text, p) ?? bracketStep(text, p)
  if (unit === '”' || unit === '》') return quoteStep(text, p)
  if (unit === '、' && topicsJoin(text, p)) return { at: p - 1, known: true }
  return signStep(text, p)
}

/** Over a stop word that is not one here: `和` in a ministry's name, a duty, a part of an ordinary word. */
function stopStep(text: string, p: number, stop: Found<Stop>): Step | null {
  if (stop.value === 'AND') return andStep(text, p)
  if (stop.word === '的') return dutyStep(text, p)
  // `商务促进局`: a verb between a subject and a department.
  const subject = bodyWords.endingAt(text, p - stop.word.length)?.value === 'TOPIC'
  if (stop.value === 'WEAK' && stop.word.length > 1 && subject && bodyWords.startingAt(text, p)?.value === 'BODY') {
    return { at: p - stop.word.length, known: true }
  }
  const ordinary = commonWords.endingAt(text, p)?.word.length ?? 0
  return ordinary > stop.word.length ? { at: p - ordinary, known: false } : null
}

/** `日越友好…`, `越中友好…`: here `日` is no day and `中` no preposition. */
const isPair = (text: string, at: number): boolean =>
  pairBeginnings.within(text, at + 1, at + 3) && pairOf.test(text.slice(at, at + 9))
const pairOf = /^.{1,2}(?:友好|友协|合作委员会|政府间|双边|经贸|企业|议员|商会|联合)/u
const pairBeginnings = characters('友合政双经企议商联')

/** `2020年东盟主席`: the year of a chair that rotates. */
const yearOfOffice = /^年(?:东盟|亚太|APEC|G20|轮值|联大)/u

/** `(COP26)`, `(越南)` inside a body's name. */
function bracketStep(text: string, p: number): Step | null {
  const open = openBefore(text, '(', p)
  if (open < 0 || !hanAt(text, open - 1)) return null
  const inner = text.slice(open + 1, p - 1)
  // `共产党(统一)总书记`: which of several bodies of that name.
  const which =
    inner.length < 5 && bodyWords.endingAt(text, open)?.value === 'BODY' && offices.startingAt(text, p) !== null
  return /^[\p{Script=Latin}0-9&. -]+$/u.test(inner) ||
    countryWords.has(inner) ||
    (which && /^\p{Script=Han}+$/u.test(inner))
    ? { at: open, known: true }
    : null
}

/** `刚果(金)`: the bracket belongs to the state's name. */
function countryEnding(text: string, p: number): Step | null {
  const state = countryWords.endingAt(text, p)
  return state && { at: p - state.word.length, known: true }
}

function quoteStep(text: string, p: number): Step | null {
  const open = openBefore(text, text[p - 1] === '”' ? '“' : '《', p)
  return open >= 0 && hanAt(text, p) ? { at: open, known: true } : null
}

/** Where the bracket opens that closes before `p`, if that is near; else -1. */
function openBefore(text: string, mark: string, p: number): number {
  for (let at = p - 2; at >= 0 && p - at <= 24; at--) if (text[at] === mark) return at
  return -1
}

const timeUnits = characters('年月日号时点分')

/** Digits, Latin letters and hyphens inside a body's name: `COP26`, `T&T`, `日本-越南`, `100周年`. */
function signStep(text: string, p: number): Step | null {
  const unit = text[p - 1] ?? ''
  if (/[A-Za-z0-9&]/u.test(unit)) {
    let i = p
    while (i > 0 && p - i < 24 && (/[A-Za-z0-9&.+-]/u.test(text[i - 1] ?? '') || blankInside(text, i - 1))) i--
    const digits = /^[0-9.]+$/u.test(text.slice(i, p))
    if (digits && timeUnits.at(text, p)) {
      return yearOfOffice.test(text.slice(p, p + 6)) ? { at: i, known: true } : null
    }
    return { at: i, known: !digits }
  }
  if (
    (unit === '-' || unit === '—' || unit === '–') &&
    text[p - 2] !== unit &&
    text[p] !== unit &&
    hanAt(text, p - 2)
  ) {
    return countryWords.endingAt(text, p - 1) || bodyWords.startingAt(text, p) ? { at: p - 1, known: true } : null
  }
  return null
}

/** `Becamex IDC`: the blank between two words of a firm's name. */
const blankInside = (text: string, at: number): boolean =>
  text[at] === ' ' && /[A-Z]/u.test(text[at + 1] ?? '') && /[A-Za-z]/u.test(text[at - 1] ?? '')

/** `负责政治事务的副国务卿`: a duty told before its office. */
function dutyStep(text: string, p: number): Step | null {
  const duty = text.slice(Math.max(0, p - 20), p).lastIndexOf('负责')
  const at = duty < 0 ? -1 : Math.max(0, p - 20) + duty
  return at >= 0 && !/[、,。]/u.test(text.slice(at, p)) ? { at, known: true } : null
}

/** `文化、体育和旅游部`: subjects of one ministry. */
const topicsJoin = (text: string, p: number): boolean =>
  bodyWords.endingAt(text, p - 1)?.value === 'TOPIC' && bodyWords.startingAt(text, p)?.value === 'TOPIC'

/** `和`, `与` belong to a title between two subjects of one ministry (`教育和培训部`), not between two people. */
/** Subjects that sides have with each other: `就合作与国防部长…` joins no ministry's name. */
const dealings = new Set([
  '合作',
  '国际合作',
  '技术合作',
  '对话',
  '交流',
  '谈判',
  '关系',
  '友好',
  '联络',
  '计划',
  '行程',
  '团结',
  '和平',
])

/** What a body does with the states it is named after. */
const studied = /^[^、,。]{2,8}(?:研究|友好|友协|合作委员会|交流中心|管委会|管理委员会|管理局)/u

/** `和平与团结委员会`: the second subject goes on as the body's name. */
const namesBody = (text: string, p: number, length: number): boolean =>
  length > 0 && /^(?:委员会|理事会|协会|基金会|组织|中心)/u.test(text.slice(p + length, p + length + 3))

function andStep(text: string, p: number): Step | null {
  const left = bodyWords.endingAt(text, p - 1)
  const right = bodyWords.startingAt(text, p)
  // `中国与东盟研究中心`, `高新区和工业区管委会`: states that an institute studies, zones under one board.
  const state = countryWords.endingAt(text, p - 1)
  const zone = left?.value === 'BODY' && left.word.endsWith('区')
  if ((zone || (state && state.word.length > 1)) && studied.test(text.slice(p, p + 12)))
    return { at: p - 1, known: true }
  const subject = left?.value === 'TOPIC' && (!dealings.has(left.word) || namesBody(text, p, right?.word.length ?? 0))
  return subject && right !== null && !countryWords.startingAt(text, p) ? { at: p - 1, known: true } : null
}
