/** Behind the end of every text. */
const NOWHERE = 2 ** 30

function placeOf(text: string, character: string, from: number): number {
  const place = text.indexOf(character, from)
  return place < 0 ? NOWHERE : place
}

/**
 * Hands on each match of a global pattern in a text, in order, as `matchAll` finds them. A match must not be empty, and
 * must hold one of `needs`, the first of them within `reach` characters of its beginning: where none is left the pattern
 * is not tried at all, which spares most texts most patterns, nor is it before the first one's reach.
 */
export function eachMatch(
  text: string,
  pattern: RegExp,
  needs: readonly string[],
  use: (match: RegExpExecArray) => void,
  reach = 64,
): void {
  // Where each of them stands next; looked for again only behind it, so that a long text is searched once.
  const places = needs.map(() => -1)
  for (let from = 0; ; ) {
    let first = NOWHERE
    for (let i = 0; i < needs.length; i += 1) {
      let place = places[i] ?? -1
      if (place < from) place = placeOf(text, needs[i] ?? '', from)
      places[i] = place
      if (place < first) first = place
    }
    if (first === NOWHERE) break
    pattern.lastIndex = Math.max(from, first - reach)
    const match = pattern.exec(text)
    if (match === null) return
    from = match.index + match[0].length
    use(match)
  }
  // As found: whoever uses the pattern next begins at the beginning.
  pattern.lastIndex = 0
}
