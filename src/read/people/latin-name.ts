/** The Latin form of a name in the bracket that follows it at `at`, trimmed; null for abbreviations and remarks. */
export function latinAfter(text: string, at: number): string | null {
  const open = text[at] === ' ' ? at + 1 : at
  if (text[open] !== '(' && text[open] !== '（') return null
  const close = Math.min(...[')', '）', '，', ','].map((mark) => text.indexOf(mark, open)).filter((i) => i > 0))
  if (!Number.isFinite(close) || close - open > 80) return null
  const inner = text.slice(open + 1, close).trim()
  return isLatinName(inner) ? inner : null
}

/** Words that begin with capitals, letters of any Latin alphabet; no figures, no abbreviation such as `APEC`. */
export const isLatinName = (inner: string): boolean =>
  /^\p{Lu}[\p{Script=Latin}\p{M}.'’\s-]+$/u.test(inner) && /\p{Ll}/u.test(inner)
