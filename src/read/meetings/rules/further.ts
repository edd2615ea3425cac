import { countryNames, countryWords } from '../../../lexicon/countries.ts'
import type { Span } from '../../../text/spans.ts'
import { type Draft, type Fact, joinNew } from '../draft.ts'
import { between, type Site } from '../site.ts'
import type { Actor } from '../token.ts'
import { begin } from './rule.ts'

const id = 'meetings/visit'

/** `先后对两国进行国事访问`, `对上述三国的访问`. */
export function toSeveral(site: Site): boolean {
  return /(?:[两三四]国)(?:进行|展开)?(?:国事|正式|工作|友好)?$/u.test(
    between(site, Math.max(site.clause.start, site.token.start - 8), site.token.start),
  )
}

/** `应A国H1和B国H2的邀请,G对两国进行访问`: a journey to the state of each who invited. */
export function eachInviter(site: Site, draft: Draft): Draft[] {
  const hosts = [...draft.people].filter(([, part]) => part.role === 'HOST')
  if (draft.place !== null || hosts.length < 2 || !toSeveral(site)) return [draft]
  const guests = [...draft.people].filter(([, part]) => part.role !== 'HOST')
  const found: Draft[] = []
  for (const [person, part] of hosts) {
    const code = site.state.people[person]?.country ?? null
    const name = countryNames.find((one) => one.code === code)?.name
    const [said] = part.said
    if (name === undefined || said === undefined) return [draft]
    const copies = guests.map(([guest, own]): [number, typeof own] => [guest, { ...own, said: [...own.said] }])
    found.push({
      ...begin(site, id),
      people: new Map([[person, part], ...copies]),
      place: { ...said, value: name, rule: 'meetings/visited' },
      status: draft.status,
      background: draft.background,
    })
  }
  return found
}

/** What may stand behind the last state of several. */
const afterVerb = /^(?:[,。;、和与及]|以及|进行|$|王国|共和国|联邦|的|三国|两国|四国)/u
const beforeVerb =
  /^(?:王国|联邦|[\p{Script=Han}]{0,4}共和国)?(?:、|和|与|及|以及|[两三四]国|进行|展开|开展|开始|作|的|(?:国事|正式|工作|友好)?访问)/u

/** `先后访问P和Q`, `对P和Q进行访问`: a journey to each, and its hosts by where it leads. */
export function further(site: Site, first: Draft, hostsOf: (site: Site, place: Fact<string>) => Actor[]): Draft[] {
  const { plain, index } = site.sentence.scanned
  const { place } = first
  if (place === null || site.frame !== null || first.anaphor) return []
  return goalsBehind(plain, place, place.start >= site.token.end).map(({ word, start, end }) => {
    const draft = begin(site, id)
    for (const [person, part] of first.people)
      if (part.role === 'GUEST') draft.people.set(person, { ...part, said: [...part.said] })
    draft.place = { value: word, section: index, start, end, rule: 'meetings/visited' }
    for (const actor of hostsOf(site, draft.place)) joinNew(draft, actor, 'HOST', index, 'meetings/inviter')
    draft.background = first.background
    return draft
  })
}

interface Goal extends Span {
  word: string
}

/** The states that a list names behind the first, which stands behind its verb or between `对` or `赴` and its verb. */
function goalsBehind(plain: string, first: Span, behind: boolean): Goal[] {
  if (!behind && !/[对赴往]/u.test(plain.charAt(first.start - 1))) return []
  const found: Goal[] = []
  for (let at = first.end; found.length < 4; ) {
    const mark = /^(?:王国|联邦|[\p{Script=Han}]{0,4}共和国)?(?:、|和|与|及|以及)/u.exec(plain.slice(at, at + 12))
    const start = at + (mark?.[0].length ?? 0)
    const next = mark === null ? null : countryWords.startingAt(plain, start)
    if (next === null || next.word.length < 2) break
    at = start + next.word.length
    // `访问越南和日本外长会谈`: no place.
    if (!(behind ? afterVerb : beforeVerb).test(plain.slice(at, at + 12))) break
    found.push({ word: next.word, start, end: at })
  }
  return found
}
