import { outletEndings, outletWords } from '../../lexicon/outlets.ts'

const byForm = new RegExp(`^[\\p{Script=Han}]{2,10}?(?:${outletEndings.join('|')})$`, 'u')

/** The outlet that a whole string names (`越通社`, `(越通社-VNA)` without its brackets), or null. */
export function outletOf(plain: string): string | null {
  for (const part of plain.split(/[-—–/、 ]+/u)) {
    const found = outletWords.get(part) ?? (byForm.test(part) ? part : null)
    if (found !== null) return found
  }
  return outletWords.get(plain) ?? null
}

const own: ReadonlySet<string> = new Set(['本报', '本社', '本台', '本网'])

/** The outlet at the beginning of a text and where its name ends. `本报` names none. */
export function outletAt(plain: string, at: number): { name: string | null; end: number } | null {
  const known = outletWords.startingAt(plain, at)
  if (known !== null) return { name: known.value, end: at + known.word.length }
  const word = plain.slice(at, at + 2)
  return own.has(word) ? { name: null, end: at + 2 } : null
}
