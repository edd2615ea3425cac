import { bodyWords, internationalBodies } from '../../lexicon/bodies.ts'
import { commonWords } from '../../lexicon/common-words.ts'
import { countryWords, shortCountries } from '../../lexicon/countries.ts'
import { offices } from '../../lexicon/offices.ts'
import { firms, organisations } from '../../lexicon/organisations.ts'
import { type Found, wordsOfAll } from '../../lexicon/words.ts'

/** A state's code, or that the office is one of a body of many states. */
export type Side = { code: string } | 'INTERNATIONAL'

/** Whom a title serves: the first state in it that is not the place of a posting (`驻…`), or a body of many. */
export function sideOf(title: string): Side | null {
  if (title.startsWith('苏丹') && title.length > 2) return { code: 'SD' }
  const short = shortAtStart(title)
  if (short) return { code: short }
  for (let i = nextSide(title, 0); i < title.length; ) {
    const country = stateAt(title, i)
    const body = internationalBodies.startingAt(title, i)?.word.length ?? 0
    const longest = Math.max(country?.word.length ?? 0, body)
    if (longest > 0) {
      const state = country !== null && country.word.length > body
      if (state && !abroad.has(title[i - 1] ?? '') && !branch(title, i)) return { code: country.value }
      if (!state && !posted(title, i)) return 'INTERNATIONAL'
    }
    i = nextSide(title, i + Math.max(longest, 1))
  }
  return null
}

/** All that tells a side: one look-up tells most places apart. */
const sides = wordsOfAll([countryWords, organisations, internationalBodies])

/** The first place from `from` on where something may; the end of the title if none is left. */
function nextSide(title: string, from: number): number {
  let at = from
  while (at < title.length && sides.startingAt(title, at) === null) at++
  return at
}

/** `三星越南总经理`: where a firm has a branch. */
const branch = (title: string, at: number): boolean => {
  const firm = firms.endingAt(title, at)
  return firm !== null && firm.word.length === at
}

/** A state, or an organisation that is of one. */
function stateAt(title: string, at: number): Found<string> | null {
  const country = countryWords.startingAt(title, at)
  // China has 国务委员, others a 国务委员会.
  if (country?.word === '国务委员' && title[at + 4] === '会') return null
  const known = organisations.startingAt(title, at)
  return known && known.word.length > (country?.word.length ?? 0) ? known : country
}

/** The state of the firm that a title names; null if it names none. */
export function firmSeat(title: string): string | null {
  for (let i = 0; i < title.length; i++) {
    const firm = firms.startingAt(title, i)
    if (firm) return firm.value
  }
  return null
}

/** `驻越南…`, `旅居捷克…`, `旅日…`: where somebody lives and works, not whom he serves. */
const abroad = new Set(['驻', '居', '旅', '在'])

/** `驻越南…`, `驻日内瓦联合国…`: the place of a posting. */
const posted = (title: string, at: number): boolean => title.slice(Math.max(0, at - 4), at).includes('驻')

/** `中央…`, `日报…`, `老战士`: a word, not a state. */
const wordStartsAt = (title: string): boolean => (beginnings.startingAt(title, 0)?.word.length ?? 0) > 1
const beginnings = wordsOfAll([countryWords, bodyWords, commonWords, offices])

/** `俄外长`, `美国务卿`, `柬驻越大使`, `越中友好协会主席`: one character, only where a title starts with it. */
function shortAtStart(title: string): string | null {
  const code = shortCountries.get(title[0] ?? '')
  if (!code || wordStartsAt(title)) return null
  const office = offices.startingAt(title, 1) ?? bodyWords.startingAt(title, 1)
  const friends = shortCountries.has(title[1] ?? '') && /友好|友协|企业|商会|议员|合作委员会|协会/u.test(title)
  return office || friends || '驻前副共'.includes(title[1] ?? ' ') ? code : null
}
