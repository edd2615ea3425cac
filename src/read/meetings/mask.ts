/** What stands between these marks is a name, a quotation or an aside, and holds no predicate of the sentence. */
const pairs: Readonly<Record<string, string>> = { '(': ')', '“': '”', '《': '》', '‘': '’', '【': '】', '[': ']' }

/** Longest stretch that one pair of marks may enclose; a mark without its partner encloses nothing. */
const longest = 400

/** For each character of a text, whether it lies between marks (the marks themselves included). One pass. */
export function masked(plain: string): Uint8Array {
  const mask = new Uint8Array(plain.length)
  const open: { mark: string; at: number }[] = []
  for (let i = 0; i < plain.length; i += 1) {
    const character = plain.charAt(i)
    const close = pairs[character]
    if (close !== undefined) {
      open.push({ mark: close, at: i })
      if (open.length > 8) open.shift()
      continue
    }
    if (!')”》’】]'.includes(character)) continue
    const partner = open.findLastIndex(({ mark, at }) => mark === character && i - at <= longest)
    if (partner < 0) continue
    mask.fill(1, open[partner]?.at ?? i, i + 1)
    open.length = partner
  }
  return mask
}
