import type { Site } from './site.ts'
import { isWord, type Token } from './token.ts'

/** Journeys that one verb may tell of; no sentence names more. */
const most = 8

/**
 * `A于3月1日至3日对P、4日至5日对Q进行访问`: a site for each journey, with the words before the list and its own; the
 * site itself where the verb tells of one.
 */
export function legs(site: Site): readonly Site[] {
  if (site.token.is.shape !== 'visit' || site.frame !== null) return [site]
  const goals = site.zone.flatMap((token, i) =>
    isWord(token, 'toward') && site.zone[i + 1]?.type === 'country' ? [i] : [],
  )
  const [first] = goals
  if (first === undefined || goals.length < 2 || goals.length > most) return [site]
  const opening = site.zone.slice(0, first).findLastIndex((token) => !isOwn(token)) + 1
  const shared = site.zone.slice(0, opening)
  return goals.map((goal, k) => {
    const from = k === 0 ? opening : (goals[k - 1] ?? 0) + 2
    return { ...site, zone: [...shared, ...site.zone.slice(from, goal + 2)] }
  })
}

/** What belongs to one leg alone. */
function isOwn(token: Token): boolean {
  return token.type === 'date' || isWord(token, 'and', 'in')
}
