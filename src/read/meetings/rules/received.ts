import { join, lately } from '../draft.ts'
import { between, type Site } from '../site.ts'
import { type Actor, isWord, type PersonToken } from '../token.ts'

/** `B受到A的亲切接见`: who receives. */
export function passive(site: Site): Actor[] {
  if (site.token.is.shape !== 'receive') return []
  const words = between(site, site.clause.start, site.token.start)
  const by = site.zone.findLastIndex((one) => isWord(one, 'by') && one.word === '由')
  const at = by >= 0 ? (site.zone[by]?.start ?? 0) - site.clause.start : words.search(/(?:受到|得到|获得|获|蒙)[^,]*$/u)
  if (at < 0) return []
  const found = site.zone.filter(
    (one): one is PersonToken => one.type === 'person' && one.start > site.clause.start + at,
  )
  const last = found.at(-1)
  return last !== undefined && /^的?[^,的]{0,6}$/u.test(between(site, last.end, site.token.start))
    ? found.map((one) => one.actor)
    : []
}

/** `A到P拜会,由B接见`: B receives A, who was said to call. */
export function isAnswered({ state, sentence, zone }: Site, hosts: readonly Actor[]): boolean {
  const last = state.drafts.at(-1)
  const at = last?.occasion[0]
  if (last?.shape !== 'call' || at === undefined || !zone.some((one) => isWord(one, 'by'))) return false
  if (at.section !== sentence.scanned.index || at.start < sentence.start) return false
  if ([...last.people.values()].some((part) => part.role === 'HOST')) return false
  for (const host of hosts) join(last, host, 'HOST', sentence.scanned.index, 'meetings/call')
  return true
}

/** `A率团拜会P使馆。大使B接待了代表团`: B is the one who was called on. */
export function answersCall({ state, sentence }: Site, hosts: readonly Actor[], guests: readonly Actor[]): boolean {
  const last = lately(state).at(-1)
  if (last?.shape !== 'call' || last.occasion[0]?.section !== sentence.scanned.index || hosts.length === 0) return false
  if ([...last.people.values()].some((part) => part.role === 'HOST')) return false
  if (!guests.every(({ person }) => last.people.has(person))) return false
  for (const host of hosts) join(last, host, 'HOST', sentence.scanned.index, 'meetings/call')
  return true
}

/** `B也受到接见`: by the one who has received others before. */
export function sameHost(site: Site): Actor | null {
  if (site.token.is.shape !== 'receive') return null
  if (!/(?:受到|得到|获得?|蒙)[^,。]{0,6}$/u.test(between(site, site.clause.start, site.token.start))) return null
  const last = lately(site.state).findLast((draft) => draft.kind === 'CALL_ON' && draft.status === 'HELD')
  const host = [...(last?.people ?? [])].find(([, part]) => part.role === 'HOST')?.[0]
  const { start, end } = site.token
  return host === undefined ? null : { person: host, start, end, name: { start, end }, title: null }
}
