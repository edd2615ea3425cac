import { HuiwuError } from '../errors.ts'
import type { Article, Page, Reading } from '../read/reading.ts'
import { maxNameLength, maxUrlBytes } from './bounds.ts'
import { onePersonEach } from './person-identity.ts'

const bad = (page: Page, why: string) => new HuiwuError('BAD_PAGE', `${page.id}: ${why}`, { page: page.id })
const withoutZero = (page: Page, value: unknown) => {
  if (!someText(value, (text) => text.includes('\0'))) return
  throw bad(page, 'it has the character U+0000, which no text has. The file may be binary, or UTF-16.')
}

/**
 * A reading as the database can keep it: half surrogate pairs become U+FFFD, which is as long, so that offsets hold;
 * names past all sense are no names; each person stands once in each article.
 * @throws HuiwuError `BAD_PAGE` for what cannot be kept: no section, U+0000, an address that is too long
 */
export function storable(page: Page, { main, related }: Reading): { page: Page; main: Article; related: Article[] } {
  if (main.sections.length === 0) throw bad(page, 'nothing to read: the page has no headline and no paragraph.')
  const from = storablePage(page)
  const articles = [main, ...related].map((article) => ({ ...article, turnedDown: [] }))
  withoutZero(page, articles)
  const [first = main, ...others] = wellFormed(articles).map((article) => onePersonEach(withinBounds(article)))
  return { page: from, main: first, related: others }
}

/**
 * What is kept of a page beside its reading.
 * @throws HuiwuError `BAD_PAGE` for U+0000 and an address that is too long
 */
export function storablePage(page: Page): Page {
  const { id, url, published, retrieved } = page
  const bytes = Buffer.byteLength(url ?? '')
  if (bytes > maxUrlBytes) {
    throw bad(
      page,
      `its url has ${bytes} bytes, and more than ${maxUrlBytes} cannot be kept. Leave the url out or shorten it.`,
    )
  }
  const days = { ...(published !== undefined && { published }), ...(retrieved !== undefined && { retrieved }) }
  const from: Page = { id, ...(url !== undefined && { url }), ...days }
  withoutZero(page, from)
  return wellFormed(from)
}

function someText(value: unknown, test: (text: string) => boolean): boolean {
  if (typeof value === 'string') return test(value)
  return typeof value === 'object' && value !== null && Object.values(value).some((part) => someText(part, test))
}

const wellFormed = <Value>(value: Value): Value =>
  someText(value, (text) => !text.isWellFormed()) ? (mended(value) as Value) : value

function mended(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed()
  if (Array.isArray(value)) return value.map(mended)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mended(part)]))
}

const fits = (name: string) => name.length <= maxNameLength
const fitting = (name: string | null) => (name !== null && fits(name) ? name : null)

function withinBounds(article: Article): Article {
  return {
    ...article,
    outlet: fitting(article.outlet),
    people: article.people
      .filter(({ name }) => fits(name))
      .map((person) => ({ ...person, latinName: fitting(person.latinName) })),
    meetings: article.meetings.map((meeting) => ({
      ...meeting,
      sides: meeting.sides.filter(fits),
      participants: meeting.participants.filter(({ name }) => fits(name)),
    })),
  }
}
