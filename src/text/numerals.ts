/** Digits of Chinese numerals; `两` counts, `〇` and `零` are nought. */
const digitOf: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

const unitOf: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** Longest numeral read; longer runs are no numbers of news. */
const longest = 9

/**
 * The number that a run of digits means: Arabic (`31`), Chinese with units (`三十一`, `一百零五`) or digit by digit
 * (`二〇二〇`). Null for anything else, mixed scripts included.
 */
export function numeral(text: string): number | null {
  if (text === '' || text.length > longest) return null
  if (/^[0-9]+$/.test(text)) return Number(text)
  return /[十百千]/.test(text) ? withUnits(text) : digitByDigit(text)
}

function digitByDigit(text: string): number | null {
  let value = 0
  for (const character of text) {
    const digit = digitOf[character]
    if (digit === undefined) return null
    value = value * 10 + digit
  }
  return value
}

function withUnits(text: string): number | null {
  let total = 0
  let digit: number | null = null
  let lastUnit = 10_000
  for (const character of text) {
    const unit = unitOf[character]
    if (unit === undefined) {
      const next = digitOf[character]
      if (next === undefined || (digit !== null && digit !== 0)) return null
      digit = next
      continue
    }
    if (unit >= lastUnit) return null
    // `十三` is 13: the one before 十 goes without saying.
    total += (digit === null || (digit === 0 && unit === 10) ? 1 : digit) * unit
    lastUnit = unit
    digit = null
  }
  return total + (digit ?? 0)
}
