import type { Person } from '../read/reading.ts'

/** A title read as an office. `former` titles (`前总理`) name an office that is no longer held. */
export interface OfficeTitle {
  key: string
  name: string
  country: string | null
  former: boolean
}

const regionNames = new Intl.DisplayNames('zh-Hans', { type: 'region' })

/** The office that a printed title names: without the country before it, which stands beside it as a code. */
export function officeOf(title: string, country: string | null): OfficeTitle {
  const state = country === null ? undefined : regionNames.of(country)
  const post = state !== undefined && title.startsWith(state) && title !== state ? title.slice(state.length) : title
  const former = post.length > 1 && /^[前原]/u.test(post)
  const name = former ? post.slice(1) : post
  return { key: `${country ?? '-'}|${name}`, name, country, former }
}

/** The offices that an article shows a person in now: former ones are not held any more. */
export function currentOffices({ titles, country }: Person): OfficeTitle[] {
  return titles.map((title) => officeOf(title, country)).filter(({ former }) => !former)
}

/**
 * The office in which a person took part: of the titles printed at the occasion, the first that is an office still
 * held. A former office is none that day.
 */
export function officeHeld(person: Person, titleAsPrinted: string | null): OfficeTitle | undefined {
  const current = person.titles
    .map((title) => ({ title, office: officeOf(title, person.country) }))
    .filter(({ office }) => !office.former)
  const printed = current.find(({ title }) => titleAsPrinted?.includes(title))
  return (printed ?? current[0])?.office
}
