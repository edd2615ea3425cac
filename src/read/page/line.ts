import { characters } from '../../text/characters.ts'
import { normal } from '../../text/normal.ts'

/** What the markup of a page says of a line; text pages say nothing. */
export type Hint = 'HEADLINE' | 'STANDFIRST' | 'CAPTION'

/** One line of a page, blanks at its ends removed. `plain` is its normal form, unit for unit. */
export interface Line {
  text: string
  plain: string
  hint: Hint | null
  /** Whether it looks like a caption, once somebody has asked: headline, body and teasers all do. */
  caption: boolean | null
}

const blanks = characters(
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u3000\ufeff',
)

/** A line of a text; null if nothing is left of it. */
export function line(text: string, hint: Hint | null = null): Line | null {
  // By hand: an expression would try every run of blanks inside the line again from each of its characters.
  let start = 0
  let end = text.length
  while (start < end && blanks.at(text, start)) start += 1
  while (end > start && blanks.at(text, end - 1)) end -= 1
  const bare = text.slice(start, end)
  return bare === '' ? null : { text: bare, plain: normal(bare), hint, caption: null }
}

/** The lines of a text page in their order; empty ones are gone. */
export function textLines(text: string): Line[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((raw) => line(raw))
    .filter((one) => one !== null)
}

/** A line's characters without blanks, for telling whether two lines say the same. */
export function squeezed(plain: string): string {
  return blanks.within(plain, 0, plain.length) ? plain.replace(/\s+/gu, '') : plain
}

/** Whether a line ends as a sentence does, quotation marks and brackets aside. */
export function endsSentence(plain: string): boolean {
  return /[。!?…][”’)》]*$/u.test(plain) || /[.;][”’)]?$/u.test(plain)
}

/** A short line without the colon or arrow at its end; of a long one nothing, as it is no word of the page's frame. */
export function bareWord(plain: string): string {
  return plain.length > 48 ? '' : plain.replace(/^[〈<《【[■◆●▶►▪·•# -]+|[::»>〉》】\] ]+$/gu, '')
}
