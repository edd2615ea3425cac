import { v7 as uuid } from 'uuid'
import type { ArticleRows } from '../database/write.ts'
import type { Article } from '../read/reading.ts'
import type { Arrival } from './article-known.ts'
import { daysOf } from './days.ts'
import type { Incoming } from './known-articles.ts'
import { meetingRows } from './meeting-rows.ts'
import { formsOf } from './names.ts'
import { currentOffices } from './offices.ts'
import { personKey } from './person-identity.ts'
import type { Shared } from './shared.ts'

type PeopleRows = Pick<ArticleRows, 'appearances' | 'mentions' | 'person_names' | 'tenures'>

/** The rows of an article alone. */
export type OwnRows = Omit<ArticleRows, 'changes' | 'article_links'>

/** All rows of one article but its links and its lines in the change feed. Pure: ids are given or made here, nothing is looked up. */
export function articleRows(
  article: Article,
  { form, page, readerVersion }: Incoming,
  { hash, key, headlineKey, published, retrieved, url }: Arrival,
  ids: { article: string; meetings: readonly string[] },
  shared: Shared,
): OwnRows {
  const sectionIds = article.sections.map(() => uuid())
  const days = daysOf(published)
  const row = {
    id: ids.article,
    identity_key: key,
    headline_key: headlineKey,
    form,
    content_hash: hash,
    reader_version: readerVersion,
    page_id: page.id,
    url,
    headline: article.headline,
    outlet_id: article.outlet === null ? null : shared.idOf('outlets', article.outlet),
    dateline_place: article.datelinePlace,
    published,
    published_first: days.first,
    published_last: days.last,
    retrieved,
  }
  return {
    articles: [row],
    sections: article.sections.map(({ kind, text }, ordinal) => ({
      id: sectionIds[ordinal],
      article_id: ids.article,
      ordinal,
      kind,
      text,
    })),
    ...peopleRows(article, { articleId: ids.article, sectionIds, days, shared }),
    ...meetingRows(article, {
      articleId: ids.article,
      sectionIds,
      meetingIds: ids.meetings,
      day: days.first ?? daysOf(retrieved).first,
      shared,
    }),
  }
}

interface PeopleGround {
  articleId: string
  sectionIds: readonly string[]
  days: { first: string | null; last: string | null }
  shared: Shared
}

/** What hangs on an article's people. Names and tenures are sorted: two writers take them in one order. */
function peopleRows(article: Article, { articleId, sectionIds, days, shared }: PeopleGround): PeopleRows {
  const rows: PeopleRows = { appearances: [], mentions: [], person_names: [], tenures: [] }
  const names = new Map<string, PeopleRows['person_names'][number]>()
  const tenures = new Map<string, PeopleRows['tenures'][number]>()
  for (const [ordinal, person] of article.people.entries()) {
    const personId = shared.idOf('people', personKey(person))
    const officeIds = [...new Set(currentOffices(person).map(({ key }) => shared.idOf('offices', key)))]
    rows.appearances.push({
      article_id: articleId,
      person_id: personId,
      ordinal,
      titles: person.titles,
      office_ids: officeIds,
      latin_name: person.latinName,
      published_first: days.first,
    })
    for (const { section, start, end, text, rule, title } of person.mentions) {
      rows.mentions.push({
        id: uuid(),
        section_id: sectionIds[section],
        person_id: personId,
        start,
        end,
        surface: text,
        title_as_printed: title?.text ?? null,
        title_start: title?.start ?? null,
        title_end: title?.end ?? null,
        rule,
      })
    }
    for (const form of formsOf(person, shared.isNew(personId)))
      names.set(`${personId} ${form.text}`, { id: uuid(), person_id: personId, ...form })
    for (const officeId of officeIds) {
      const span = { first_seen: days.first, last_seen: days.last }
      tenures.set(`${personId} ${officeId}`, { id: uuid(), person_id: personId, office_id: officeId, ...span })
    }
  }
  rows.person_names = sortedValues(names)
  rows.tenures = sortedValues(tenures)
  return rows
}

const sortedValues = <Value>(map: Map<string, Value>): Value[] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
