/** Longest sentence that is shown whole, in characters to each side. */
const reach = 120

/** The sentence, or what of it is near, that holds the characters from `start` to `end`. Offsets into `text`, end exclusive. */
export function sentenceAround(text: string, start: number, end: number): { from: number; to: number } {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const opened = Math.max(...['。', '！', '!', '？', '?', '；', ';', '\n'].map((mark) => before.lastIndexOf(mark)))
  const closed = /[。！!？?；;\n]/.exec(after)
  const from = start - (before.length - 1 - opened)
  const to = closed ? end + closed.index + 1 : end + after.length
  return { from: skipBlank(text, from, start), to: atCharacter(text, to) }
}

function skipBlank(text: string, from: number, limit: number): number {
  let at = atCharacter(text, from)
  while (at < limit && /\s/.test(text[at] ?? '')) at += 1
  return at
}

/** Never between the halves of a surrogate pair. */
function atCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff && at > 0 ? at - 1 : at
}
