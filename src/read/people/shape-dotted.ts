import { thingEndings } from '../../lexicon/endings.ts'
import { honorifics } from '../../lexicon/honorifics.ts'
import { offices } from '../../lexicon/offices.ts'
import { plainSurnameAt } from '../../lexicon/surnames.ts'
import { tibetanElements } from '../../lexicon/tibetan-names.ts'
import { soundAt } from '../../lexicon/transliteration.ts'
import { characters, unitAt } from '../../text/characters.ts'
import { isHan } from '../../text/normal.ts'
import type { ArticleText } from './article.ts'
import { endProof, hanAt, soundEndProof, verbAt } from './boundary.ts'
import { plainWordAt } from './known-words.ts'
import type { Shape } from './shape.ts'
import { goesOn, neverInNames, repeated, unlikelyLast } from './shape-parts.ts'
import { regnal } from './shape-plain.ts'

const PART_MOST = 9
/** Royal names are long, but not endless. */
const MOST_DOTS = 9
const MOST = 48
const hyphens = characters('-—–')
/** Never inside a part, though some write sounds. */
const listing = characters('和与及')
/** Not the first character of a name: what joins a name to what stands before it. */
const joining = characters('和兼暨同为对向由应')

/** `谢尔盖·拉夫罗夫`, `让-诺埃尔·普瓦里埃`, `阿克塞尔· 冯· 某某`: parts joined by dots, hyphens beside dots. */
export function dottedShape(article: ArticleText, text: string, at: number): Shape | null {
  if (joining.at(text, at) || (offices.startingAt(text, at)?.word.length ?? 0) > 1) return null
  // `大使感谢某某·某某`: a verb before the name.
  if (!soundAt(text, at) && verbAt(text, at)) return null
  let start = at
  let dots = 0
  while (dots < MOST_DOTS && start - at < MOST) {
    const partEnd = endOfPart(text, start)
    const joint = partEnd > start ? jointAt(text, partEnd) : null
    if (joint === null) break
    if (joint.mark === '·') dots++
    else if (!(dots > 0 ? soundsFrom(text, joint.end) : dotSoon(text, joint.end))) break
    start = joint.end
  }
  return dots === 0 ? null : lastPart(article, text, at, start)
}

/** Behind the part that starts at `start`: it may hold one character that writes no sound, not more. */
function endOfPart(text: string, start: number): number {
  let strange = 0
  let at = start
  while (at - start < PART_MOST && hanAt(text, at)) {
    if (listing.at(text, at)) return at
    // `卡尔十六世·…`
    const king = at > start ? regnal(text, at) : at
    if (king > at) return king
    const sound = soundAt(text, at) || uyghur(text, at)
    if (!sound) strange++
    if (strange > 1 || (!sound && neverInNames.at(text, at))) return start
    at++
  }
  return at
}

interface Joint {
  mark: string
  end: number
}

function jointAt(text: string, at: number): Joint | null {
  let i = at
  if (text[i] === ' ') i++
  if (isHan(unitAt(text, i))) return null
  const mark = text[i] === '.' ? '·' : (text[i] ?? '')
  if (mark !== '·' && !(hyphens.has(mark) && i === at && !hyphens.at(text, i + 1))) return null
  i++
  if (text[i] === ' ') i++
  return hanAt(text, i) ? { mark, end: i } : null
}

const soundsFrom = (text: string, at: number): boolean =>
  soundAt(text, at) && soundAt(text, at + 1) && plainWordAt(text, at) === 0

/** A hyphen before the first dot belongs to a name only when the dot comes within one more part. */
function dotSoon(text: string, at: number): boolean {
  let i = at
  while (i - at < PART_MOST && soundAt(text, i)) i++
  return i > at && (text[i] === '·' || text[i + 1] === '·')
}

/** How little a last part of `length` characters looks complete where its last character stands at `at`. */
function doubtOf(text: string, at: number, length: number): number {
  // `…·丰威汉|博物馆`: the last character begins the name of a thing.
  if (length > 2 && (thingEndings.startingAt(text, at)?.word.length ?? 0) > 2) return 3
  const strange = soundAt(text, at) ? 0 : length === 2 ? 1.4 : 2.2
  return strange + (unlikelyLast.at(text, at) ? 1 : 0) + (length > 1 ? -0.5 : 0.5)
}

/** `阿不都`: a word of the sentence elsewhere, a sound here. */
const uyghur = (text: string, at: number): boolean =>
  text.startsWith('阿不', at - 1) && '都力拉'.includes(text[at + 1] ?? ' ')

/** `顾昆·次仁`: a word of Tibetan names, whatever its characters. */
function tibetanPart(text: string, start: number): Shape | null {
  const end = start + (tibetanElements.startingAt(text, start)?.word.length ?? 0)
  return end > start ? { end, form: 'DOTTED', score: 4, proof: endProof(text, end) } : null
}

/** A last part's first character that the list lacks, with a sound behind it and no word between. */
const beginsPart = (text: string, start: number, end: number): boolean =>
  end === start + 1 && soundAt(text, end) && endProof(text, end) === 0

function lastPart(article: ArticleText, text: string, at: number, start: number): Shape | null {
  let best = tibetanPart(text, start)
  let strange = 0
  for (let end = start + 1; end <= start + PART_MOST && end <= text.length; end++) {
    // `若瑟·阮某`: a surname of ours behind a Christian name.
    const sound = soundAt(text, end - 1) || uyghur(text, end - 1) || (end === start + 1 && plainSurnameAt(text, start))
    if (!hanAt(text, end - 1) || (!sound && neverInNames.at(text, end - 1))) break
    const rank = honorifics.endingAt(text, end)?.word.length ?? 0
    if (rank > 1 && end - start > rank) continue
    const stop = regnal(text, end)
    const proof = soundEndProof(text, stop)
    const doubt = doubtOf(text, end - 1, end - start)
    const score = 2 + proof - doubt - 1.5 * strange + repeated(article, text, at, end)
    if (best === null || score > best.score) best = { end: stop, form: 'DOTTED', score, proof }
    // One character that the list lacks may stand inside, if the sounds go on after it.
    if (!sound && (strange++ > 0 || !(goesOn(text, end) || beginsPart(text, start, end)))) break
  }
  return best
}
