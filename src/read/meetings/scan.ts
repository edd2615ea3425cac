import { countryWords } from '../../lexicon/countries.ts'
import { honorifics } from '../../lexicon/honorifics.ts'
import { meetingEntries, type WordRole } from '../../lexicon/meeting-words.ts'
import { notAnOccasion, type OccasionWord, occasionEntries, occasionWords } from '../../lexicon/occasions.ts'
import { cityWords } from '../../lexicon/venues.ts'
import { wordsOfAll, wordTable } from '../../lexicon/words.ts'
import { characters, unitAt } from '../../text/characters.ts'
import { isHan, normal } from '../../text/normal.ts'
import type { Span, Taken } from '../../text/spans.ts'
import { datePhrases } from '../dates/phrase.ts'
import { Years } from '../dates/years.ts'
import { bylineOf, dateline } from '../page/dateline.ts'
import type { Person, Section, SectionKind } from '../reading.ts'
import { aliasAt, aliasBeginnings, type Holders, holdersOf } from './alias.ts'
import { masked } from './mask.ts'
import { type Actor, countryToken, dateToken, occasionToken, personToken, type Token, wordToken } from './token.ts'

/** A section made ready: its normal form, what lies in brackets and quotes, and its tokens in order. */
export interface Scanned {
  index: number
  kind: SectionKind
  plain: string
  mask: Taken
  tokens: Token[]
  /** Where the report begins, behind a dateline. */
  from: number
  /** Whether it may point back to a place (`在该市`, `在同一地点`), or tell where somebody stayed: then places where nothing happens count. */
  pointsBack: boolean
}

const compounds = wordTable<true>(notAnOccasion.map((word): [string, true] => [word, true]))

/** Scans all sections of an article once. */
export function scan(sections: readonly Section[], people: readonly Person[]): Scanned[] {
  const actors: Actor[][] = sections.map(() => [])
  people.forEach((person, index) => {
    for (const mention of person.mentions) {
      const { title, start, end } = mention
      // `A担任会议主席`: what A is said to do, and no part of the name.
      const apart =
        title !== null && title.start > end && /任/u.test(sections[mention.section]?.text.slice(end, title.start) ?? '')
      actors[mention.section]?.push({
        person: index,
        name: { start, end },
        title: title?.text ?? null,
        start: Math.min(start, title?.start ?? start),
        end: apart ? end : Math.max(end, title?.end ?? end),
      })
    }
  })
  const holders = holdersOf(people)
  const years = new Years()
  return sections.map((section, index) => scanSection(section, index, actors[index] ?? [], holders, years))
}

function scanSection(section: Section, index: number, actors: Actor[], holders: Holders | null, years: Years): Scanned {
  const plain = normal(section.text)
  const mask = masked(plain)
  const fixed = persons(plain, actors)
  const named = [...fixed]
  let near = 0
  // Who filed the report, from where and when, tells nothing of what happened.
  const from =
    section.kind === 'PARAGRAPH' || section.kind === 'STANDFIRST' ? ((dateline(plain) ?? bylineOf(plain))?.end ?? 0) : 0
  for (const phrase of years.settle(datePhrases(plain, from))) {
    const { start, end } = phrase
    while ((named[near]?.end ?? start + 1) <= start) near += 1
    const within = (named[near]?.start ?? end) < end
    if (!mask.has(start) && !within) fixed.push(dateToken(phrase, phrase))
  }
  fixed.sort((a, b) => a.start - b.start)
  const tokens: Token[] = []
  let at = from
  for (const token of fixed) {
    if (token.start < at) continue
    addWords(plain, mask, at, token.start, tokens, holders)
    tokens.push(token)
    at = token.end
  }
  addWords(plain, mask, at, plain.length, tokens, holders)
  return { index, kind: standing(section.kind, plain), plain, mask, tokens, from, pointsBack: pointing.test(plain) }
}

