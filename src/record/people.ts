import { v7 as uuid } from 'uuid'
import type { NameKind, NameScript } from '../database/generated/enums.ts'
import type { Article, Person } from '../read/reading.ts'
import { fold } from '../text/fold.ts'
import type { NewChange } from './changes.ts'
import { daysOf } from './days.ts'
import { type OfficeIds, officeOf } from './offices.ts'
import { personKey } from './person-identity.ts'
import type { Transaction } from './retry.ts'

/** Ids of the article's people by their name in the reading. */
export type PersonIds = ReadonlyMap<string, string>

/** Finds or makes the people of an article; returns their ids and what was new. */
export async function storePeople(
  transaction: Transaction,
  people: Person[],
): Promise<{ ids: PersonIds; changes: NewChange[] }> {
  if (people.length === 0) return { ids: new Map(), changes: [] }
  const byKey = new Map(people.map((person) => [personKey(person), person]))
  const made = new Map([...byKey].map(([key]) => [key, uuid()]))
  await transaction.person.createMany({
    // Sorted, so that two writers never wait for each other crosswise.
    data: [...byKey]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([identityKey, { name, latinName, country }]) => ({
        id: made.get(identityKey) ?? uuid(),
        identityKey,
        name,
        latinName,
        country,
      })),
    skipDuplicates: true,
  })
  const rows = await transaction.person.findMany({
    where: { identityKey: { in: [...byKey.keys()] } },
    select: { id: true, identityKey: true, latinName: true },
  })
  const idOf = new Map(rows.map((row) => [row.identityKey, row.id]))
  const ids = new Map<string, string>()
  for (const person of people) {
    const id = idOf.get(personKey(person))
    if (id !== undefined) ids.set(person.name, id)
  }
  for (const row of rows) {
    const latinName = byKey.get(row.identityKey)?.latinName
    if (row.latinName === null && latinName)
      await transaction.person.update({ where: { id: row.id }, data: { latinName } })
  }
  await storeNames(transaction, people, ids)
  const changes = rows
    .filter((row) => made.get(row.identityKey) === row.id)
    .map((row): NewChange => ({ kind: 'CREATED', subject: 'PERSON', subjectId: row.id }))
  return { ids, changes }
}

const scriptOf = (text: string): NameScript =>
  /\p{Script=Han}/u.test(text) ? 'HAN' : /\p{Script=Latin}/u.test(text) ? 'LATIN' : 'OTHER'

/** All forms in which an article names a person, the preferred one first. */
function formsOf(person: Person): { text: string; kind: NameKind }[] {
  const whole = fold(person.name)
  const forms = new Map<string, NameKind>([[person.name, 'PREFERRED']])
  if (person.latinName !== null && !forms.has(person.latinName)) forms.set(person.latinName, 'GLOSS')
  for (const { text } of person.mentions) {
    if (!forms.has(text)) forms.set(text, fold(text) === whole ? 'SPELLING' : 'SHORT')
  }
  return [...forms].map(([text, kind]) => ({ text, kind }))
}

async function storeNames(transaction: Transaction, people: Person[], ids: PersonIds): Promise<void> {
  const data = people.flatMap((person) => {
    const personId = ids.get(person.name)
    if (personId === undefined) return []
    return formsOf(person).map(({ text, kind }) => ({
      id: uuid(),
      personId,
      text,
      kind,
      script: scriptOf(text),
      folded: fold(text),
    }))
  })
  data.sort((a, b) => (`${a.personId}${a.text}` < `${b.personId}${b.text}` ? -1 : 1))
  await transaction.personName.createMany({ data, skipDuplicates: true })
}

/** What hangs on an article's people: appearances, mentions, tenures. */
export async function storeAppearances(
  transaction: Transaction,
  article: Article,
  row: { id: string; sectionIds: string[]; published: string | null },
  ids: PersonIds,
  offices: OfficeIds,
): Promise<void> {
  const { first, last } = daysOf(row.published)
  const known = article.people.flatMap((person) => {
    const personId = ids.get(person.name)
    return personId === undefined ? [] : [{ person, personId }]
  })
  await transaction.appearance.createMany({
    data: known.map(({ person, personId }, ordinal) => ({
      articleId: row.id,
      personId,
      ordinal,
      titles: person.titles,
      publishedFirst: first,
    })),
    skipDuplicates: true,
  })
  await transaction.mention.createMany({
    data: known.flatMap(({ person, personId }) =>
      person.mentions.flatMap(({ section, start, end, text, rule, title }) => {
        const sectionId = row.sectionIds[section]
        if (sectionId === undefined) return []
        return [
          {
            id: uuid(),
            sectionId,
            personId,
            start,
            end,
            surface: text,
            rule,
            titleAsPrinted: title?.text ?? null,
            titleStart: title?.start ?? null,
            titleEnd: title?.end ?? null,
          },
        ]
      }),
    ),
  })
  await widenTenures(transaction, tenuresOf(known, offices), first, last)
}

/** Pairs of person and office that the article's current titles show, each once, in one order for all writers. */
function tenuresOf(known: { person: Person; personId: string }[], offices: OfficeIds): [string, string][] {
  const pairs = new Map<string, [string, string]>()
  for (const { person, personId } of known) {
    for (const title of person.titles) {
      const officeId = offices(title, person.country)
      if (officeId === undefined || officeOf(title, person.country).former) continue
      pairs.set(`${personId}${officeId}`, [personId, officeId])
    }
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair)
}

/** The spans in which people are seen in offices, now including the article's days. */
async function widenTenures(
  transaction: Transaction,
  pairs: [string, string][],
  first: Date | null,
  last: Date | null,
): Promise<void> {
  if (pairs.length === 0) return
  const [ids, people, offices] = [
    pairs.map(() => uuid()),
    pairs.map(([person]) => person),
    pairs.map(([, office]) => office),
  ]
  await transaction.$executeRaw`
    INSERT INTO tenures AS t (id, person_id, office_id, first_seen, last_seen)
    SELECT *, ${first}::date, ${last}::date FROM unnest(${ids}::uuid[], ${people}::uuid[], ${offices}::uuid[])
    ON CONFLICT (person_id, office_id) DO UPDATE SET
      first_seen = LEAST(t.first_seen, EXCLUDED.first_seen), last_seen = GREATEST(t.last_seen, EXCLUDED.last_seen)`
}
