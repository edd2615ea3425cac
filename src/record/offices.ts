import type { Person } from '../read/reading.ts'
import { daysBetween } from '../text/edtf.ts'
import { boundedKey, maxNameLength } from './bounds.ts'

/** A title read as an office. `former` titles (`前总理`) name an office that is no longer held. */
export interface OfficeTitle {
  key: string
  name: string
  country: string | null
  former: boolean
}

const regionNames = new Intl.DisplayNames('zh-Hans', { type: 'region' })
const states = new Map<string, string | undefined>()

/** The state of a code in Chinese; asking for it is dear, and there are few. */
function stateOf(country: string): string | undefined {
  if (!states.has(country)) states.set(country, regionNames.of(country))
  return states.get(country)
}

/** The office that a printed title names: without the country before it, which stands beside it as a code. */
export function officeOf(title: string, country: string | null): OfficeTitle {
  const state = country === null ? undefined : stateOf(country)
  const post = state !== undefined && title.startsWith(state) && title !== state ? title.slice(state.length) : title
  const former = post.length > 1 && /^[前原]/u.test(post)
  const name = former ? post.slice(1) : post
  return { key: boundedKey(`${country ?? '-'}|${name}`), name, country, former }
}

/** The offices that titles name, each with the title; what is too long to be one is none. */
export function officesOf({ titles, country }: Person): { title: string; office: OfficeTitle }[] {
  return titles
    .filter((title) => title.length <= maxNameLength)
    .map((title) => ({ title, office: officeOf(title, country) }))
}

/** The offices that an article shows a person in now: former ones are not held any more. */
export function currentOffices(person: Person): OfficeTitle[] {
  return officesOf(person)
    .map(({ office }) => office)
    .filter(({ former }) => !former)
}

// An article about this spring's meeting still speaks of the same office; one that looks back over years need not.
const sameOfficeDays = 183

/**
 * The office in which a person took part, as of that day: of the titles printed at the occasion, the first that is an
 * office still held. Where none is printed there, it is the person's first office in the article, if the meeting was
 * about the article's own time; what somebody held years before the article is not known from it.
 * @param meetingDay `YYYY-MM-DD`, or null where it is not known
 * @param articleDay the day the article, or its page, is from
 */
export function officeHeld(
  person: Person,
  titleAsPrinted: string | null,
  meetingDay: string | null,
  articleDay: string | null,
): OfficeTitle | undefined {
  const current = officesOf(person).filter(({ office }) => !office.former)
  const printed = current.find(({ title }) => titleAsPrinted?.includes(title))
  if (printed !== undefined) return printed.office
  const ownTime =
    meetingDay === null || articleDay === null || Math.abs(daysBetween(meetingDay, articleDay)) <= sameOfficeDays
  return ownTime ? current[0]?.office : undefined
}
