import { v7 as uuid } from 'uuid'
import { findKnown, type Incoming, isUnchanged } from './article-known.ts'
import { type NewChange, writeChanges } from './changes.ts'
import { daysOf } from './days.ts'
import { storeMeetings, takeReports } from './meetings.ts'
import { storeOffices } from './offices.ts'
import { storeAppearances, storePeople } from './people.ts'
import { countMeetings, removeForgotten } from './people-after.ts'
import type { Transaction } from './retry.ts'

export type Outcome = 'STORED' | 'UPDATED' | 'UNCHANGED'

export interface StoredArticle {
  id: string
  outcome: Outcome
}

/**
 * Stores one article with its sections, people and meetings, or leaves it alone when nothing of it is new.
 * A full text takes the place of its teaser, under the same id; a teaser never that of a full text.
 */
export async function storeArticle(transaction: Transaction, incoming: Incoming): Promise<StoredArticle> {
  const { article, form, page, readerVersion } = incoming
  const arrival = await findKnown(transaction, incoming)
  const { known, published } = arrival
  if (known !== null && isUnchanged(known, incoming, arrival)) return { id: known.id, outcome: 'UNCHANGED' }
  const id = known?.id ?? uuid()
  const before = known === null ? { meetings: [], personIds: [] } : await takeReports(transaction, id)
  const appeared = known === null ? [] : await takeText(transaction, id)
  const days = daysOf(published)
  const columns = {
    form,
    contentHash: arrival.hash,
    readerVersion,
    pageId: page.id,
    headline: article.headline,
    outletId: await storeOutlet(transaction, article.outlet),
    datelinePlace: article.datelinePlace,
    published,
    publishedFirst: days.first,
    publishedLast: days.last,
    retrieved: page.retrieved ?? null,
    ...(arrival.url === null ? {} : { url: arrival.url }),
  }
  if (known === null) await transaction.article.create({ data: { id, identityKey: arrival.key, ...columns } })
  else await transaction.article.update({ where: { id }, data: columns })

  const sectionIds = article.sections.map(() => uuid())
  await transaction.section.createMany({
    data: article.sections.map(({ kind, text }, ordinal) => ({
      id: sectionIds[ordinal] ?? uuid(),
      articleId: id,
      ordinal,
      kind,
      text,
    })),
  })
  const offices = await storeOffices(transaction, article.people)
  const people = await storePeople(transaction, article.people)
  const row = { id, sectionIds, published }
  await storeAppearances(transaction, article, row, people.ids, offices)
  const meetings = await storeMeetings(transaction, article, row, people.ids, offices, before)
  await countMeetings(transaction, [...people.ids.values(), ...before.personIds])
  const removed = await removeForgotten(transaction, appeared)
  const own: NewChange = { kind: known === null ? 'CREATED' : 'UPDATED', subject: 'ARTICLE', subjectId: id }
  await writeChanges(transaction, [own, ...people.changes, ...meetings, ...removed])
  return { id, outcome: known === null ? 'STORED' : 'UPDATED' }
}

/** Takes an article's sections and all that was read in them away; returns who was named. */
async function takeText(transaction: Transaction, articleId: string): Promise<string[]> {
  const appearances = await transaction.appearance.findMany({ where: { articleId }, select: { personId: true } })
  await transaction.appearance.deleteMany({ where: { articleId } })
  await transaction.section.deleteMany({ where: { articleId } })
  return appearances.map(({ personId }) => personId)
}

async function storeOutlet(transaction: Transaction, name: string | null): Promise<string | null> {
  if (name === null) return null
  await transaction.outlet.createMany({ data: [{ id: uuid(), name }], skipDuplicates: true })
  const { id } = await transaction.outlet.findUniqueOrThrow({ where: { name }, select: { id: true } })
  return id
}
