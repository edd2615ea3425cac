import { acts } from '../../lexicon/acts.ts'
import { commonWords } from '../../lexicon/common-words.ts'
import { countryWords } from '../../lexicon/countries.ts'
import { japaneseSurnames } from '../../lexicon/japanese-surnames.ts'
import { offices } from '../../lexicon/offices.ts'
import { compoundSurnames, isSurname } from '../../lexicon/surnames.ts'
import { isTransliterating } from '../../lexicon/transliteration.ts'
import type { ArticleText } from './article.ts'
import { endProof, hanAt } from './boundary.ts'
import type { NameForm } from './sighting.ts'

/** A name that may start at a place: where it ends, how it is written, and how good the case for it is. */
export interface Shape {
  end: number
  form: NameForm
  score: number
  /** `endProof` of its end. */
  proof: number
}

/** Which writing the surroundings make likely: a title of Vietnam, China, Korea or Japan, or one of any other state. */
export type Lean = 'SINIC' | 'FOREIGN' | null

/** Never in a given name. */
const notGiven = new Set(
  '的了在是不与及或等们这那其各每向对从把被让给说称也都就而但则将两双该您我他她据由并因所很已曾还又再省县部局',
)
/** Grammar words that do occur in given names, seldom at their end. */
const unlikelyLast = new Set('于自从至同为以应率任时会访抵赴到见及和')
const separators = new Set(['·', '-', '—', '–'])

const startsWord = (text: string, at: number): boolean => {
  const word = commonWords.startingAt(text, at)?.word ?? ''
  return word.length > 1 || (countryWords.startingAt(text, at)?.word.length ?? 0) > 1
}

/** The best name that starts at `at`, or null. Costs a bounded number of lookups. */
export function nameAt(article: ArticleText, text: string, at: number, lean: Lean): Shape | null {
  if (!hanAt(text, at)) return null
  const dotted = dottedAt(article, text, at)
  if (dotted) return dotted
  if (startsWord(text, at)) return null
  const act = acts.startingAt(text, at)
  if (act && act.word.length > 1) return null
  const office = offices.startingAt(text, at)
  if (office) return null
  const options = [
    ...sinicAt(article, text, at, lean),
    ...japaneseAt(article, text, at),
    ...plainAt(article, text, at, lean),
  ]
  return options.reduce<Shape | null>((best, one) => (best === null || one.score > best.score ? one : best), null)
}

/** What repetition says: of two readings the one that also stands elsewhere on its own. */
function repeated(article: ArticleText, text: string, at: number, end: number): number {
  const own = article.count(text.slice(at, end))
  if (own < 2) return 0
  const longer = hanAt(text, end) ? article.count(text.slice(at, end + 1)) : 0
  if (own > longer) return Math.min(1.2, 0.4 + 0.2 * (own - longer))
  return -0.3
}

function sinicAt(article: ArticleText, text: string, at: number, lean: Lean): Shape[] {
  const compound = compoundSurnames.has(text.slice(at, at + 2))
  if (!compound && !isSurname(text[at] ?? '')) return []
  const shapes: Shape[] = []
  const surname = compound ? 2 : 1
  for (let length = surname + 1; length <= 4; length++) {
    const end = at + length
    const last = text[end - 1] ?? ''
    if (end > text.length || !hanAt(text, end - 1) || notGiven.has(last)) break
    const proof = endProof(text, end)
    let score = proof + (lean === 'SINIC' ? 0.5 : 0) + repeated(article, text, at, end)
    const four = length === 4 && !compound
    if (four) score += text[at + 1] === '氏' ? 1.8 : isSurname(text[at + 1] ?? '') ? 0 : -1.2
    else if (length - surname === 2) score += text[at + 1] === '氏' ? 0.4 : 1
    else score += 0.5
    if (unlikelyLast.has(last)) score -= 1.6
    for (let inner = at + surname; inner < end - 1; inner++) {
      const word = acts.startingAt(text, inner)?.word.length ?? 0
      if (word > 1 && inner + word > end - 1) score -= inner + word >= end ? 1.2 : 0
    }
    shapes.push({ end, form: 'SINIC', score, proof })
  }
  return shapes
}

