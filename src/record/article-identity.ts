import { createHash } from 'node:crypto'
import type { Article } from '../read/reading.ts'
import { fold } from '../text/fold.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** The summary under the headline, or without one the first paragraph: a teaser carries the same. */
const lead = (article: Article) =>
  (
    article.sections.find(({ kind }) => kind === 'STANDFIRST') ??
    article.sections.find(({ kind }) => kind === 'PARAGRAPH')
  )?.text ?? ''

/**
 * What two arrivals of one article share: headline and lead, whatever blanks, width and punctuation do. A teaser and
 * its full text have the same key, and so have two copies of a teaser. An article without a headline is known by all its text.
 */
export function identityKey(article: Article): string {
  const known = article.headline === '' ? article.sections.map(({ text }) => text).join('\n') : lead(article)
  return sha256(`${fold(article.headline)}\n${fold(known)}`)
}

/** Changes whenever something of the article that is stored could: its sections, and the day it is dated by. */
export function contentHash(article: Article, form: 'FULL' | 'TEASER', published: string | null): string {
  return sha256(JSON.stringify([form, published, article.sections.map(({ kind, text }) => [kind, text])]))
}
