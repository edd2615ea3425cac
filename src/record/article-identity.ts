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

/** The identity key of one that shares headline and lead with another article: it is known by where it came from too. */
export function ownKey(key: string, place: string): string {
  return sha256(`${key}|${place}`)
}

/** The key by headline alone, which is the identity key of a teaser that is nothing else; null where that says nothing. */
export function headlineKey({ headline }: Article): string | null {
  const folded = fold(headline)
  return folded === '' ? null : sha256(`${folded}\n`)
}

/** Whether of an article nothing but its headline, and captions, are known. */
export function isHeadlineOnly(article: Article): boolean {
  return headlineKey(article) === identityKey(article)
}

/** Changes whenever the words of an article do. */
export function contentHash({ sections }: Article): string {
  return sha256(JSON.stringify(sections.map(({ kind, text }) => [kind, text])))
}