const pointing = /在(?:这里|那里|该|当地|此间|此地|同)|停留|逗留|活动/u

/** A heading within the body is read as a headline is: it says less than the text below it. */
function standing(kind: SectionKind, plain: string): SectionKind {
  return kind === 'PARAGRAPH' && plain.length < 45 && !/[。!?;]/u.test(plain) ? 'HEADLINE' : kind
}

function addWords(
  plain: string,
  mask: Taken,
  from: number,
  to: number,
  tokens: Token[],
  holders: Holders | null,
): void {
  for (let at = from; at < to; ) {
    const found = mask.has(at)
      ? quoted(plain, at, to)
      : mayBegin(plain, at) || holders?.titles.startingAt(plain, at)
        ? (aliasAt(plain, at, to, holders) ?? wordAt(plain, at, to))
        : null
    if (found === null) {
      at += 1
      continue
    }
    if (!(found.type === 'word' && found.role === 'pass')) tokens.push(found)
    at = found.end
  }
}

const quote = '“'.charCodeAt(0)

/** `“X国际会议”`: the name of an event in quotation marks. */
function quoted(plain: string, at: number, limit: number): Token | null {
  if (unitAt(plain, at) !== quote) return null
  const close = plain.indexOf('”', at)
  if (close < 0 || close > limit || close - at > 50) return null
  const found = occasionWords.endingAt(plain, close)
  if (found?.value.shape !== 'event' || close - found.word.length - at < 4) return null
  return occasionToken({ start: close - found.word.length, end: close }, found.word, found.value)
}

type Word = { occasion: OccasionWord } | { role: WordRole } | { country: string }

/**
 * One table for all words of the trade and the states; a word for an occasion goes before others, and a state behind
 * them. A city's name is read whole, and says nothing by its parts.
 */
const vocabulary = wordTable<Word>([
  ...occasionEntries.map(([word, occasion]): [string, Word] => [word, { occasion }]),
  ...meetingEntries.map(([word, role]): [string, Word] => [word, { role }]),
  ...cityWords.map((word): [string, Word] => [word, { role: 'pass' }]),
  ...[...countryWords.words()].map((word): [string, Word] => [word, { country: countryWords.get(word) ?? '' }]),
])

/** All that a token may begin with: one look-up tells most places apart. */
const anything = wordsOfAll([vocabulary, aliasBeginnings, wordTable([['电话', true]])])
/** What such words go on with, and those that are a character alone: asked before the words are looked up. */
const seconds = characters([...anything.words()].flatMap((word) => (word.length > 1 ? [word.charAt(1)] : [])))
const alone = characters([...anything.words()].filter((word) => word.length === 1))

function mayBegin(plain: string, at: number): boolean {
  return (seconds.at(plain, at + 1) || alone.at(plain, at)) && anything.startingAt(plain, at) !== null
}

const call: OccasionWord = { kind: 'PHONE_CALL', shape: 'phone' }

/** `A致电B。两人在电话中…`: by the words behind it a call; `向B致电` is a letter all the same. */
function calls(plain: string, { start, end }: Span): boolean {
  return (
    /(?:电话|通话)[中里时]|通了?话|电话交谈/u.test(plain.slice(end, end + 140)) &&
    !/[向给][^,。;]*$/u.test(plain.slice(Math.max(0, start - 24), start))
  )
}

/** `在电话里`, `电话中`: the call itself. */
function callAt(plain: string, at: number): Token | null {
  if (!/^电话[里中](?![心国])/u.test(plain.slice(at, at + 4))) return null
  return occasionToken({ start: at, end: at + 2 }, '电话', call)
}

/** What is no word of the tables, or reaches into a name: `电话中`, and the `应` of `应约旦首相邀请`. */
function cutShort(plain: string, at: number, limit: number, longest: number): Token | null {
  const first = plain.charAt(at)
  if (longest === 0) return first === '电' ? callAt(plain, at) : null
  return first === '应' && limit === at + 1 ? wordToken({ start: at, end: limit }, '应', 'under') : null
}

