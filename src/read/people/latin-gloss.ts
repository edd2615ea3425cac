/** The Latin form of a name in the bracket that follows it at `at`, trimmed; null for abbreviations and remarks. */
export function latinAfter(text: string, at: number): string | null {
  const open = text[at] === ' ' ? at + 1 : at
  if (text[open] !== '(' && text[open] !== '（') return null
  const end = /[)）,，;；。、]/gu
  end.lastIndex = open + 1
  const close = end.exec(text.slice(0, open + 80))?.index
  if (close === undefined) return null
  const inner = text
    .slice(open + 1, close)
    .trim()
    .replace(/\s+/gu, ' ')
  return isLatinName(inner) ? respaced(inner) : null
}

/** `ToshimitsuMotegi`: blanks that the page lost inside a name come back where a small letter meets a capital. */
const respaced = (inner: string): string =>
  inner.includes(' ') ? inner : inner.replace(/(?<=\p{Ll}{2})(?<!\b(?:Mac))(?=\p{Lu}\p{Ll})/gu, ' ')

/** Words that begin with capitals, letters of any Latin alphabet; no figures, no abbreviation such as `APEC`. */
export const isLatinName = (inner: string): boolean =>
  /^\p{Lu}[\p{Script=Latin}\p{M}.'’ -]+$/u.test(inner) && /\p{Ll}/u.test(inner)

/** Of the Latin forms that stand behind a person's names the one that lost fewest of its blanks. */
export function fullestLatin(places: readonly { text: string; at: number }[]): string | null {
  let best: string | null = null
  for (const { text, at } of places) {
    const found = latinAfter(text, at)
    if (found !== null && (best === null || (found.length > best.length && squeeze(found) === squeeze(best))))
      best = found
  }
  return best
}

const squeeze = (latin: string): string => latin.replace(/ /gu, '')
