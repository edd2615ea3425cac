import { normal } from '../../text/normal.ts'

/** What the markup of a page says of a line; text pages say nothing. */
export type Hint = 'HEADLINE' | 'STANDFIRST' | 'CAPTION'

/** One line of a page, blanks at its ends removed. `plain` is its normal form, unit for unit. */
export interface Line {
  text: string
  plain: string
  hint: Hint | null
}

const blank = /[\s\u200b\ufeff]/u

/** A line of a text; null if nothing is left of it. */
export function line(text: string, hint: Hint | null = null): Line | null {
  // By hand: an expression would try every run of blanks inside the line again from each of its characters.
  let [start, end] = [0, text.length]
  while (start < end && blank.test(text.charAt(start))) start += 1
  while (end > start && blank.test(text.charAt(end - 1))) end -= 1
  const bare = text.slice(start, end)
  return bare === '' ? null : { text: bare, plain: normal(bare), hint }
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
  return /\s/u.test(plain) ? plain.replace(/\s+/gu, '') : plain
}

/** Whether a line ends as a sentence does, quotation marks and brackets aside. */
export function endsSentence(plain: string): boolean {
  return /[。!?…][”’)》]*$/u.test(plain) || /[.;][”’)]?$/u.test(plain)
}

/** A short line without the colon or arrow at its end; of a long one nothing, as it is no word of the page's frame. */
export function bareWord(plain: string): string {
  return plain.length > 48 ? '' : plain.replace(/^[〈<《【[■◆●▶►▪·# ]+|[::»>〉》】\] ]+$/gu, '')
}
