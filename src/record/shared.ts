import { v7 as uuid } from 'uuid'
import type { Query } from '../database/open.ts'
import { findShared, makeShared, type NewRow, type SharedRow, type SharedTable, sharedKeys } from '../database/write.ts'
import type { Article } from '../read/reading.ts'
import { meetingCounts } from './meeting-rows.ts'
import { officesOf } from './offices.ts'
import { personKey } from './person-identity.ts'

/** What articles share with others, by key: their people, the people's offices, their outlets. */
export interface Shared {
  idOf(table: SharedTable, key: string): string
  /** Whether these articles brought it; people that they brought have their counts and Latin names already. */
  isNew(id: string): boolean
}

type Wanted = Record<SharedTable, Map<string, NewRow>>

function wantedBy(articles: readonly Article[]): Wanted {
  const wanted: Wanted = { people: new Map(), offices: new Map(), outlets: new Map() }
  const want = (table: SharedTable, key: string, row: NewRow) => {
    if (!wanted[table].has(key)) wanted[table].set(key, { id: uuid(), ...row })
  }
  const counts = meetingCounts(articles)
  for (const { outlet, people } of articles) {
    if (outlet !== null) want('outlets', outlet, { name: outlet })
    for (const person of people) {
      const { name, latinName, country } = person
      const key = personKey(person)
      const first = wanted.people.get(key)
      if (first === undefined)
        want('people', key, {
          identity_key: key,
          name,
          latin_name: latinName,
          country,
          meeting_count: counts.get(key) ?? 0,
        })
      else if (first['latin_name'] === null) wanted.people.set(key, { ...first, latin_name: latinName })
      for (const { office } of officesOf(person))
        want('offices', office.key, { identity_key: office.key, name: office.name, country })
    }
  }
  return wanted
}

const tables = Object.keys(sharedKeys) as SharedTable[]

/** Finds what the record has of articles' people, offices and outlets, and makes the rest. */
export async function shareOf(query: Query, articles: readonly Article[]): Promise<Shared> {
  const wanted = wantedBy(articles)
  const ids = new Map<string, string>()
  const made = new Set<string>()
  const keep = (rows: SharedRow[]) => {
    for (const { table, key, id } of rows) ids.set(`${table} ${key}`, id)
  }
  const missing = (table: SharedTable) => [...wanted[table]].filter(([key]) => !ids.has(`${table} ${key}`))
  const find = async () => {
    const keys = (table: SharedTable) => missing(table).map(([key]) => key)
    keep(
      await query<SharedRow>(
        findShared({ people: keys('people'), offices: keys('offices'), outlets: keys('outlets') }),
      ),
    )
  }
  await find()
  for (const table of tables) {
    const rows = missing(table).map(([, row]) => row)
    if (rows.length === 0) continue
    const inserted = await query<SharedRow>(makeShared(table, rows))
    keep(inserted)
    for (const { id } of inserted) made.add(id)
  }
  // What another writer made between the two statements is seen now.
  if (tables.some((table) => missing(table).length > 0)) await find()
  return {
    idOf(table, key) {
      const id = ids.get(`${table} ${key}`)
      if (id === undefined) throw new Error(`no row of ${table} for ${key}`)
      return id
    },
    isNew: (id) => made.has(id),
  }
}
