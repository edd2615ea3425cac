import { v7 as uuid } from 'uuid'
import { findLinks, type KnownLink, removeLinks } from '../database/known.ts'
import type { Query } from '../database/open.ts'
import { keepPages, type PageRow } from '../database/pages.ts'
import { changePeople, type NewRow, writeArticles } from '../database/write.ts'
import type { Article } from '../read/reading.ts'
import { allRows } from './all-rows.ts'
import type { Prepared } from './arriving.ts'
import { newPeople, type Outcome } from './article.ts'
import { type Arrival, arrivalOf, rowOf } from './article-known.ts'
import { articleRows, type OwnRows } from './article-rows.ts'
import { changesOfPeople } from './changes-of-people.ts'
import { findKnown, type Incoming, type KnownArticles, placesOf } from './known-articles.ts'
import { pageRow } from './page-known.ts'
import { type Shared, shareOf } from './shared.ts'

/** A page to be stored with others. */
export interface Queued {
  prepared: Prepared
  /** It was stored just now by itself: it is only to be kept, so that it is known again. */
  isStored: boolean
}

/** What a page will be. */
interface Plan {
  outcome: Outcome
  /** Of its main article. */
  id: string
  created: Created[]
  /** Its teasers, where they are others than before. */
  related: string[] | null
  /** Whether the article had teasers that go. */
  hadRelated: boolean
}

const nothing: Plan = { outcome: 'UNCHANGED', id: '', created: [], related: null, hadRelated: false }

interface Created {
  id: string
  incoming: Incoming
  arrival: Arrival
  article: Article
  meetings: string[]
}

/**
 * Stores pages one after the other, all in one transaction and with as many statements as one page needs. It goes as
 * far as pages bring new articles or nothing new; a page that changes an article which is known must be stored alone.
 * @param query that of the transaction
 * @returns what became of the first pages, as many as could be stored
 */
export async function storeTogether(query: Query, pages: readonly Queued[]): Promise<Outcome[]> {
  const incoming = pages.map(({ prepared }) => prepared.incoming)
  const record = await findKnown(query, incoming.flat())
  const links = await linksOf(query, record, incoming)
  const plans: Plan[] = []
  const kept: PageRow[] = []
  for (const { prepared, isStored } of pages) {
    const plan = planOf(prepared, record, links)
    if (plan === null) {
      // Another writer has changed what was stored just now: then it is not kept, and read again when it comes again.
      if (isStored) plans.push(nothing)
      break
    }
    plans.push(plan)
    if (!prepared.isKept) kept.push(...pageRow(plan.id, prepared.page.id, prepared.readerVersion, prepared.seen))
  }
  await write(query, plans)
  if (kept.length > 0) await query(keepPages(lastOfEach(kept)))
  return plans.map(({ outcome }) => outcome)
}

/** The teasers that articles' pages show, by the id of the article. */
type Links = Map<string, { related: string[]; isChanged: boolean }>

/** Those of the articles that arriving main articles may turn out to be. */
async function linksOf(query: Query, record: KnownArticles, incoming: readonly Incoming[][]): Promise<Links> {
  const mains = incoming.flatMap(([main]) => (main === undefined ? [] : record.at(placesOf(main))))
  const links: Links = new Map(mains.map(({ id }) => [id, { related: [], isChanged: false }]))
  if (links.size === 0) return links
  for (const { articleId, relatedId } of await query<KnownLink>(findLinks([...links.keys()])))
    links.get(articleId)?.related.push(relatedId)
  return links
}

/** What a page will be, with what it brings added to the record; null if it changes something that is known. */
function planOf(page: Prepared, record: KnownArticles, links: Links): Plan | null {
  const created: Created[] = []
  const ids: string[] = []
  for (const [index, incoming] of page.incoming.entries()) {
    const arrival = arrivalOf(incoming, record)
    const { known } = arrival
    if (known !== null && !arrival.unchanged) return null
    const id = known?.id ?? uuid()
    ids.push(id)
    if (known !== null) continue
    const article = page.articles()[index]
    if (article === undefined) throw new Error(`${page.page.id} was read in another way than before`)
    created.push({ id, incoming, arrival, article, meetings: article.meetings.map(() => uuid()) })
    record.add(rowOf(id, incoming, arrival), arrival.headlineKey)
  }
  const [id = '', ...teasers] = ids
  const related = [...new Set(teasers.filter((teaser) => teaser !== id))]
  const isNew = created.some((one) => one.id === id)
  const before = links.get(id) ?? { related: [], isChanged: false }
  const same = before.related.length === related.length && before.related.every((one, place) => one === related[place])
  // Changed by this very transaction already: what it has done is not in the database yet, where it would be undone.
  if (!same && before.isChanged) return null
  links.set(id, { related, isChanged: before.isChanged || isNew || !same })
  const outcome = isNew ? 'STORED' : created.length > 0 || !same ? 'UPDATED' : 'UNCHANGED'
  return { outcome, id, created, related: same ? null : related, hadRelated: before.related.length > 0 }
}

/** Writes what pages bring, in their order. */
async function write(query: Query, plans: readonly Plan[]): Promise<void> {
  const changed = plans.filter(({ created, related }) => created.length > 0 || related !== null)
  if (changed.length === 0) return
  const articles = changed.flatMap(({ created }) => created.map(({ article }) => article))
  const shared = await shareOf(query, articles)
  const each: OwnRows[] = []
  const changes: NewRow[] = []
  const links: NewRow[] = []
  const introduced = new Set<string>()
  for (const { id, created, related } of changed) {
    for (const one of created) {
      const own: Shared = { ...shared, isNew: (person) => shared.isNew(person) && !introduced.has(person) }
      each.push(articleRows(one.article, one.incoming, one.arrival, { article: one.id, meetings: one.meetings }, own))
      const people = newPeople(one.article, own)
      changes.push({ kind: 'CREATED', subject: 'ARTICLE', subject_id: one.id }, ...people)
      for (const subject_id of one.meetings) changes.push({ kind: 'CREATED', subject: 'MEETING', subject_id })
      for (const { subject_id } of people) introduced.add(String(subject_id))
    }
    if (related === null) continue
    for (const [ordinal, related_id] of related.entries()) links.push({ article_id: id, related_id, ordinal })
    changes.push({ kind: 'UPDATED', subject: 'ARTICLE', subject_id: id })
  }
  const cleared = changed.filter(({ hadRelated, related }) => hadRelated && related !== null).map(({ id }) => id)
  if (cleared.length > 0) await query(removeLinks(cleared))
  await query(writeArticles(allRows(each, { article_links: links, changes })))
  const people = changesOfPeople(articles, shared)
  if (people.length > 0) await query(changePeople(people))
}

/** One row a page name and article: of several copies the last. */
const lastOfEach = (rows: readonly PageRow[]): PageRow[] => [
  ...new Map(rows.map((row) => [`${row.article_id} ${row.page_id}`, row])).values(),
]
