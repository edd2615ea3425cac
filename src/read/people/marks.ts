/**
 * What the characters of an article may be to the rules, one bit for each kind. Every rule looks at every place of an
 * article, and at most of them nothing can be found: one look-up of each character answers that for all rules.
 */
export type Marks = Uint16Array

/** By character, its kinds. */
const kinds = new Uint16Array(0x10000)
const MOST_KINDS = 16
let known = 0

/** A kind of characters that a rule looks for: a bit of the marks. Made once, as long as the program runs. */
export function kindOf(all: Iterable<string>): number {
  if (known >= MOST_KINDS) throw new Error('too many kinds of characters for the marks')
  const kind = 1 << known++
  for (const character of all) {
    const unit = character.charCodeAt(0)
    kinds[unit] = (kinds[unit] ?? 0) | kind
  }
  return kind
}

/** Whether a word begins with a character of one of some kinds. */
export const isOf = (word: string, some: number): boolean => ((kinds[word.charCodeAt(0)] ?? 0) & some) !== 0

/** The kind of the characters that some words begin with. */
export const beginningsOf = (table: { words(): Iterable<string> }): number =>
  kindOf(Array.from(table.words(), (word) => word.charAt(0)))

/** The kind of the characters that some words end with. */
export const endingsOf = (table: { words(): Iterable<string> }): number =>
  kindOf(Array.from(table.words(), (word) => word.charAt(word.length - 1)))

/** So many places without marks lie before, between and behind the lines: whoever looks a little further finds nothing. */
export const GAP = 4

/** Writes the marks of a text from a place on, and says which kinds of characters it holds. */
export function mark(marks: Marks, from: number, text: string): number {
  let held = 0
  for (let at = 0; at < text.length; at++) {
    const own = kinds[text.charCodeAt(at)] ?? 0
    marks[from + at] = own
    held |= own
  }
  return held
}

/** Whether the character at a place is of one of some kinds. */
export const marked = (marks: Marks, place: number, some: number): boolean => ((marks[place] ?? 0) & some) !== 0
