import { countryWords } from '../../lexicon/countries.ts'
import { cities, continents, placeEndings } from '../../lexicon/venues.ts'
import { wordTable } from '../../lexicon/words.ts'
import type { Span } from '../../text/spans.ts'
import { type Fact, lately } from './draft.ts'
import type { Site } from './site.ts'
import { isWord, type Token, type WordToken } from './token.ts'

const short: Readonly<Record<string, string>> = {
  华: '中国',
  中: '中国',
  越: '越南',
  老: '老挝',
  柬: '柬埔寨',
  俄: '俄罗斯',
  美: '美国',
  日: '日本',
  韩: '韩国',
  印: '印度',
  台: '台湾',
  泰: '泰国',
  法: '法国',
  德: '德国',
  英: '英国',
  朝: '朝鲜',
  欧: '欧洲',
  蒙: '蒙古国',
  缅: '缅甸',
  古: '古巴',
  澳: '澳大利亚',
}

const rule = 'meetings/visited'

interface Target {
  text: string
  start: number
  end: number
}

/** Where a journey leads: `对柬埔寨王国进行国事访问`, `访问越南`, `赴老挝访问`, `访华`, `在越南进行访问`. */
export function visited(site: Site): Fact<string> | null {
  const { scanned } = site.sentence
  const { token } = site
  const section = scanned.index
  const fact = (value: string, start: number, end: number): Fact<string> => ({ value, section, start, end, rule })
  const last = token.word.slice(-1)
  const brief = /^[访来到赴]/u.test(token.word) && token.word.length === 2 ? short[last] : undefined
  if (brief !== undefined) return fact(brief, token.end - 1, token.end)
  if (token.word === '之行') return tripTo(site)
  const leads = (one: Token): one is WordToken =>
    one.type === 'word' &&
    (['toward', 'go', 'in'].includes(one.role) || (one.role === 'ongoing' && one.word.endsWith('在')))
  const word = site.zone.findLast(leads)
  // `在P谈及A访问Q`: what stands right behind is where the journey leads.
  const direct =
    word?.role === 'in' && scanned.plain.charAt(token.end) !== '的'
      ? target(scanned.plain, token.end, token.end + 12)
      : null
  if (direct !== null) return fact(direct.text, direct.start, direct.end)
  const led =
    inOneWord(site) ?? (word === undefined ? (reached(site) ?? stayedIn(site) ?? setOutFor(site)) : ledTo(site, word))
  if (led !== null) return 'rule' in led ? led : fact(led.text, led.start, led.end)
  if (scanned.plain.charAt(token.end) === '的') return null
  const behind = target(scanned.plain, token.end, Math.min(scanned.plain.length, token.end + 24))
  return behind === null ? null : fact(behind.text, behind.start, behind.end)
}

/** `率团抵越进行访问`, `应邀赴法访问`. */
function inOneWord({ sentence, clause, token }: Site): Target | null {
  // `抵台,进行为期5天的访问`: said in the clause before.
  const goesOn = /^(?:进行|开始|展开)/u.test(sentence.scanned.plain.slice(clause.start, clause.start + 2))
  const start = Math.max(goesOn ? sentence.start : clause.start, token.start - 16)
  const match = /[抵来赴]([越老柬华俄美日韩泰法德英朝蒙缅古澳台]),?(?:(?:进行|展开|开始|作)[^,。;]{0,8})?$/u.exec(
    sentence.scanned.plain.slice(start, token.start),
  )
  const text = short[match?.[1] ?? '']
  if (match === null || text === undefined) return null
  const at = start + match.index + 1
  return { text, start: at, end: at + 1 }
}

/** Behind a word of going or `对`: `赴P`, `访该国`, `对P`. */
function ledTo(site: Site, word: WordToken): Fact<string> | Target | null {
  const { plain } = site.sentence.scanned
  const home = word.role === 'go' && word.word.length === 2 ? short[word.word.slice(-1)] : undefined
  if (home !== undefined) return { text: home, start: word.end - 1, end: word.end }
  if (/^(?:该国|该市|当地)/u.test(plain.slice(word.end, word.end + 2)))
    return (
      goneTo(site, word) ??
      lately(site.state).findLast((draft) => draft.kind === 'VISIT' && draft.place !== null)?.place ??
      null
    )
  // `对华进行正式友好访问`.
  const brief = word.role === 'toward' ? short[plain.charAt(word.end)] : undefined
  if (
    brief !== undefined &&
    /^(?:进行|展开|开展|作|国事|正式|工作|友好|访问)/u.test(plain.slice(word.end + 1, word.end + 3))
  )
    return { text: brief, start: word.end, end: word.end + 1 }
  return target(plain, word.end, site.token.start)
}