/** `会议`, of which a longer word took the first character. */
function sessionAt(start: number): Token | null {
  const is = occasionWords.get('会议')
  return is === undefined ? null : occasionToken({ start, end: start + 2 }, '会议', is)
}

/** The longest word at a place, which may not reach into the next name or date. */
function wordAt(plain: string, at: number, limit: number): Token | null {
  const found = vocabulary.startingAt(plain, at)
  if (found === null || at + found.word.length > limit) return cutShort(plain, at, limit, found?.word.length ?? 0)
  const { word, value } = found
  const span = { start: at, end: at + word.length }
  if ('country' in value) return countryToken(span, word, value.country)
  if (word === '致电' && calls(plain, span)) return occasionToken(span, word, call)
  // `应约旦首相邀请`: a name of a state begins within.
  if (word === '应约' && countryWords.startingAt(plain, at + 1) !== null)
    return wordToken({ start: at, end: at + 1 }, '应', 'under')
  if ('role' in value) return wordToken(span, word, value.role)
  // `A总结会议时`: the meeting is wound up, and no `总结会`.
  if (word.endsWith('会') && plain.charAt(span.end) === '议') return sessionAt(span.end - 1)
  // `会议中心`, `会晤机制`: part of another name, and no occasion.
  if (isCompound(plain, span.end, value.occasion)) return wordToken(span, word, 'pass')
  // `代表团拜会`: no party for the new year.
  if (word === '团拜会' && !/[年春节]$/u.test(plain.slice(0, at).slice(-1))) return null
  // `两国外长会面`: no `外长会`.
  if (/长会$/u.test(word) && /^[面晤谈见]/u.test(plain.charAt(span.end))) return null
  return occasionToken(span, word, value.occasion)
}

/** Behind a verb stands what it is done to (`签署合作备忘录`, `会见代表团`); only a few nouns make one name with it. */
function isCompound(plain: string, end: number, { shape }: OccasionWord): boolean {
  const found = compounds.startingAt(plain, end)
  if (found === null || shape === 'sign') return false
  // What a journey that is prepared for is called: `即将进行的访问筹备工作`.
  if (shape === 'visit' && /^(?:筹备|准备)$/u.test(found.word)) return false
  return (
    (shape !== 'receive' && shape !== 'call') || /^(?:[厅室]|成果|结果|时间|地点|记录|纪要|日程)$/u.test(found.word)
  )
}

/** Names with all that belongs to them; of two that overlap the earlier. */
function persons(plain: string, actors: readonly Actor[]): Token[] {
  const found: Token[] = []
  if (actors.length === 0) return found
  // `A夫人B`: the name before belongs to the other's husband.
  const byStart = new Set(actors.map((actor) => actor.start))
  for (const actor of [...actors].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (actor.start < (found.at(-1)?.end ?? 0)) continue
    const next = byStart.has(actor.end + 2) && plain.startsWith('夫人', actor.end)
    const end = next ? actor.end : tailEnd(plain, actor.end)
    found.push(personToken({ start: actor.start, end }, { ...actor, end }))
  }
  return found
}

/** Where a name's own tail ends: `(Latin)`, `(左)`, `同志`, `一行`, `夫妇`, in any order. */
function tailEnd(plain: string, from: number): number {
  let end = from
  for (let i = 0; i < 4; i += 1) {
    const at = unitAt(plain, end) === 0x20 && !isHan(unitAt(plain, end + 1)) ? end + 1 : end
    if (plain.charAt(at) === '(') {
      const close = plain.indexOf(')', at)
      if (close < 0 || close - at > 60) return end
      end = close + 1
      continue
    }
    const honorific = honorifics.startingAt(plain, end)
    if (honorific === null || honorific.word === '氏') return end
    end += honorific.word.length
  }
  return end
}
