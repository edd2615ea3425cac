import { type Draft, lately } from './draft.ts'
import type { Site, State } from './site.ts'
import { type Actor, isWord, type Token, type WordToken } from './token.ts'

/** `两国总理`, `双方`, `两人`: the two who last met, where the article has named them, and their office fits the word. */
export function groupOf(site: Pick<Site, 'state'>, left: readonly Token[]): Actor[] {
  const word = left.find((token, i) => isWord(token, 'group') && !isWord(left[i - 1], 'toward', 'benefit'))
  if (word === undefined || !isWord(word, 'group')) return []
  const count = '三四五六七八'.indexOf(word.word.charAt(0))
  if (count >= 0) return severalOf(site, word, count + 3)
  if (!/^[两双二]/u.test(word.word)) return []
  if (word.word.endsWith('代表团')) return asActors(heads(site), word)
  const office = word.word.replace(/^[两双二](?:位|国|党|市|省|方|人)?(?:国家)?/u, '')
  // `两位部长` are two just told of, whatever their ministry is called.
  const back = word.word === '两位部长' || word.word === '两位大臣'
  const fits = (person: number) =>
    office === '' ||
    (site.state.people[person]?.titles ?? []).some((title) =>
      office.split('兼').every((one) => sameOffice(title, one) || (back && isMinister(title))),
    )
  const pairs = lately(site.state).filter((draft) => draft.people.size === 2 && [...draft.people.keys()].every(fits))
  const pair =
    pairs.findLast((draft) => /[人]$/u.test(word.word) || pairwise.has(draft.kind) || ofTwoStates(site, draft)) ??
    pairs.at(-1)
  const named =
    pair !== undefined && (office !== '' || pair.kind !== 'VISIT')
      ? [...pair.people.keys()]
      : holders(site.state, office, fits)
  // `A欢迎B到来。两人…`: nobody else has been named yet.
  const both = named.length === 2 ? named : office === '' ? site.state.named : justMet(site, word.word, fits)
  return both.length === 2 ? asActors(both, word) : []
}

function asActors(people: readonly number[], { start, end }: WordToken): Actor[] {
  const span = { start, end }
  return people.map((person) => ({ person, ...span, name: span, title: null }))
}

/** `欢迎仪式后,两国代表团举行会谈`: those who led them were told of last, or as host and guest of the journey. */
function heads(site: Pick<Site, 'state'>): readonly number[] {
  const met = justMet(site, '两位', () => true)
  if (met.length > 0) return met
  const journey = lately(site.state).findLast((draft) => draft.people.size === 2 && ofTwoStates(site, draft))
  return [...(journey?.people.keys() ?? [])]
}

/** `两位议长`, whose offices have other names: the two who have just met. */
function justMet({ state }: Pick<Site, 'state'>, word: string, fits: (person: number) => boolean): readonly number[] {
  if (!/^两(?:位|国(?:元首|首脑|(?:最高)?领导人)$)/u.test(word)) return []
  // `欢迎仪式结束后,…` tells of nobody new.
  const last = lately(state).findLast((draft) => draft.kind !== 'VISIT' && !(draft.anaphor && draft.people.size === 0))
  const pair = last?.people.size === 2 ? [...last.people.keys()] : []
  // `两国元首` are no two foreign ministers: one of them at least is called so.
  return word.startsWith('两位') || pair.some(fits) ? pair : []
}

function isMinister(title: string): boolean {
  return /(?<!副)(?:部长|大臣|外长|防长)$/u.test(title)
}

/** `五位书记`: the five of that office who last met, with or without others. */
function severalOf({ state }: Pick<Site, 'state'>, token: WordToken, count: number): Actor[] {
  const office = token.word.slice(2)
  const fits = (person: number) => (state.people[person]?.titles ?? []).some((title) => sameOffice(title, office))
  const those = (draft: Draft | undefined) => [...(draft?.people.keys() ?? [])].filter(fits)
  const found = those(lately(state).findLast((draft) => those(draft).length === count))
  return asActors(found, token)
}

/** Host and guest of a journey between two states. */
function ofTwoStates({ state }: Pick<Site, 'state'>, { kind, people }: Draft): boolean {
  if (kind !== 'VISIT') return false
  const states = [...people.keys()].map((person) => state.people[person]?.country)
  return new Set(states).size === 2
}

/** All people of the article who hold an office; looked for once. */
function holders(state: State, office: string, fits: (person: number) => boolean): readonly number[] {
  if (office === '' || office === '领导人') return []
  const known = state.offices.get(office) ?? state.people.map((_, index) => index).filter(fits)
  state.offices.set(office, known)
  return known
}

const pairwise = new Set(['TALKS', 'CALL_ON', 'PHONE_CALL', 'WORKING_SESSION'])

/** `外长` is the head of `外交部长官` and `外交大臣`, `总理` of `政府总理`. */
function sameOffice(title: string, office: string): boolean {
  if (office === '外长') return /外长|外交(?:部)?(?:部长|大臣|长)/u.test(title)
  if (office === '防长') return /防长|国防(?:部)?(?:部长|大臣|长)|防卫大臣/u.test(title)
  if (office === '总理' || office === '首相')
    return /(?<!副)(?:总理|首相)$/u.test(title) || /(?<!副)(?:总理|首相)兼/u.test(title)
  if (office === '议长' || office === '国会主席')
    return /(?<!副)(?:议长|(?:国会|议会|会议|议院|院|杜马)主席|委员长|院长)$/u.test(title)
  if (office === '领导人') return /总书记|国家主席|总统|国王|总理|首相|主席$/u.test(title)
  if (office === '政府首脑' || office === '政府领导人') return /(?<!副)(?:总理|首相)(?:$|兼)/u.test(title)
  if (office === '最高领导人' || office === '国家领导人') return sameOffice(title, '领导人')
  if (office === '元首' || office === '首脑') return /国家主席|总统|国王|总理|首相/u.test(title)
  if ((office === '市长' || office === '省长') && title.endsWith(`${office.charAt(0)}人民委员会主席`)) return true
  return (
    (title.endsWith(office) && !title.endsWith(`副${office}`)) ||
    (title.includes('兼') && title.split('兼').some((one) => one.endsWith(office) && !one.endsWith(`副${office}`)))
  )
}
