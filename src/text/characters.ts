/** A set of characters of the basic plane, asked by place: no string is made, as such questions are asked everywhere. */
export interface Characters {
  /** Whether the character of a text at a place is one of the set; none before or behind the text is. */
  at(text: string, at: number): boolean
  /** Whether any character of a stretch is one of the set. */
  within(text: string, start: number, end: number): boolean
  has(character: string): boolean
}

/**
 * The character of a text at a place as a number; 0 before and behind the text. Where `charCodeAt` is once asked for
 * what is outside of a text, the engine takes a slow way at that line of code from then on.
 */
export const unitAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0)

/** So many sets share a block, a bit each: all that is asked of one character stands side by side in memory. */
const SETS = 128
const WORDS = SETS / 32
const blocks: Int32Array[] = []
let sets = 0
const MOST_SETS = 2048

class Bits implements Characters {
  readonly #block: Int32Array
  readonly #word: number
  readonly #bit: number

  constructor(all: Iterable<string>) {
    const number = sets++
    // A set for every text would fill the memory.
    if (number >= MOST_SETS) throw new Error('too many sets of characters: they last as long as the program')
    this.#block = blocks[Math.floor(number / SETS)] ??= new Int32Array(0x10000 * WORDS)
    this.#word = (number % SETS) >> 5
    this.#bit = 1 << (number & 31)
    for (const character of all) {
      const place = WORDS * character.charCodeAt(0) + this.#word
      this.#block[place] = (this.#block[place] ?? 0) | this.#bit
    }
  }

  at(text: string, at: number): boolean {
    return ((this.#block[WORDS * unitAt(text, at) + this.#word] ?? 0) & this.#bit) !== 0
  }

  within(text: string, start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.at(text, at)) return true
    return false
  }

  has(character: string): boolean {
    return character.length === 1 && this.at(character, 0)
  }
}

/** The set of some characters: of a string, or the strings of one character each. Made once, as long as the program runs. */
export const characters = (all: Iterable<string>): Characters => new Bits(all)
