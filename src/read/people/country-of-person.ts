import { countryWords } from '../../lexicon/countries.ts'
import { historicFigures } from '../../lexicon/historic-figures.ts'
import { placeWords } from '../../lexicon/places.ts'
import { isPlainSurname, isSurname } from '../../lexicon/surnames.ts'
import { soundsForeign } from '../../lexicon/transliteration.ts'
import { normal } from '../../text/normal.ts'
import type { ArticleText } from './article.ts'
import { firmSeat, type Side, sideOf } from './country-of-title.ts'
import type { Group } from './group.ts'

const sinicSides = new Set(['VN', 'CN', 'KR', 'JP', 'TW'])

/** What the titles of a person say of the side served. */
export function sideByTitles(titles: readonly string[]): Side | null {
  for (const title of titles) {
    const side = sideOf(normal(title))
    if (side) return side
  }
  for (const title of titles) {
    const code = cityIn(normal(title))
    if (code) return { code }
  }
  return null
}

/** `圣彼得堡市外联委员会主任`: no state, but a city of one. */
function cityIn(title: string): string | null {
  for (let at = 0; at < title.length; at++) {
    const place = placeWords.startingAt(title, at)
    if (place) return title[at - 1] === '驻' ? null : place.value
  }
  return null
}

/** The state of a person whose titles name none: of the dead by list, else the own side's, or for a foreign name the state spoken of. */
export function countryByContext(
  article: ArticleText,
  group: Group,
  titles: readonly string[],
  own: string,
): string | null {
  const known = historicFigures.get(normal(group.name))
  if (known) return known
  if (vietnameseName(group.name)) return 'VN'
  if (japaneseName(group)) return 'JP'
  // Firms employ people of every state; only a name of the neighbourhood is hardly one of another state than the firm's.
  const seat = seatOf(titles)
  if (seat) return sinicSides.has(seat) && !isForeign(group) ? seat : seat === own ? own : null
  const elsewhere = (own === 'VN' || own === 'CN') && titles.some((title) => notHere.test(normal(title)))
  if (!elsewhere && (!sinicSides.has(own) || !isForeign(group))) return own
  return titles.some(isStateOffice) || titles.length === 0
    ? (nearestIn(article, group, own) ?? spokenOf(article, own))
    : null
}

const seatOf = (titles: readonly string[]): string | null =>
  titles.reduce<string | null>((seat, title) => seat ?? firmSeat(normal(title)), null)

/** A name written by its sound, or in Latin letters. */
function isForeign({ name, seen }: Group): boolean {
  if (seen.some(({ form }) => form === 'TIBETAN')) return false
  // `洛` writes a sound, but is a given name's character as well.
  if (name.length === 3 && isPlainSurname(normal(name)[0] ?? '') && seen[0]?.form === 'SINIC') return false
  if (soundsForeign(name) || name.length > 4 || seen.some(({ form }) => form === 'LATIN')) return true
  return !isSurname(normal(name)[0] ?? '') && !seen.some(({ form }) => form === 'JAPANESE')
}

/** Offices that neither Vietnam nor China has. */
const notHere = /(?:总统|首相|国王|女王|王储|天皇|皇后|国务卿|大臣|外相|防相|议长|参议员|众议员)$/u

/** Offices of states, as against those of firms, universities and associations. */
const isStateOffice = (title: string): boolean =>
  /(?:总统|总理|首相|国王|女王|王储|王后|王妃|太后|公主|亲王|天皇|皇后|部长|外长|防长|大臣|国务卿|国务秘书|议长|委员长|议员|总书记|主席|大使|总领事|代办|书记|司令|总参谋长|市长|省长|州长|发言人|司长|局长|特使|国家安全顾问)$/u.test(
    normal(title),
  )

/** `阮…`, `黎氏…`: names of no other state. */
export const vietnameseName = (name: string): boolean => /^阮|^.氏../u.test(name) && !name.includes('·')

/** Four characters and more, a Japanese surname first: names of no other state either. */
const japaneseName = ({ name, seen }: Group): boolean => name.length > 3 && seen[0]?.form === 'JAPANESE'

/** The last foreign state named before the first mention in the same section. */
function nearestIn(article: ArticleText, group: Group, own: string): string | null {
  const [first] = group.seen
  if (!first) return null
  const { text } = article.line(first.section)
  let nearest: string | null = null
  for (let at = Math.max(0, first.start - NEAR); at < first.start; ) {
    const country = countryWords.startingAt(text, at)
    if (country && country.value !== own) nearest = country.value
    at += country?.word.length ?? 1
  }
  return nearest
}

const NEAR = 80

/** States other than the own one that the article names: how often, the headline's counting more. */
export function foreignStates(article: ArticleText, own: string | null): Map<string, number> {
  const named = new Map<string, number>()
  for (const { kind, text } of article.lines) {
    for (let at = 0; at < text.length; ) {
      const country = countryWords.startingAt(text, at)
      if (country && country.value !== own) {
        named.set(country.value, (named.get(country.value) ?? 0) + (kind === 'HEADLINE' ? 3 : 1))
      }
      at += country?.word.length ?? 1
    }
  }
  return named
}

/** Per article, as every person without a state asks for it. */
const spoken = new WeakMap<ArticleText, string | null>()

/** The foreign state that an article speaks of most; null if none is named. */
export function spokenOf(article: ArticleText, own: string): string | null {
  const known = spoken.get(article)
  if (known !== undefined) return known
  let best: string | null = null
  let most = 0
  for (const [code, times] of foreignStates(article, own)) {
    if (times > most) {
      best = code
      most = times
    }
  }
  spoken.set(article, best)
  return best
}
