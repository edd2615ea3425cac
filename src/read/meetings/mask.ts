import { characters } from '../../text/characters.ts'
import { Taken } from '../../text/spans.ts'

/** What stands between these marks is a name, a quotation or an aside, and holds no predicate of the sentence. */
const pairs = '()“”《》‘’【】[]'

const marks = characters(pairs)

/** Longest stretch that one pair of marks may enclose; a mark without its partner encloses nothing. */
const longest = 400

interface Open {
  /** The mark that closes it. */
  mark: string
  at: number
}

/** Which characters of a text lie between marks (the marks themselves included). One pass. */
export function masked(plain: string): Taken {
  const mask = new Taken(plain.length)
  const open: Open[] = []
  for (let i = 0; i < plain.length; i += 1) if (marks.at(plain, i)) turn(plain.charAt(i), i, open, mask)
  return mask
}

function turn(mark: string, at: number, open: Open[], mask: Taken): void {
  const place = pairs.indexOf(mark)
  if (place % 2 === 0) {
    open.push({ mark: pairs.charAt(place + 1), at })
    if (open.length > 8) open.shift()
    return
  }
  const partner = open.findLastIndex((one) => one.mark === mark && at - one.at <= longest)
  if (partner < 0) return
  mask.add(open[partner]?.at ?? at, at + 1)
  open.length = partner
}
