import type { KnownArticle } from '../database/known.ts'
import type { Arrival } from './article-known.ts'
import type { Incoming } from './known-articles.ts'

const numbers = (version: string) => version.split(/[^0-9]+/u).map(Number)

/** Orders versions by their numbers: positive if `a` is newer than `b`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)]
  for (let place = 0; place < Math.max(left.length, right.length); place++) {
    const difference = (left[place] ?? 0) - (right[place] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/**
 * Whether an arriving article brings nothing that its row does not have. What a page leaves unsaid is no news: neither
 * a date nor an address is forgotten because another copy of the page lacks it.
 */
export function isUnchanged(
  known: KnownArticle,
  incoming: Incoming,
  arrival: Pick<Arrival, 'absorbed' | 'hash' | 'url'>,
): boolean {
  const { form, readerVersion } = incoming
  if (form === 'TEASER' && known.form === 'FULL') return true
  if (form === 'FULL' && known.form === 'TEASER') return false
  const newer = compareVersions(readerVersion, known.readerVersion)
  if (newer !== 0) return newer < 0
  if (isRedated(known, incoming)) return false
  // Pages cut a teaser each in their own way; the first one stays until a better reader or the full text comes.
  if (form === 'TEASER') return true
  return arrival.absorbed.length === 0 && known.contentHash === arrival.hash && known.url === arrival.url
}

/**
 * Whether the page says a day that the record does not know, or corrects one that it gave itself. A day that another
 * page was saved on changes nothing: the same words on two pages would be dated by whichever came last.
 */
function isRedated(known: KnownArticle, { form, page }: Incoming): boolean {
  const { published, retrieved } = page
  if (form === 'FULL' && published !== undefined && published !== known.published) return true
  if (retrieved === undefined || retrieved === known.retrieved) return false
  return known.retrieved === null || known.pageId === page.id
}

/** Whether a page says less of the days than the record knows: what was dated by them keeps its date. */
export function isPoorer(known: KnownArticle, { page }: Incoming): boolean {
  return (
    (known.published !== null && page.published === undefined) ||
    (known.retrieved !== null && page.retrieved === undefined)
  )
}
