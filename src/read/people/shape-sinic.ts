import { acts } from '../../lexicon/acts.ts'
import { japaneseSurnameAt } from '../../lexicon/japanese-surnames.ts'
import { offices } from '../../lexicon/offices.ts'
import { compoundSurnameAt, isSurname, surnameAt } from '../../lexicon/surnames.ts'
import type { ArticleText } from './article.ts'
import { countedAt, endProof, hanAt } from './boundary.ts'
import { better, type Lean, type Shape } from './shape.ts'
import { neverInNames, notLast, repeated, unlikelyLast } from './shape-parts.ts'
import type { NameForm } from './sighting.ts'

const MOST = 4

/** The best Vietnamese, Chinese or Korean name: a surname and one or two characters, three with `氏` or a double surname. */
export function sinicShape(article: ArticleText, text: string, at: number, lean: Lean): Shape | null {
  const surname = compoundSurnameAt(text, at) ? 2 : 1
  if (surname === 1 && !surnameAt(text, at)) return null
  // `任组长`, `陈主任`: an office begins where the given name would.
  if ((offices.startingAt(text, at + surname)?.word.length ?? 0) > 1) return null
  let best: Shape | null = null
  const limit = givenEnd(text, at + surname, at + MOST)
  for (let end = at + surname + 1; end <= limit; end++) {
    const usual = usualness(text, at, end - at, surname) + (lean === 'SINIC' ? 0.5 : 0)
    best = better(best, shapeOf('SINIC', article, text, at, at + surname, end, usual))
  }
  return best
}

/** How far a given name that starts at `from` could reach. */
function givenEnd(text: string, from: number, most: number): number {
  let end = from
  while (end < most && hanAt(text, end) && !neverInNames.at(text, end)) end++
  return end
}

function shapeOf(
  form: NameForm,
  article: ArticleText,
  text: string,
  at: number,
  given: number,
  end: number,
  usual: number,
): Shape | null {
  if (notLast.at(text, end - 1) && !(text[end - 1] === '也' && end - at > 3)) return null
  const proof = endProof(text, end)
  if (end - given > 1 && notLast.at(text, end - 2) && proof < 1.4) return null
  // Four characters, none of them 氏: seldom a name, and never one that ends with a grammar word.
  if (end - at === 4 && given === at + 1 && text[at + 1] !== '氏' && unlikelyLast.at(text, end - 1)) return null
  const again = repeated(article, text, at, end)
  const wrong = swallowed(text, given, end, again)
  if (wrong === NEVER) return null
  const doubt = lastDoubt(article, text, at, end) + wrong
  return { end, form, score: proof + usual + again - doubt, proof }
}

/**
 * A grammar word as last character; but `和` before another preposition can only belong to the name, unless the name
 * stands without it elsewhere.
 */
function lastDoubt(article: ArticleText, text: string, at: number, end: number): number {
  if (!unlikelyLast.at(text, end - 1)) return 0
  if (text[end - 1] !== '和' || !(acts.startingAt(text, end) || countedAt(text, end))) return 1.6
  const { counts } = article
  return end - at > 2 && counts.of(text, at, end - 1) > counts.of(text, at, end) ? 1.6 : 0.3
}

function usualness(text: string, at: number, length: number, surname: number): number {
  const second = text[at + 1] ?? ''
  if (length === 4 && surname === 1) return second === '氏' ? 1.8 : isSurname(second) ? 0 : -1.2
  if (length - surname === 2) return second === '氏' ? 0.4 : 1
  // `文` and `氏` are middle names.
  return second === '文' || second === '氏' ? -1.2 : 0.5
}

/** How wrongly a name is cut that takes in a verb (`苏林|访柬`) or the beginning of one (`李强|调` of `强调`). */
function swallowed(text: string, from: number, end: number, again: number): number {
  let most = 0
  for (let at = from; at < end; at++) most = Math.max(most, taken(text, at, end, again))
  return most
}

function taken(text: string, at: number, end: number, again: number): number {
  const act = acts.startingAt(text, at)
  if (!act || act.word.length < 2) return 0
  if (at + act.word.length <= end) return act.value ? NEVER : 2.4
  return again > 0 ? 0 : 1.2
}

/** A verb of speech inside a name. */
const NEVER = 9

/** `防卫相也将…` */
const adverbsAt = (text: string, at: number): boolean =>
  acts.startingAt(text, at) !== null && acts.startingAt(text, at + 1) !== null

const JAPANESE_SURNAMES = [1, 2, 3] as const

/** The best Japanese name: a surname of the list and one to three characters; after a Japanese title any surname of two. */
export function japaneseShape(article: ArticleText, text: string, at: number, lean: Lean): Shape | null {
  let best: Shape | null = null
  for (const surname of JAPANESE_SURNAMES) {
    const known = japaneseSurnameAt(text, at, surname)
    if (!known && (lean !== 'JAPANESE' || surname !== 2 || adverbsAt(text, at))) continue
    const given = at + surname
    if (givenEnd(text, at, given) < given) continue
    const likely = (known ? 0 : -0.8) + (lean === 'JAPANESE' ? 0.5 : 0)
    const limit = givenEnd(text, given, given + 3)
    // A surname of one character that nothing supports needs a given name of two.
    for (let end = given + (surname === 1 && lean !== 'JAPANESE' ? 2 : 1); end <= limit; end++) {
      const usual = likely + (end - given === 2 ? 1 : 0.3)
      best = better(best, shapeOf('JAPANESE', article, text, at, given, end, usual))
    }
  }
  return best
}
