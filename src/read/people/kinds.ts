import { honorifics } from '../../lexicon/honorifics.ts'
import { japaneseSurnameAt, japaneseSurnames } from '../../lexicon/japanese-surnames.ts'
import { plainSurnames, singleSurnames } from '../../lexicon/surnames.ts'
import { soundCharacters } from '../../lexicon/transliteration.ts'
import type { Line } from './article.ts'
import { kindOf, type Marks, marked } from './marks.ts'
import { officeBeginnings } from './title-span.ts'

/** Kinds of characters that several rules look for. */
export const surname = kindOf(singleSurnames)
export const plainSurname = kindOf(plainSurnames)
export const sounds = kindOf(soundCharacters)
/** What an office or an honorific behind a name may begin with. */
export const signs = kindOf([...officeBeginnings.words(), ...honorifics.words()])

export const japaneseFirst = kindOf(Array.from(japaneseSurnames, (name) => name.charAt(0)))
const japaneseSecond = kindOf(Array.from(japaneseSurnames, (name) => name.charAt(1)).filter((second) => second !== ''))

/** Whether a Japanese surname of two characters stands at a place of a line; asked of the marks first. */
export const japaneseAt = (marks: Marks, { text, from }: Line, at: number): boolean =>
  marked(marks, from + at, japaneseFirst) &&
  marked(marks, from + at + 1, japaneseSecond) &&
  japaneseSurnameAt(text, at, 2)
