import type { Span } from '../../text/spans.ts'
import { isWord, type Token } from './token.ts'

/** What stands between two commas, before its adverbials are told apart. */
export interface Piece extends Span {
  tokens: Token[]
}

/**
 * Joins what a list of people has parted by commas, for their titles have their own `、`: `会见P国党主席、总统A,Q国外长B,议长C`
 * has one object, `部长A,P国总理B,前总理C等出席` one subject. Pieces that are names alone go with the name behind them that
 * does something, or else with the one before them.
 */
export function joinNames(plain: string, pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length < 2 || !pieces.some((piece) => isNames(plain, piece))) return pieces
  const found: Piece[] = []
  for (let i = 0; i < pieces.length; ) {
    const first = pieces[i]
    if (first === undefined) break
    const end = endOfNames(plain, pieces, i)
    if (end === i) {
      found.push(first)
      i += 1
      continue
    }
    const next = pieces[end]
    const before = found.at(-1)
    if (next !== undefined && goesOn(plain, next) && beginsWithName(plain, next)) {
      found.push(joined(pieces.slice(i, end + 1)))
      i = end + 1
    } else if (before !== undefined && goesOn(plain, first) && endsWithName(plain, before)) {
      found[found.length - 1] = joined([before, ...pieces.slice(i, end)])
      i = end
    } else {
      found.push(joined(pieces.slice(i, end)))
      i = end
    }
  }
  return found
}

/** Behind the last of the pieces from one on that are names alone, with only commas between. */
function endOfNames(plain: string, pieces: readonly Piece[], from: number): number {
  let end = from
  for (let piece = pieces[end]; piece !== undefined && isNames(plain, piece); piece = pieces[end]) {
    if (end > from && !goesOn(plain, piece)) break
    end += 1
  }
  return end
}

/** A title that is not part of the name that follows: what stands before the last `、`. */
const offices = /^(?:[^,。;:的]{2,30}、)?$/u
const between = /^(?:[、和与及]|以及)(?:[^,。;:的]{2,30}、)?$/u
const others = /^(?:等(?:人|[^,。;:的]{0,6}(?:人|官员|领导|代表))?)?$/u

/** Whether a piece holds names with their titles and nothing else. */
function isNames(plain: string, piece: Piece): boolean {
  const last = piece.tokens.at(-1)
  // Asked of every piece: nearly all hold something else.
  if (last?.type !== 'person' || !piece.tokens.every(mayStand)) return false
  if (!beginsWithName(plain, piece) || !others.test(plain.slice(last.end, piece.end))) return false
  const people = piece.tokens.filter(({ type }) => type === 'person')
  return people.every(({ start }, i) => i === 0 || between.test(plain.slice(people[i - 1]?.end ?? start, start)))
}

const mayStand = (token: Token): boolean =>
  token.type === 'person' || token.type === 'country' || isWord(token, 'and', 'with')

function beginsWithName(plain: string, { start, tokens }: Piece): boolean {
  const first = tokens.find((token) => token.type !== 'country' && !isWord(token, 'and'))
  return first?.type === 'person' && offices.test(plain.slice(start, first.start))
}

function endsWithName(plain: string, { end, tokens }: Piece): boolean {
  const last = tokens.at(-1)
  return last?.type === 'person' && others.test(plain.slice(last.end, end))
}

/** Whether only a comma stands before a piece. */
function goesOn(plain: string, { start }: Piece): boolean {
  return plain.charAt(start - 1) === ','
}

function joined(pieces: readonly Piece[]): Piece {
  const [first] = pieces
  return {
    start: first?.start ?? 0,
    end: pieces.at(-1)?.end ?? 0,
    tokens: pieces.flatMap((piece) => piece.tokens),
  }
}
