import { HuiwuError } from '../../errors.ts'
import type { Page } from '../../read/reading.ts'

/** A page, or why there is none, and where it stands: `news/a.txt`, `pages.jsonl:3`, `stdin`. */
export type Loaded = { source: string } & ({ page: Page; problem?: never } | { page?: never; problem: HuiwuError })

/** What every page is held to, and the dates of those that bring none. */
export interface LoadOptions {
  maxPageBytes: number
  published?: string
  retrieved?: string
}

/** A page that cannot be taken, told with its place. */
export function badPage(source: string, why: string, cause?: unknown): Loaded & { problem: HuiwuError } {
  return { source, problem: new HuiwuError('BAD_PAGE', `${source}: ${why}`, { source }, { cause }) }
}

/** The text was taken and holds nothing of a report. */
export function nothingRead(source: string): HuiwuError {
  return badPage(source, 'no headline and no paragraph could be read from it.').problem
}

/** A page with the dates that the command line gives to those without. */
export function withDates(page: Page, { published, retrieved }: LoadOptions): Page {
  return {
    ...page,
    ...(page.published === undefined && published !== undefined && { published }),
    ...(page.retrieved === undefined && retrieved !== undefined && { retrieved }),
  }
}
