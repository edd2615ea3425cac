import { v7 as uuid } from 'uuid'
import type { Person } from '../read/reading.ts'
import type { Transaction } from './retry.ts'

/** A title read as an office. `former` titles (`前总理`) name an office that is no longer held. */
export interface OfficeTitle {
  name: string
  country: string | null
  former: boolean
}

const regionNames = new Intl.DisplayNames('zh-Hans', { type: 'region' })

/** The office that a printed title names: without the country before it, which stands beside it as a code. */
export function officeOf(title: string, country: string | null): OfficeTitle {
  const state = country === null ? undefined : regionNames.of(country)
  const post = state !== undefined && title.startsWith(state) && title !== state ? title.slice(state.length) : title
  const former = /^[前原]/u.test(post)
  return { name: former && post.length > 1 ? post.slice(1) : post, country, former }
}

const officeKey = ({ name, country }: OfficeTitle) => `${country ?? '-'}|${name}`

/** Ids of offices by title, `undefined` for a title nobody has. */
export type OfficeIds = (title: string, country: string | null) => string | undefined

/** Stores the offices of an article's people that are not known yet. */
export async function storeOffices(transaction: Transaction, people: Person[]): Promise<OfficeIds> {
  const offices = new Map<string, OfficeTitle>()
  for (const { titles, country } of people) {
    for (const title of titles) {
      const office = officeOf(title, country)
      offices.set(officeKey(office), office)
    }
  }
  if (offices.size === 0) return () => undefined
  // Sorted, so that two writers never wait for each other crosswise.
  const keys = [...offices.keys()].sort()
  await transaction.office.createMany({
    data: keys.flatMap((identityKey) => {
      const office = offices.get(identityKey)
      return office === undefined ? [] : [{ id: uuid(), identityKey, name: office.name, country: office.country }]
    }),
    skipDuplicates: true,
  })
  const rows = await transaction.office.findMany({
    where: { identityKey: { in: keys } },
    select: { id: true, identityKey: true },
  })
  const ids = new Map(rows.map((row) => [row.identityKey, row.id]))
  return (title, country) => ids.get(officeKey(officeOf(title, country)))
}

/**
 * The office in which a person took part: of the titles printed at the occasion, the first that is an office still
 * held. A former office is none that day.
 */
export function officeHeld(person: Person, titleAsPrinted: string | null): string | undefined {
  const current = person.titles.filter((title) => !officeOf(title, person.country).former)
  return titleAsPrinted === null ? current[0] : (current.find((title) => titleAsPrinted.includes(title)) ?? current[0])
}
