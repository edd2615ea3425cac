import { createHash } from 'node:crypto'
import type { Article } from '../read/reading.ts'
import { fold } from '../text/fold.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** What of an article decides which row of the record it is, and whether it is news. */
export interface Imprint {
  /**
   * What two arrivals of one article share: headline and lead, whatever blanks, width and punctuation do. A teaser and
   * its full text have the same, and so have two copies of a teaser. An article without a headline is known by all its text.
   */
  readonly key: string
  /** The same by headline alone, which is the key of a teaser that is nothing else; null where that says nothing. */
  readonly headlineKey: string | null
  /** Changes whenever the words of the article do. */
  readonly hash: string
  readonly outlet: string | null
}

/** The summary under the headline, or without one the first paragraph: a teaser carries the same. */
const lead = (article: Article) =>
  (
    article.sections.find(({ kind }) => kind === 'STANDFIRST') ??
    article.sections.find(({ kind }) => kind === 'PARAGRAPH')
  )?.text ?? ''

/** What an article is known by. */
export function imprintOf(article: Article): Imprint {
  const { headline, outlet, sections } = article
  const known = headline === '' ? sections.map(({ text }) => text).join('\n') : lead(article)
  const folded = fold(headline)
  return {
    key: sha256(`${folded}\n${fold(known)}`),
    headlineKey: folded === '' ? null : sha256(`${folded}\n`),
    hash: sha256(JSON.stringify(sections.map(({ kind, text }) => [kind, text]))),
    outlet,
  }
}

/** The key of one that shares headline and lead with another article: it is known by where it came from too. */
export function ownKey(key: string, place: string): string {
  return sha256(`${key}|${place}`)
}

/** Whether of an article nothing but its headline, and captions, are known. */
export function isHeadlineOnly({ key, headlineKey }: Imprint): boolean {
  return key === headlineKey
}
