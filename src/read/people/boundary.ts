import { acts, weakActs } from '../../lexicon/acts.ts'
import { bodyWords } from '../../lexicon/bodies.ts'
import { countryWords } from '../../lexicon/countries.ts'
import { honorifics } from '../../lexicon/honorifics.ts'
import { offices } from '../../lexicon/offices.ts'
import { soundAt } from '../../lexicon/transliteration.ts'
import { wordsOfAll } from '../../lexicon/words.ts'
import { characters, unitAt } from '../../text/characters.ts'
import { isHan } from '../../text/normal.ts'

export const hanAt = (text: string, at: number): boolean => isHan(unitAt(text, at))

/** Whether a stretch of a text is all Chinese characters. */
export function allHan(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!hanAt(text, at)) return false
  return true
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

/** Whether a verb, or what else may follow a name, begins at a place: of two characters at least, for one alone may be a name's. */
export const verbAt = (text: string, at: number): boolean => (acts.startingAt(text, at)?.word.length ?? 0) > 1

/** How surely a name that stops before `at` is complete: 0 nothing known, 1 little, 2 a known word, 3 punctuation. */
export function endProof(text: string, at: number): number {
  if (at >= text.length) return 3
  const unit = text.charCodeAt(at)
  if (!isHan(unit)) return isDigit(unit) ? 2.6 : 3
  const act = acts.startingAt(text, at)
  const length = act?.word.length ?? 0
  const person = honorifics.startingAt(text, at) ?? offices.startingAt(text, at)
  if (person && person.word.length >= length) return laterOffice(text, at) >= person.word.length ? 1.2 : 2.7
  if (length >= 3) return 2.8
  if (length === 2) return 2.6
  if (dayAt(text, at)) return 2.8
  return act ? singleProof(text, at, act.word) : countedAt(text, at) ? 2 : 0
}

const days = characters('今昨明')

/** `今(9)日`, `昨9日`: a day counted from the report's, with its number. */
const dayAt = (text: string, at: number): boolean =>
  days.at(text, at) && isDigit(unitAt(text, text[at + 1] === '(' ? at + 2 : at + 1))

const adverbs = new Set(['将', '曾', '已', '也', '都', '再', '拟', '正', '亦', '仍', '还', '并', '则', '就', '又'])

const counts = characters('一二两三四五六七八九十')
const countedUnits = characters('天日月年个次名位人')

/** `五天后`, `两次`: a number in words. */
export const countedAt = (text: string, at: number): boolean => counts.at(text, at) && countedUnits.at(text, at + 1)

/** `于今年`, `于下月`. */
const relative = /^[今明去昨本上下前后][年月日周天]/u

/** What a single character that may be a verb or a preposition proves. */
function singleProof(text: string, at: number, word: string): number {
  // `于2020年`, `于8日`: a preposition before a number is no character of a name.
  if (isDigit(unitAt(text, at + 1)) || (word === '于' && relative.test(text.slice(at + 1, at + 3)))) return 2.6
  // `准将举行`: the end of a rank.
  if (word === '将' && (honorifics.endingAt(text, at + 1)?.word.length ?? 0) > 1) return 0.5
  // `将设宴`, `曾率团`, `也参加了`: an adverb before its verb.
  if (adverbs.has(word) && verbAt(text, at + 1)) return 2.6
  if (word === '和' && wordAfter(text, at + 1)) return 1.9
  return weakActs.has(word) ? 1.4 : 1.8
}

/** `…费尔特首相`: of two offices that overlap the later one is meant. */
const laterOffice = (text: string, at: number): number =>
  soundAt(text, at) ? (offices.startingAt(text, at + 1)?.word.length ?? 0) : 0

/** A state, a body or an office: what follows a `和` that joins two people with their titles. */
const wordAfter = (text: string, at: number): boolean => (sideWords.startingAt(text, at)?.word.length ?? 0) > 1
const sideWords = wordsOfAll([countryWords, bodyWords, offices])

/** The same for a transliterated name, where a character that writes no sound ends the name as well. */
export function soundEndProof(text: string, at: number): number {
  const proof = endProof(text, at)
  if (proof > 1.8 || !hanAt(text, at) || soundAt(text, at)) return proof
  return proof > 0 ? Math.max(proof, 1.9) : 0.9
}
