import type { Article, Page, Reading } from '../read/reading.ts'
import { imprintOf } from './article-identity.ts'
import type { Incoming } from './known-articles.ts'
import type { PageImprint, SeenPage } from './page-known.ts'
import { storable, storablePage } from './storable.ts'

/** A page to be stored. */
export interface Arriving extends SeenPage {
  readerVersion: string
  /** Asked for at once where nothing is kept of the page, and else only if it brings something new. */
  read(): Reading
}

/** A page as it can be stored. */
export interface Prepared {
  /** As it was given, with what is kept of it from now on. */
  seen: SeenPage & { imprint: PageImprint }
  /** Whether that is kept already. */
  isKept: boolean
  readerVersion: string
  page: Page
  /** One an article, the main one first. */
  incoming: Incoming[]
  /** The articles themselves, in the same order. */
  articles(): Article[]
}

/** @throws HuiwuError `BAD_PAGE` for what the database cannot keep; see `storable` */
export function prepared(arriving: Arriving): Prepared {
  const { hash, readerVersion, read } = arriving
  let articles: Article[] | undefined
  const look = () => {
    const { main, related } = storable(arriving.page, read())
    articles = [main, ...related]
    return articles
  }
  const imprint = arriving.imprint ?? imprintOfAll(look())
  const page = storablePage(arriving.page)
  return {
    seen: { page: arriving.page, hash, imprint },
    isKept: arriving.imprint !== null,
    readerVersion,
    page,
    incoming: [imprint.main, ...imprint.related].map((one, index) => ({
      imprint: one,
      form: index === 0 ? 'FULL' : 'TEASER',
      page,
      readerVersion,
    })),
    articles: () => articles ?? look(),
  }
}

function imprintOfAll([main, ...related]: Article[]): PageImprint {
  if (main === undefined) throw new Error('a page has a main article')
  const meetings = [main, ...related].reduce((sum, article) => sum + article.meetings.length, 0)
  return { main: imprintOf(main), related: related.map(imprintOf), meetings }
}
