/** Behind the end of every text. */
const NOWHERE = 2 ** 30

function placeOf(text: string, character: string, from: number): number {
  const place = text.indexOf(character, from)
  return place < 0 ? NOWHERE : place
}

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
  // Where each character stands next; looked for again only behind it, so that a long text is searched once.
  let places: number[] | null = null
  for (let from = 0; ; ) {
    let first = NOWHERE
    for (let i = 0; i < needs.length; i += 1) {
      let place = places?.[i] ?? -1
      if (place < from) place = placeOf(text, needs[i] ?? '', from)
      if (places !== null) places[i] = place
      if (place < first) first = place
    }
    if (first === NOWHERE) break
    places ??= needs.map(() => -1)
    pattern.lastIndex = Math.max(from, first - REACH)
    const match = pattern.exec(text)
    if (match === null) return
    from = match.index + match[0].length
    use(match)
  }
  // As found: whoever uses the pattern next begins at the beginning.
  pattern.lastIndex = 0
}
