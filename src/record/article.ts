import { v7 as uuid } from 'uuid'
import { absorbArticles, removePeople } from '../database/known.ts'
import type { Query } from '../database/open.ts'
import { changePeople, type NewRow, writeArticles } from '../database/write.ts'
import type { Article } from '../read/reading.ts'
import { lookUp } from './article-known.ts'
import { articleRows, type OwnRows } from './article-rows.ts'
import { changesOfPeople } from './changes-of-people.ts'
import { daysOf } from './days.ts'
import type { Incoming } from './known-articles.ts'
import { type KnownMeeting, matchMeetings } from './meeting-match.ts'
import { isPoorer } from './news.ts'
import { personKey } from './person-identity.ts'
import { type Forgotten, forget, nothing } from './reread.ts'
import { type Shared, shareOf } from './shared.ts'
import { takeBack } from './take-back.ts'

export type Outcome = 'STORED' | 'UPDATED' | 'UNCHANGED'

export interface StoredArticle {
  id: string
  outcome: Outcome
}

/**
 * Stores one article with its sections, people and meetings, or leaves it alone when nothing of it is new.
 * A full text takes the place of its teaser, under the same id; a teaser never that of a full text.
 * @param query that of the transaction which the whole article is stored in
 */
export async function storeArticle(query: Query, incoming: Incoming, arriving: Article): Promise<StoredArticle> {
  const arrival = await lookUp(query, incoming)
  const { known, absorbed } = arrival
  if (known !== null && arrival.unchanged) return { id: known.id, outcome: 'UNCHANGED' }

  const id = known?.id ?? uuid()
  const gone = absorbed.map((teaser) => teaser.id)
  const before = known === null ? nothing : await forget(query, [id, ...gone])
  const matched = matchMeetings(before.meetings, arriving.meetings)
  const poorer = known !== null && isPoorer(known, incoming)
  const article = poorer ? withKnownDays(arriving, matched) : arriving
  const meetings = article.meetings.map((_, index) => matched[index]?.id ?? uuid())
  const shared = await shareOf(query, [article])
  const rows = articleRows(article, incoming, arrival, { article: id, meetings }, shared)
  const untold = await before.removeMeetings(meetings)
  if (gone.length > 0) for (const statement of absorbArticles(gone, id)) await query(statement)
  const own = { kind: known === null ? 'CREATED' : 'UPDATED', subject: 'ARTICLE', subject_id: id }
  const changes: NewRow[] = [
    own,
    ...newPeople(article, shared),
    ...meetings.map((subject_id, index) => ({
      kind: matched[index] === undefined ? 'CREATED' : 'UPDATED',
      subject: 'MEETING',
      subject_id,
    })),
    ...untold.map((subject_id) => ({ kind: 'REMOVED', subject: 'MEETING', subject_id })),
    ...gone.map((subject_id) => ({ kind: 'REMOVED', subject: 'ARTICLE', subject_id })),
  ]
  await query(writeArticles({ ...rows, article_links: [], changes }))
  await settlePeople(query, [article], rows, before, shared)
  return { id, outcome: known === null ? 'STORED' : 'UPDATED' }
}

/** A page that says less than the record knows dates nothing anew: meetings that lost their day by it keep it. */
const withKnownDays = (article: Article, matched: (KnownMeeting | undefined)[]): Article => ({
  ...article,
  meetings: article.meetings.map((meeting, index) => {
    const date = matched[index]?.date ?? null
    return daysOf(meeting.date).first === null && daysOf(date).first !== null ? { ...meeting, date } : meeting
  }),
})

/** Lines of the change feed for people whom an article brought. */
export const newPeople = (article: Article, shared: Shared): NewRow[] =>
  [...new Set(article.people.map((person) => shared.idOf('people', personKey(person))))]
    .filter((id) => shared.isNew(id))
    .map((subject_id) => ({ kind: 'CREATED', subject: 'PERSON', subject_id }))

/** Last, because it locks people whom many writers share: counts, Latin names, and who is named nowhere any more. */
async function settlePeople(
  query: Query,
  articles: readonly Article[],
  rows: OwnRows,
  before: Forgotten,
  shared: Shared,
): Promise<void> {
  const left = before.meetings.flatMap(({ personIds }) => personIds)
  const changed = changesOfPeople(articles, shared, left)
  if (changed.length > 0) await query(changePeople(changed))
  if (before.claims.length === 0) return
  await takeBack(query, before.claims, rows)
  const named = [...new Set(before.claims.map(({ personId }) => personId))]
  const removed = await query<{ id: string }>(removePeople(named))
  await before.tell(removed.map(({ id }) => id))
}
