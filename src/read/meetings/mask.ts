/** What stands between these marks is a name, a quotation or an aside, and holds no predicate of the sentence. */
const pairs = '()“”《》‘’【】[]'

const closers = new Map<number, number>()
for (let i = 0; i < pairs.length; i += 2) closers.set(pairs.charCodeAt(i), pairs.charCodeAt(i + 1))
const closing = new Set(closers.values())

/** Longest stretch that one pair of marks may enclose; a mark without its partner encloses nothing. */
const longest = 400

/** For each character of a text, whether it lies between marks (the marks themselves included). One pass. */
export function masked(plain: string): Uint8Array {
  const mask = new Uint8Array(plain.length)
  const open: { mark: number; at: number }[] = []
  for (let i = 0; i < plain.length; i += 1) {
    const unit = plain.charCodeAt(i)
    // Most characters are Chinese and no marks.
    if (unit >= 0x3400 && unit <= 0x9fff) continue
    const close = closers.get(unit)
    if (close !== undefined) {
      open.push({ mark: close, at: i })
      if (open.length > 8) open.shift()
    } else if (closing.has(unit)) {
      const partner = open.findLastIndex(({ mark, at }) => mark === unit && i - at <= longest)
      if (partner < 0) continue
      mask.fill(1, open[partner]?.at ?? i, i + 1)
      open.length = partner
    }
  }
  return mask
}
