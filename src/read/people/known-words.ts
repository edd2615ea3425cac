import { acts } from '../../lexicon/acts.ts'
import { bodyWords } from '../../lexicon/bodies.ts'
import { commonWords } from '../../lexicon/common-words.ts'
import { countryWords } from '../../lexicon/countries.ts'
import { honorifics } from '../../lexicon/honorifics.ts'
import { offices } from '../../lexicon/offices.ts'
import { firms, organisations } from '../../lexicon/organisations.ts'
import { stops } from '../../lexicon/stops.ts'
import { wordsOfAll } from '../../lexicon/words.ts'
import { unitAt } from '../../text/characters.ts'
import { isHan } from '../../text/normal.ts'

const tables = [commonWords, acts, stops, bodyWords, countryWords, offices]
const knownWords = wordsOfAll(tables)
const plainWords = wordsOfAll([commonWords, countryWords, organisations, firms])
const knownEnds = wordsOfAll([...tables, honorifics])
const REACH = 3

/**
 * Whether a known word of two or more characters lies across `at`: no name begins or ends in the middle of a word. An
 * office that begins there outweighs an everyday word: `何强大使` is not `强大`.
 */
export function crossed(text: string, at: number): boolean {
  const office = (offices.startingAt(text, at)?.word.length ?? 0) > 1
  for (let back = 1; back <= REACH && back <= at; back++) {
    const word = knownWords.startingAt(text, at - back)?.word ?? ''
    if (word.length > back && (!office || offices.has(word))) return true
  }
  return false
}

/** Length of the longest word, of those that cannot be part of a name, that starts at `at`; 0 if none. */
export function plainWordAt(text: string, at: number): number {
  const longest = plainWords.startingAt(text, at)?.word.length ?? 0
  return longest > 1 ? longest : 0
}

/** Whether a stretch holds a word that no name holds: an office, a state, a body, an ordinary word at its start. */
export function holdsWord(text: string, start: number, end: number): boolean {
  if (plainWordAt(text, start) > 0) return true
  for (let i = start; i < end; i++) {
    const office = offices.startingAt(text, i)
    if (office && i + office.word.length <= end) return true
    const country = countryWords.startingAt(text, i)
    if (country && i + country.word.length <= end) return true
    const body = bodyWords.startingAt(text, i)?.word.length ?? 0
    if (body > 1 && (i === start || body > 2)) return true
  }
  return false
}

/** Nothing, punctuation, or a word that a name may follow. */
export const openBefore = (text: string, start: number): boolean =>
  start === 0 || !isHan(unitAt(text, start - 1)) || (stops.endingAt(text, start) !== null && !crossed(text, start))

/** Length of the longest known word that ends before `end`; 0 if none. */
export const wordEndingAt = (text: string, end: number): number => knownEnds.endingAt(text, end)?.word.length ?? 0
