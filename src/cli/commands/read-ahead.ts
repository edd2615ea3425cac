import { setImmediate as breathe } from 'node:timers/promises'
import type { Database } from '../../database/open.ts'
import { READER_VERSION, readPage } from '../../read/read.ts'
import { type SeenPage, seenPages } from '../../record/page-known.ts'
import type { Arriving } from '../../record/store.ts'
import { gather } from '../pages/gather.ts'
import { type Loaded, nothingRead } from '../pages/loaded.ts'

/** A page that is ready to be stored, or why it cannot be, with its place; `unread` as the reading says. */
export type Ready = { source: string } & (
  | { arriving: Arriving; unread: number; problem?: never }
  | { arriving?: never; unread?: never; problem: Error }
)

const lengthOf = ({ page }: Loaded) => (page?.text ?? page?.html ?? '').length
const looked = { most: 256, heaviest: 4_000_000, weight: lengthOf, patience: 20 }

/** Characters of a page that is on its way, for whoever bounds how many are. */
export const weightOf = ({ arriving }: Ready) => (arriving?.page.text ?? arriving?.page.html ?? '').length

/**
 * Reads pages ahead of their storing, but for those that are known as they are from the last time: whether they bring
 * anything new shows when it is their turn.
 * @param database opened with the first page that can be taken
 */
export async function* readAhead(
  pages: AsyncIterable<Loaded>,
  database: () => Promise<Database>,
): AsyncGenerator<Ready> {
  for await (const some of gather(pages, looked)) {
    const given = some.flatMap(({ page }) => page ?? [])
    const seen = given.length === 0 ? [] : await seenPages(await database(), given, READER_VERSION)
    for (const { source, problem } of some) {
      const page = problem ? undefined : seen.shift()
      if (page === undefined) yield { source, problem: problem ?? nothingRead(source) }
      else yield page.imprint === null ? read(source, page) : { source, arriving: known(page), unread: 0 }
      // Reading keeps the process busy: what the database says meanwhile is heard between two pages.
      if (page?.imprint === null) await breathe()
    }
  }
}

const known = (seen: SeenPage): Arriving => ({
  ...seen,
  readerVersion: READER_VERSION,
  read: () => readPage(seen.page),
})

function read(source: string, seen: SeenPage): Ready {
  const reading = readPage(seen.page)
  if (reading.main.sections.length === 0) return { source, problem: nothingRead(source) }
  const arriving = { ...seen, readerVersion: READER_VERSION, read: () => reading }
  return { source, arriving, unread: reading.unread }
}
