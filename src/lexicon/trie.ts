import type { Found } from './words.ts'

/**
 * One direction of a table: numbered nodes in the order of their depth, so that the children of a node stand
 * side by side. Small, because what is asked at every place of a text must stay near the processor.
 */
export class Trie<T> {
  /** By node the character that leads to it. */
  readonly #units: Uint16Array
  /**
   * By node where its children begin, times two, and one more where a word ends; they end where those of the next node
   * begin. In one number, so that a step of a look-up goes to no other place in memory.
   */
  readonly #children: Int32Array
  /** By node the word that ends there. */
  readonly #hits: readonly (Found<T> | null)[]
  /** The children of the root, of which there are many, by character: it stands in the upper half of a slot, the node in the lower. */
  readonly #roots: Int32Array
  readonly #step: 1 | -1

  constructor(found: readonly Found<T>[], step: 1 | -1) {
    this.#step = step
    const sorted = found
      .map((hit) => ({ hit, word: step === 1 ? hit.word : hit.word.split('').reverse().join('') }))
      .sort((a, b) => (a.word < b.word ? -1 : 1))
    const units = [0]
    const children: number[] = []
    const hits: (Found<T> | null)[] = []
    const ranges = [{ from: 0, to: sorted.length, depth: 0 }]
    for (let node = 0; node < ranges.length; node++) {
      const { from, to, depth } = ranges[node] ?? { from: 0, to: 0, depth: 0 }
      const first = sorted[from]
      const ends = first !== undefined && first.word.length === depth
      hits.push(ends ? first.hit : null)
      children.push(2 * units.length + (ends ? 1 : 0))
      for (let at = ends ? from + 1 : from; at < to; ) {
        const start = at
        const unit = sorted[start]?.word.charCodeAt(depth) ?? 0
        while (at < to && sorted[at]?.word.charCodeAt(depth) === unit) at++
        units.push(unit)
        ranges.push({ from: start, to: at, depth: depth + 1 })
      }
    }
    this.#units = Uint16Array.from(units)
    this.#children = Int32Array.from([...children, 2 * units.length])
    this.#hits = hits
    this.#roots = rootsOf(this.#units, this.#firstChild(1))
  }

  /** The longest word from a place on, in the table's direction. */
  longest(text: string, from: number): Found<T> | null {
    const step = this.#step
    let node = this.#root(text.charCodeAt(from))
    let best = 0
    for (let i = from; node !== 0; ) {
      if (((this.#children[node] ?? 0) & 1) === 1) best = node
      i += step
      if (i < 0 || i >= text.length) break
      node = this.#child(node, text.charCodeAt(i))
    }
    return best === 0 ? null : (this.#hits[best] ?? null)
  }

  #root(unit: number): number {
    const roots = this.#roots
    const mask = roots.length - 1
    for (let slot = scatter(unit) & mask; ; slot = (slot + 1) & mask) {
      const packed = roots[slot] ?? 0
      if (packed === 0) return 0
      if (packed >>> 16 === unit) return packed & 0xffff
    }
  }

  /** The node one character on; 0 where no word goes on so. */
  #child(node: number, unit: number): number {
    const units = this.#units
    const end = this.#firstChild(node + 1)
    for (let child = this.#firstChild(node); child < end; child++) if (units[child] === unit) return child
    return 0
  }

  #firstChild(node: number): number {
    return (this.#children[node] ?? 0) >> 1
  }
}

/** Half of the slots stay free. */
function rootsOf(units: Uint16Array, end: number): Int32Array {
  const roots = new Int32Array(2 ** Math.ceil(Math.log2(2 * end + 2)))
  const mask = roots.length - 1
  for (let node = 1; node < end; node++) {
    let slot = scatter(units[node] ?? 0) & mask
    while (roots[slot] !== 0) slot = (slot + 1) & mask
    roots[slot] = ((units[node] ?? 0) << 16) | node
  }
  return roots
}

/** Where a character is looked for first. */
const scatter = (unit: number): number => {
  const mixed = Math.imul(unit, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
