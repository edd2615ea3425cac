/** How far before the first of its needed characters a match may begin. */
const REACH = 64

/**
 * Hands on each match of a global pattern in a text, in order, as `matchAll` finds them. A match must not be empty, and
 * must hold one of the characters `needs`, the first of them within 64 characters of its beginning: where none is left
 * the pattern is not tried at all, which spares most texts most patterns.
 */
export function eachMatch(
  text: string,
  pattern: RegExp,
  needs: readonly string[],
  use: (match: RegExpExecArray) => void,
): void {
  let from = 0
  // Where each character stands next; looked for again only behind it, so that a long text is searched once.
  let places: number[] | null = null
  for (;;) {
    let first = Number.POSITIVE_INFINITY
    places ??= needs.map(() => -1)
    for (let i = 0; i < needs.length; i += 1) {
      const known = places[i] ?? -1
      const place = known >= from ? known : text.indexOf(needs[i] ?? '', from)
      places[i] = place < 0 ? Number.POSITIVE_INFINITY : place
      if (place >= 0 && place < first) first = place
    }
    if (first === Number.POSITIVE_INFINITY) break
    pattern.lastIndex = Math.max(from, first - REACH)
    const match = pattern.exec(text)
    if (match === null) return
    from = match.index + match[0].length
    use(match)
  }
  // As found: whoever uses the pattern next begins at the beginning.
  pattern.lastIndex = 0
}
