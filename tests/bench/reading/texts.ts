import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '../../../src/read/reading.ts'

const folder = fileURLToPath(new URL('../../gold/open/pages/', import.meta.url))

/** The open pages of our own gold, as the reader takes them. */
export const goldPages: readonly Page[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ id: name, text: readFileSync(folder + name, 'utf8'), published: '2024-03-01' }))

/** The characters of a page. */
export const lengthOf = (page: Page): number => (page.text ?? page.html ?? '').length

/** One article: so many characters of the sentences of all the pages, so many times over. */
export function longArticle(length: number, times: number): Page {
  const lines = goldPages.flatMap(({ text = '' }) => text.split('\n'))
  const sentences = lines.filter((line) => /^[^()]{30,}。$/u.test(line)).join('\n')
  return { id: 'long', text: `越南与老挝举行会谈\n${`${sentences.slice(0, length)}\n`.repeat(times)}` }
}
