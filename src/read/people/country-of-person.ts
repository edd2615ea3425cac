import { countryWords } from '../../lexicon/countries.ts'
import { historicFigures } from '../../lexicon/historic-figures.ts'
import { placeWords } from '../../lexicon/places.ts'
import { isPlainSurname, isSurname } from '../../lexicon/surnames.ts'
import { soundAt, soundsForeign } from '../../lexicon/transliteration.ts'
import { normal } from '../../text/normal.ts'
import type { ArticleText } from './article.ts'
import { firmSeat, type Side, sideOf } from './country-of-title.ts'
import type { Group } from './group.ts'

const sinicSides = new Set(['VN', 'CN', 'KR', 'JP', 'TW'])

/** Offices of a ruling party's, which a page from elsewhere can only mean of China. */
const ofParty = /(?:市委|省委|区委|党委|党组)(?:副)?书记$|^(?:全国)?(?:政协|人大)/u
const partyStates = new Set(['VN', 'CN', 'LA', 'KP'])

/** Sides on which names of the neighbourhood are foreigners'. */
const farSides = new Set(['US', 'GB', 'DE', 'FR', 'RU'])

/** What the titles of a person say of the side served. */
export function sideByTitles(titles: readonly string[]): Side | null {
  let many = false
  for (const title of titles) {
    const side = sideOf(normal(title).replace(chairing, ''))
    if (side === 'INTERNATIONAL') many = true
    else if (side && !(many && !presiding.test(normal(titles[0] ?? '')))) return side
  }
  if (many) return 'INTERNATIONAL'
  for (const title of titles) {
    const code = cityIn(normal(title))
    if (code) return { code }
  }
  return null
}

/** States take turns in the chair of a body of many; who sits in it serves a state all the same. */
const presiding = /(?:轮值主席|[0-9]年.{2,6}主席|轮值主席国)/u

/** `东盟轮值主席国越南总理`: the state is said behind it. */
const chairing = /^[^、,]{0,12}轮值主席国/u

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
  const named = stateOfName(group)
  if (named) return named
  const from = origin(article, group)
  if (from) return from
  // Firms employ people of every state.
  const seat = seatOf(titles)
  if (seat) return seat === own ? own : null
  const elsewhere = (own === 'VN' || own === 'CN') && titles.some((title) => notHere.test(normal(title)))
  if (!partyStates.has(own) && titles.some((title) => ofParty.test(normal(title)))) return 'CN'
  if (farSides.has(own) && !isForeign(group)) return nearestIn(article, group, own, 0) ?? spokenOf(article, own)
  if (!elsewhere && (!sinicSides.has(own) || !isForeign(group))) return own
  return foreignState(article, group, titles, own)
}

/** What the name alone says: of the dead by list, of the living by a way of naming that one state has. */
function stateOfName(group: Group): string | null {
  const known = historicFigures.get(normal(group.name))
  if (known) return known
  if (vietnameseName(group.name)) return 'VN'
  if (group.seen.some(({ form }) => form === 'TIBETAN')) return 'CN'
  return japaneseName(group) ? 'JP' : null
}

/** The foreign state that is spoken of where a person is named; of who holds no office, only a state the article is about. */
function foreignState(article: ArticleText, group: Group, titles: readonly string[], own: string): string | null {
  if (titles.length > 0 && !titles.some(isStateOffice)) return titles.some(inBusiness) ? null : spokenMost(article, own)
  const near = nearestIn(article, group, own, 0) ?? spokenMost(article, own)
  return near ?? nearestIn(article, group, own, 1) ?? spokenOf(article, own)
}

/** `来自第比利斯的留学生某·某`: the state or city that somebody is said to come from. */
function origin(article: ArticleText, { seen: [first] }: Group): string | null {
  if (!first) return null
  const { text } = article.line(first.section)
  const from = text.lastIndexOf('来自', first.start)
  if (from < 0 || first.start - from > 18) return null
  const place = countryWords.startingAt(text, from + 2) ?? placeWords.startingAt(text, from + 2)
  return place && text[from + 2 + place.word.length] === '的' ? place.value : null
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
  /(?:总统|总理|首相|国王|女王|王储|王后|王妃|太后|公主|亲王|天皇|皇后|部长|外长|防长|大臣|国务卿|国务秘书|议长|委员长|议员|总书记|主席|埃米尔|酋长|大公|苏丹|元首|大使|总领事|代办|书记|司令|总参谋长|市长|省长|州长|发言人|司长|局长|特使|国家安全顾问)$/u.test(
    normal(title),
  )

/** Posts in firms, whose people come from anywhere. */
export const inBusiness = (title: string): boolean =>
  /公司|集团|银行|总裁|总经理|董事|首席执行官|合伙人|经理|总监/u.test(normal(title))

/** `阮…`, `黎氏…`: names of no other state. */
export const vietnameseName = (name: string): boolean => /^阮|^.氏../u.test(name) && !name.includes('·')

/** A Japanese surname first, and four characters or none of our own surnames: names of no other state either. */
export const japaneseName = ({ name, seen }: Group): boolean =>
  seen[0]?.form === 'JAPANESE' && (name.length !== 3 || !isSurname(normal(name)[0] ?? ''))

/** The last foreign state named before the first mention in the same section, or at the end of the one before it. */
function nearestIn(article: ArticleText, group: Group, own: string, back: 0 | 1): string | null {
  const [first] = group.seen
  if (!first) return null
  const { text } = article.line(first.section - back)
  return lastNamed(text, back === 0 ? first.start : text.length, own)
}

function lastNamed(text: string, before: number, own: string): string | null {
  let nearest: string | null = null
  for (let at = Math.max(0, before - NEAR); at < before; ) {
    const country = countryWords.startingAt(text, at)
    const found = country ?? placeWords.startingAt(text, at)
    // `米兰·某某`: a person's name, which a city has too.
    const ofName =
      found !== null && ((country === null && dotted(text, at, found.word)) || glossedName(text, at, found.word))
    if (found && found.value !== own && !ofName) nearest = found.value
    at += found?.word.length ?? 1
  }
  return nearest
}

const dotted = (text: string, at: number, word: string): boolean =>
  text[at + word.length] === '·' || text[at - 1] === '·'

/** `阿巴西(Abbasi)`: the end of a name that its Latin form follows. */
const glossedName = (text: string, at: number, word: string): boolean =>
  text[at + word.length] === '(' && soundAt(text, at - 1) && /[A-Za-z]/u.test(text[at + word.length + 1] ?? '')

const NEAR = 120

/** States other than the own one that the article names: how often, the headline's counting more. */
export function foreignStates(article: ArticleText, own: string | null): ReadonlyMap<string, number> {
  const known = counted.get(article)
  if (known?.own === own) return known.named
  const named = countStates(article, own)
  counted.set(article, { own, named })
  return named
}

/** Per article, as every person without a state asks for it. */
const counted = new WeakMap<ArticleText, { own: string | null; named: ReadonlyMap<string, number> }>()

function countStates(article: ArticleText, own: string | null): Map<string, number> {
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

/** The foreign state that an article is plainly about: named much more often than any other. */
function spokenMost(article: ArticleText, own: string): string | null {
  const [first, second] = [...foreignStates(article, own)].sort(([, a], [, b]) => b - a)
  return first && first[1] > 3 && first[1] > 2 * (second?.[1] ?? 0) ? first[0] : null
}

/** Per article, as every person without a state asks for it. */
const spoken = new WeakMap<ArticleText, string | null>()

/** The foreign state that an article speaks of most; null if none is named. */
function spokenOf(article: ArticleText, own: string): string | null {
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
