import { v7 as uuid } from 'uuid'
import type { Query } from '../database/open.ts'
import { findShared, makeShared, type NewRow, type SharedRow, type SharedTable, sharedKeys } from '../database/write.ts'
import type { Article } from '../read/reading.ts'
import { officesOf } from './offices.ts'
import { personKey } from './person-identity.ts'

/** What an article shares with others, by key: its people, their offices, its outlet. */
export interface Shared {
  idOf(table: SharedTable, key: string): string
  /** Whether this article brought it. */
  isNew(id: string): boolean
}

type Wanted = Record<SharedTable, Map<string, NewRow>>

function wantedBy(article: Article): Wanted {
  const wanted: Wanted = { people: new Map(), offices: new Map(), outlets: new Map() }
  if (article.outlet !== null) wanted.outlets.set(article.outlet, { id: uuid(), name: article.outlet })
  for (const person of article.people) {
    const { name, latinName, country } = person
    const key = personKey(person)
    wanted.people.set(key, { id: uuid(), identity_key: key, name, latin_name: latinName, country })
    for (const { office } of officesOf(person)) {
      wanted.offices.set(office.key, { id: uuid(), identity_key: office.key, name: office.name, country })
    }
  }
  return wanted
}

const tables = Object.keys(sharedKeys) as SharedTable[]

/** Finds what the record has of an article's people, offices and outlet, and makes the rest. */
export async function shareOf(query: Query, article: Article): Promise<Shared> {
  const wanted = wantedBy(article)
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
