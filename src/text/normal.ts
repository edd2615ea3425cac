import { Converter } from 'opencc-js/t2cn'

/**
 * One form for the many ways a page is typed, so that one set of rules reads all of them:
 * traditional characters become simplified, full-width letters and punctuation ASCII, blanks of all sorts a space,
 * and the dots inside transliterated names `·`. Dashes, `。`, `、` and quotation marks stay as they are.
 *
 * UTF-16 unit for unit: `normal(text).length === text.length`, and an offset into the one is an offset into the other.
 */
export function normal(text: string): string {
  const length = text.length
  if (length > LONGEST_KEPT) return written(text)
  const place =
    (Math.imul(length, 31) + Math.imul(text.charCodeAt(length >> 1), 17) + text.charCodeAt(length - 1)) & 1023
  if (known[place] === text) return forms[place] ?? ''
  const form = written(text)
  known[place] = text
  forms[place] = form
  return form
}

/** The forms asked for last: a line is read by several steps, and each asks anew. One place for each mixed-up key. */
const known: string[] = Array.from({ length: 1024 }, () => '')
const forms: string[] = Array.from({ length: 1024 }, () => '')
const LONGEST_KEPT = 2000

function written(text: string): string {
  const table = units()
  const length = text.length
  const out = length < pad.length ? pad : new Uint16Array(length)
  let dotted = false
  for (let i = 0; i < length; i += 1) {
    const unit = text.charCodeAt(i)
    const form = table[unit] ?? 0
    out[i] = form
    if (form === middleDot || form === fullStop) dotted = true
  }
  if (dotted) settleDots(text, out)
  // A string of its own even where nothing changed: a line is a view into its page, whose characters the engine finds
  // by a longer way, and all rules ask for them.
  return decode(out, length)
}

/** Where forms are put together; kept, because a new one for every line costs more than the line. */
const pad = new Uint16Array(4096)

/** In pieces, because a call takes only so many arguments; by `apply`, which needs no iterator over them. */
function decode(units: Uint16Array, length: number): string {
  const piece = 4096
  let text = ''
  for (let from = 0; from < length; from += piece)
    text += String.fromCharCode.apply(null, units.subarray(from, Math.min(from + piece, length)) as unknown as number[])
  return text
}

const middleDot = 0xb7
const fullStop = 0x2e
const space = 0x20

/** `•` `・` `‧` `∙` `●` `．`: what typists put between the parts of a foreign name. `．` arrives here as a full stop. */
const separators = new Set([0x2022, 0x30fb, 0x2027, 0x2219, 0x25cf, middleDot])

/** Whether a UTF-16 unit is (half of) a Chinese character. */
export function isHan(unit: number): boolean {
  return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff) || unit === 0x3007
}

let memo: Uint16Array | undefined

/** Unit to unit, for the whole basic plane; made at first use, because it takes some milliseconds. */
function units(): Uint16Array {
  memo ??= makeUnits()
  return memo
}

function makeUnits(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit)
  for (let unit = 0xff01; unit <= 0xff5e; unit += 1) table[unit] = unit - 0xfee0
  // The full-width tilde is a range mark in dates and stays one.
  for (const blank of [0x09, 0x0b, 0x0c, 0xa0, 0x2002, 0x2003, 0x2009, 0x200a, 0x202f, 0x3000, 0xfeff])
    table[blank] = space
  for (const separator of separators) table[separator] = middleDot
  table[0x300c] = 0x201c // 「 “
  table[0x300d] = 0x201d // 」 ”
  table[0x300e] = 0x201c // 『 “
  table[0x300f] = 0x201d // 』 ”
  addTraditional(table)
  return table
}

/** Pairs of one character each, both in the basic plane; asked character by character, so no phrase can interfere. */
function addTraditional(table: Uint16Array): void {
  const simplify = Converter({ from: 't', to: 'cn' })
  const han: string[] = []
  for (let unit = 0x3400; unit <= 0x9fff; unit += 1) han.push(String.fromCharCode(unit))
  const simplified = simplify(han.join('\n')).split('\n')
  han.forEach((character, i) => {
    const target = simplified[i]
    if (target !== undefined && target.length === 1) table[character.charCodeAt(0)] = target.charCodeAt(0)
  })
}

/**
 * A dot is a name's own only with a Chinese character on either side, one blank between allowed (`巴妮 •亚陶都`);
 * any other keeps the character it was typed as. A full stop must touch both (`曼努埃拉.费罗`).
 */
function settleDots(text: string, out: Uint16Array): void {
  const length = text.length
  // What an earlier text left behind in the pad is no neighbour.
  if (length < out.length) out[length] = 0
  if (length + 1 < out.length) out[length + 1] = 0
  for (let i = 0; i < length; i += 1) {
    const unit = out[i]
    if (unit === middleDot) {
      if (!(hanNear(out, i, -1) && hanNear(out, i, 1))) out[i] = text.charCodeAt(i)
    } else if (unit === fullStop && isHan(out[i - 1] ?? 0) && isHan(out[i + 1] ?? 0)) {
      out[i] = middleDot
    }
  }
}

function hanNear(out: Uint16Array, at: number, step: 1 | -1): boolean {
  const next = out[at + step] ?? 0
  return isHan(next === space ? (out[at + 2 * step] ?? 0) : next)
}
