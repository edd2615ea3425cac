/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number
  end: number
}

/** Whether `inner` lies wholly within `outer`. */
export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** Whether two stretches share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Which characters of a text are taken; costs nothing until the first is. A bit each: so small arrays are cheap to make. */
export class Taken {
  readonly #length: number
  #bits: Int32Array | null = null

  constructor(length: number) {
    this.#length = length
  }

  add(start: number, end: number): void {
    this.#bits ??= new Int32Array((this.#length >> 5) + 1)
    const bits = this.#bits
    const last = Math.min(end, this.#length)
    for (let at = start; at < last; at += 1) bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31))
  }

  has(at: number): boolean {
    return this.#bits !== null && isSet(this.#bits, at)
  }

  /** Whether any character of a stretch is taken. */
  any(start: number, end: number): boolean {
    if (this.#bits === null) return false
    for (let at = start; at < end; at += 1) if (isSet(this.#bits, at)) return true
    return false
  }
}

const isSet = (bits: Int32Array, at: number): boolean => (((bits[at >> 5] ?? 0) >> (at & 31)) & 1) === 1

/** The stretch without blanks at either end. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isBlank(text.charCodeAt(start))) start += 1
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1
  return { start, end }
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff
}