function japaneseAt(article: ArticleText, text: string, at: number): Shape[] {
  const shapes: Shape[] = []
  for (let surname = 1; surname <= 3; surname++) {
    if (!japaneseSurnames.has(text.slice(at, at + surname))) continue
    for (let given = surname === 1 ? 2 : 1; given <= 3; given++) {
      const end = at + surname + given
      if (end > text.length || !hanAt(text, end - 1) || notGiven.has(text[end - 1] ?? '')) break
      const proof = endProof(text, end)
      const usual = given === 2 ? 1 : 0.3
      shapes.push({ end, form: 'JAPANESE', score: proof + usual + repeated(article, text, at, end), proof })
    }
  }
  return shapes
}

const PLAIN_MOST = 8

function plainAt(article: ArticleText, text: string, at: number, lean: Lean): Shape[] {
  const shapes: Shape[] = []
  if (!isTransliterating(text[at] ?? '')) return shapes
  for (let end = at + 1; end <= at + PLAIN_MOST && end <= text.length; end++) {
    if (!isTransliterating(text[end - 1] ?? '')) break
    if (end - at < 2) continue
    const proof = endProof(text, end)
    const long = Math.min(end - at, 5) * 0.15
    const last = unlikelyLast.has(text[end - 1] ?? '') ? -1.2 : 0
    const score = proof + long + last + (lean === 'FOREIGN' ? 0.6 : -0.4) + repeated(article, text, at, end)
    shapes.push({ end, form: 'PLAIN', score, proof })
  }
  return shapes
}

const PART_MOST = 9

/** `谢尔盖·拉夫罗夫`, `让-诺埃尔·普瓦里埃`, `阿克塞尔· 冯· 某某`: parts joined by dots, hyphens beside dots. */
function dottedAt(article: ArticleText, text: string, at: number): Shape | null {
  let start = at
  let dots = 0
  for (;;) {
    let i = start
    while (i < text.length && i - start < PART_MOST && hanAt(text, i) && !notGiven.has(text[i] ?? '')) i++
    const joint = jointAt(text, i)
    if (
      i === start ||
      joint === null ||
      (joint.mark !== '·' && !(dots > 0 ? partIsForeign(text, joint.end) : dotSoon(text, joint.end)))
    )
      break
    if (joint.mark === '·') dots++
    start = joint.end
  }
  if (dots === 0) return null
  return lastPart(article, text, at, start)
}

function jointAt(text: string, at: number): { mark: string; end: number } | null {
  let i = at
  if (text[i] === ' ') i++
  const mark = text[i] ?? ''
  if (!separators.has(mark) || (mark !== '·' && i !== at)) return null
  i++
  if (text[i] === ' ') i++
  return hanAt(text, i) ? { mark, end: i } : null
}

const partIsForeign = (text: string, at: number): boolean =>
  isTransliterating(text[at] ?? '') && isTransliterating(text[at + 1] ?? '') && !startsWord(text, at)

/** A hyphen before the first dot belongs to a name only when the dot comes within one more part. */
function dotSoon(text: string, at: number): boolean {
  let i = at
  while (i - at < PART_MOST && isTransliterating(text[i] ?? '')) i++
  return i > at && text[i] === '·'
}

function lastPart(article: ArticleText, text: string, at: number, start: number): Shape | null {
  let best: Shape | null = null
  for (let end = start + 1; end <= start + PART_MOST && end <= text.length; end++) {
    const last = text[end - 1] ?? ''
    if (!hanAt(text, end - 1) || notGiven.has(last)) break
    if (!isTransliterating(last) && end - start > 3) break
    const foreign = isTransliterating(last) ? 0 : -1.5
    const bare = hanAt(text, end) && !isTransliterating(text[end] ?? '') ? 0.9 : 0
    const proof = Math.max(endProof(text, end), bare)
    const score =
      proof +
      (end - start > 1 ? 0.5 : -0.5) +
      foreign +
      repeated(article, text, at, end) +
      (unlikelyLast.has(last) ? -1 : 0)
    if (best === null || score > best.score) best = { end, form: 'DOTTED', score: score + 2, proof }
    if (!isTransliterating(last)) break
  }
  return best
}
