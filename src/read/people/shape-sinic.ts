import { acts } from '../../lexicon/acts.ts'
import { japaneseSurnames } from '../../lexicon/japanese-surnames.ts'
import { compoundSurnames, isSurname } from '../../lexicon/surnames.ts'
import type { ArticleText } from './article.ts'
import { endProof, hanAt } from './boundary.ts'
import type { Lean, Shape } from './name-shape.ts'
import { notInNames, repeated, unlikelyLast } from './shape-parts.ts'

/** Vietnamese, Chinese and Korean names: a surname and one or two characters, three with `氏` or a double surname. */
export function sinicShapes(article: ArticleText, text: string, at: number, lean: Lean): Shape[] {
  const compound = compoundSurnames.has(text.slice(at, at + 2))
  if (!compound && !isSurname(text[at] ?? '')) return []
  const surname = compound ? 2 : 1
  const shapes: Shape[] = []
  for (let length = surname + 1; length <= 4; length++) {
    const end = at + length
    if (!nameCharacter(text, end - 1)) break
    const proof = endProof(text, end)
    let score = proof + (lean === 'SINIC' ? 0.5 : 0) + repeated(article, text, at, end)
    score += usualness(text, at, length, surname) - swallowed(text, at + surname, end)
    if (unlikelyLast.has(text[end - 1] ?? '')) score -= 1.6
    shapes.push({ end, form: 'SINIC', score, proof })
  }
  return shapes
}

const nameCharacter = (text: string, at: number): boolean => hanAt(text, at) && !notInNames.has(text[at] ?? '')

function usualness(text: string, at: number, length: number, surname: number): number {
  const second = text[at + 1] ?? ''
  if (length === 4 && surname === 1) return second === '氏' ? 1.8 : isSurname(second) ? 0 : -1.2
  if (length - surname === 2) return second === '氏' ? 0.4 : 1
  return 0.5
}

/** A name that takes in the beginning of a verb (`李强|调` of `强调`) is cut wrongly. */
function swallowed(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const length = acts.startingAt(text, at)?.word.length ?? 0
    if (length > 1 && at + length >= end) return 1.2
  }
  return 0
}

/** A surname of the list and one to three characters; after a Japanese title any surname of two characters. */
export function japaneseShapes(article: ArticleText, text: string, at: number, lean: Lean): Shape[] {
  const shapes: Shape[] = []
  for (let surname = 1; surname <= 3; surname++) {
    const known = japaneseSurnames.has(text.slice(at, at + surname))
    if (!known && !(lean === 'JAPANESE' && surname === 2)) continue
    for (let given = surname === 1 ? 2 : 1; given <= 3; given++) {
      const end = at + surname + given
      if (!nameCharacter(text, end - 1)) break
      const proof = endProof(text, end)
      const usual = (given === 2 ? 1 : 0.3) + (known ? 0 : -0.8) + (lean === 'JAPANESE' ? 0.5 : 0)
      const last = unlikelyLast.has(text[end - 1] ?? '') ? -1.6 : 0
      const score = proof + usual + last + repeated(article, text, at, end) - swallowed(text, at + surname, end)
      shapes.push({ end, form: 'JAPANESE', score, proof })
    }
  }
  return shapes
}