/** `前往P,对该国进行访问`: said in the clause before. */
function goneTo({ sentence }: Site, { start }: Span): Target | null {
  const go = sentence.tokens.findLast((one): one is WordToken => isWord(one, 'go') && one.end < start)
  return go === undefined || go.word === '离开' ? null : target(sentence.scanned.plain, go.end, start)
}

/** `启程前往P,进行为期三天的访问`: said in the clause before. */
function setOutFor(site: Site): Target | null {
  const { plain } = site.sentence.scanned
  const words = plain.slice(site.clause.start, site.token.start)
  if (
    !/^(?:进行|开始|展开)[^,。;]{0,12}$/u.test(words) ||
    !/(?:前往|飞往|赴)[^,。;]{2,10},$/u.test(
      plain.slice(Math.max(site.sentence.start, site.clause.start - 14), site.clause.start),
    )
  )
    return null
  return goneTo(site, site.clause)
}

/** `在P访问期间`: the adverbial's own `在`. */
function stayedIn({ sentence, frame, token, zone }: Site): Target | null {
  if (frame === null || frame.inner.start === frame.start || zone.some((one) => one.type === 'person')) return null
  return target(sentence.scanned.plain, frame.inner.start, token.start)
}

/** `南下P访问`, `莅临P考察`, among the words before. */
function reached({ sentence, clause, token }: Site): Target | null {
  const { plain } = sentence.scanned
  const start = Math.max(clause.start, token.start - 16)
  const match = /^.*(?:到|南下|北上|转赴|转往|前往|莅临|亲临)(?=[^到]*$)/u.exec(plain.slice(start, token.start))
  return match === null ? null : target(plain, start + match[0].length, token.start)
}

/** `首次中国之行`, `B的河内之行`: the name right before. */
function tripTo({ sentence, token }: Site): Fact<string> | null {
  const { plain, index } = sentence.scanned
  const found = cities.endingAt(plain, token.start) ?? countryWords.endingAt(plain, token.start)
  if (found === null) return null
  const start = token.start - found.word.length
  return { value: found.word, section: index, start, end: token.start, rule }
}

const parts = wordTable<true>(continents.map((name): [string, true] => [name, true]))

const province = new RegExp(
  `^[\\p{Script=Han}]{1,10}?(?:${placeEndings.filter((one) => '市省县郡州区镇岛'.includes(one)).join('|')})`,
  'u',
)

/** A state, city or province at the head of a stretch; of `阿尔及利亚奥兰省` the province. */
function target(plain: string, from: number, to: number): Target | null {
  // `刚刚解放一周的P`.
  const skip =
    /^(?:了|过)?(?:友邦|邻国|邻邦)?(?:(?:刚刚|刚|新近)[^,。;的]{1,8}的)?/u.exec(plain.slice(from, to))?.[0].length ?? 0
  const start = from + skip
  const country = countryWords.startingAt(plain, start)
  const after = start + (country?.word.length ?? 0)
  const city = cities.startingAt(plain, after)
  if (city !== null) {
    const end = after + city.word.length
    const unit = /^[省市州县](?![长委政府人领])/u.test(plain.slice(end, end + 2)) ? 1 : 0
    return { text: plain.slice(after, end + unit), start: after, end: end + unit }
  }
  // `广西壮族自治区`: the name alone may stand for it, too.
  const region = country === null ? null : /^[^,。;]{0,4}自治区/u.exec(plain.slice(after, to))
  if (region !== null)
    return { text: plain.slice(start, after + region[0].length), start, end: after + region[0].length }
  const part = province.exec(plain.slice(after, to))
  const continent = country === null ? parts.startingAt(plain, start) : null
  if (continent !== null) return { text: continent.word, start, end: start + continent.word.length }
  if (part !== null && !/[进访行]/u.test(part[0])) return { text: part[0], start: after, end: after + part[0].length }
  if (country !== null) return { text: country.word, start, end: after }
  return null
}
