import { countryWords } from '../../lexicon/countries.ts'
import { historicFigures } from '../../lexicon/historic-figures.ts'
import { compoundSurnames, isSurname } from '../../lexicon/surnames.ts'
import { normal } from '../../text/normal.ts'
import type { ArticleText } from './article.ts'
import { type Side, sideOf } from './country-of-title.ts'
import type { Group } from './group.ts'

const sinicSides = new Set(['VN', 'CN', 'KR', 'JP', 'TW'])

/** What the titles of a person say of the side served. */
export function sideByTitles(titles: readonly string[]): Side | null {
  for (const title of titles) {
    const side = sideOf(normal(title))
    if (side) return side
  }
  return null
}

/** The state of a person whose titles name none: of the dead by list, else the own side's, or for a foreign name the state spoken of. */
export function countryByContext(article: ArticleText, group: Group, own: string): string | null {
  const known = historicFigures.get(normal(group.name))
  if (known) return known
  if (vietnameseName(group.name)) return 'VN'
  const foreign = group.seen.some(({ form }) => form === 'DOTTED' || form === 'PLAIN' || form === 'LATIN')
  const sinic =
    !foreign ||
    (isSurname(group.name[0] ?? '') && group.name.length <= 3) ||
    compoundSurnames.has(group.name.slice(0, 2))
  if (!sinicSides.has(own) || (sinic && !foreign)) return own
  return nearestForeign(article, group, own)
}

/** `阮…`, `黎氏…`: names of no other state. */
export const vietnameseName = (name: string): boolean => /^阮|^.氏../u.test(name) && !name.includes('·')

/** The last foreign state named before the first mention, in its section or those before it. */
function nearestForeign(article: ArticleText, group: Group, own: string): string | null {
  const [first] = group.seen
  if (!first) return null
  let nearest: string | null = null
  for (const { index, text } of article.lines) {
    if (index > first.section && nearest !== null) break
    const until = index === first.section ? first.start : text.length
    for (let at = 0; at < until; ) {
      const country = countryWords.startingAt(text, at)
      if (country && country.value !== own) nearest = country.value
      at += country?.word.length ?? 1
    }
  }
  return nearest
}
