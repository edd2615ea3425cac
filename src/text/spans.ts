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

/** Which characters of a text are taken; costs nothing until the first is. */
export class Taken {
  readonly #length: number
  #flags: Uint8Array | null = null

  constructor(length: number) {
    this.#length = length
  }

  add(start: number, end: number): void {
    this.#flags ??= new Uint8Array(this.#length)
    this.#flags.fill(1, start, end)
  }

  has(at: number): boolean {
    return this.#flags !== null && this.#flags[at] === 1
  }

  /** Whether any character of a stretch is taken. */
  any(start: number, end: number): boolean {
    if (this.#flags === null) return false
    for (let at = start; at < end; at += 1) if (this.#flags[at] === 1) return true
    return false
  }
}

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
