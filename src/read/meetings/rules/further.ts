import { countryNames, countryWords } from '../../../lexicon/countries.ts'
import type { Draft } from '../draft.ts'
import { between, type Site } from '../site.ts'
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

/** `先后访问P和Q`: a journey to each. */
export function further(site: Site, first: Draft): Draft[] {
  const { plain, index } = site.sentence.scanned
  const { place } = first
  if (place === null || place.start < site.token.end || site.frame !== null || first.anaphor) return []
  const found: Draft[] = []
  for (let at = place.end; found.length < 4; ) {
    const mark = /^(?:王国|共和国)?(?:、|和|与|及|以及)/u.exec(plain.slice(at, at + 6))
    const next = mark === null ? null : countryWords.startingAt(plain, at + mark[0].length)
    if (mark === null || next === null || next.word.length < 2) break
    const start = at + mark[0].length
    at = start + next.word.length
    // `访问越南和日本外长会谈`: no place.
    if (!/^(?:[,。;、和与及]|以及|进行|$|王国|共和国|的|三国|两国|四国)/u.test(plain.slice(at, at + 3))) break
    const draft = begin(site, id)
    for (const [person, part] of first.people)
      if (part.role === 'GUEST') draft.people.set(person, { ...part, said: [...part.said] })
    draft.place = { value: next.word, section: index, start, end: at, rule: 'meetings/visited' }
    found.push({ ...draft, background: first.background })
  }
  return found
}
