import { countryWords } from '../../lexicon/countries.ts'
import { normal } from '../../text/normal.ts'
import { headEndingAt } from './title-span.ts'

/** The offices of a person from the titles printed beside all mentions: one string each, shorter repeats left out. */
export function titlesOf(printed: readonly string[]): string[] {
  // Most mentions repeat a title to the letter.
  const distinct = new Set<string>()
  for (const run of new Set(printed)) for (const title of split(run)) distinct.add(title)
  if (distinct.size < 2) return [...distinct]
  const offices: Office[] = []
  for (const office of Array.from(distinct, officeOf)) {
    const same = offices.findIndex((known) => covered(known, office) || covered(office, known))
    const known = offices[same]
    if (known === undefined) offices.push(office)
    else if (office.printed.length > known.printed.length) offices[same] = office
  }
  const titles = offices.map(({ printed: title }) => title).filter((title, _, all) => !isCourtesy(title, all))
  // `外交部长某某医生`: beside an office it is a form of address.
  return titles.length > 1 ? titles.filter((title) => title !== '医生') : titles
}

/** `某某总理` of `越南副总理`: the deputy is addressed without his `副`. */
function isCourtesy(title: string, all: readonly string[]): boolean {
  const plain = normal(title)
  if (plain.length > 3) return false
  return all.some((other) =>
    normal(other)
      .split(/[兼暨]/u)
      .some((part) => part.length > plain.length + 2 && part.endsWith(`副${plain}`)),
  )
}

/** `2019-2024年任期协会主席`: how long an office is held is no part of it. */
const term = /^[0-9]{4} ?[-—–] ?[0-9]{4}年?(?:任期|阶段)的?/u

/** What a person is for the length of a visit is a role, no office. */
const roles = new Set(['代表团团长', '团长', '代表', '分析人士', '官员', '成员', '会议主持人', '会议主席'])

/** `担任大会主席`, `两场会议的主席`, `老方代表团成员`: the same, more freely put. */
const role =
  /^(?:[两三]场|本[次届]|此次|该|第[0-9]+[届次])?(?:大会|会议|峰会|论坛|年会)的?(?:联合|共同)?主席$|^[^、,]{0,4}代表团(?:成员|副团长)$|^[上本前历]?届[^、,]{0,2}主席$/u

/** The rest of a title in which, behind an office, the name of an envoy's sender stands. */
const sent =
  /^[^、,]*(?:主席|总统|总理|首相|国王|总书记|部长|外长|议长|委员长|秘书长)[^、,]{2,12}(?:的)?(?:特使|特别代表|私人代表)/u

/** `、` joins offices where an office ends before it. */
function split(run: string): string[] {
  const text = normal(run)
  const parts: string[] = []
  let start = 0
  for (let i = 0; i < text.length; i++) {
    if ((text[i] !== '、' && text[i] !== ',') || !headEndingAt(text, i)) continue
    // `总书记、国家主席某某某特使`: the offices of who sends belong to the envoy's.
    if (sent.test(text.slice(i + 1))) continue
    parts.push(run.slice(start, i))
    start = i + 1
  }
  parts.push(run.slice(start))
  return parts.map(withoutTerm).filter((part) => part !== '' && !roles.has(part) && !role.test(part))
}

function withoutTerm(part: string): string {
  const bare = part.trim()
  return bare.slice(term.exec(normal(bare))?.[0].length ?? 0)
}

/** An office as printed, with the forms that comparison needs. */
interface Office {
  printed: string
  whole: Form
  /** The whole and its halves: `副总理兼外长` is one office of two; each half alone repeats it. */
  parts: readonly Form[]
}

interface Form {
  plain: string
  canonical: string
  rank: string
}

function formOf(title: string): Form {
  const plain = normal(title)
  const one = canonical(plain)
  return { plain, canonical: one, rank: rank(one) }
}

function officeOf(printed: string): Office {
  const whole = formOf(printed)
  const halves = /[兼暨]/u.test(printed) ? printed.split(/[兼暨]/u) : []
  // `柬埔寨副首相兼国防大臣`: the state said before the first half is the second one's too.
  const state = halves.length > 0 ? (countryWords.startingAt(whole.plain, 0)?.word ?? '') : ''
  const [first = '', ...others] = halves
  return { printed, whole, parts: [whole, ...[first, ...others.map((other) => state + other)].map(formOf)] }
}

/** Whether the shorter title names no other office than the longer: same rank, its characters in order. */
export const repeats = (long: string, short: string): boolean => covered(officeOf(long), officeOf(short))

const covered = (long: Office, { whole: short }: Office): boolean =>
  long.parts.some(
    (part) =>
      part.rank === short.rank && (inOrder(part.canonical, short.canonical) || inOrder(part.plain, short.plain)),
  )

/** The many ways of writing one office, brought to one. */
const canonical = (plain: string): string =>
  plain
    .replace('越南共产党', '越共')
    .replace('中国共产党', '中共')
    .replace('中华人民共和国', '中国')
    .replace('人民代表大会', '人大')
    .replace('常务委员会', '常委会')
    .replace('中央委员会总书记', '中央总书记')
    .replace('法兰西', '法国')
    .replace(/社会主义共和国|人民民主共和国|人民共和国|共和国|王国|联邦/gu, '')
    .replace('特命全权大使', '大使')
    .replace('副外长', '外交部副部长')
    .replace('副防长', '国防部副部长')
    .replace('外长', '外交部长')
    .replace('防长', '国防部长')
    .replace('部部长', '部长')

const rank = (title: string): string => title.replace(/[^副前原代]/gu, '')

function inOrder(long: string, short: string): boolean {
  let at = 0
  for (const character of long) if (character === short[at]) at++
  return at >= short.length
}
