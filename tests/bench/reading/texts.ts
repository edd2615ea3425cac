import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readPage } from '../../../src/read/read.ts'
import type { Page, Reading } from '../../../src/read/reading.ts'
import { background } from './background.ts'

const folder = fileURLToPath(new URL('../../gold/open/pages/', import.meta.url))

/** The open pages of our own gold, as the reader takes them. */
export const goldPages: readonly Page[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ id: name, text: readFileSync(folder + name, 'utf8'), published: '2024-03-01' }))

/** The characters of a page. */
export const lengthOf = (page: Page): number => (page.text ?? page.html ?? '').length

/**
 * The share of an article that tells what happened; the rest is background. So chosen that people are mentioned about
 * 15 times in 1 500 characters, as in reports of the Vietnam News Agency (there 5 to 29 times, and 2 to 5 meetings).
 */
const TOLD = 0.37

/**
 * An article for each gold page, of about so many characters: what its main article tells, and background around it.
 * The gold pages themselves are crammed with hard cases and have more than twice the people and meetings of real ones.
 */
export const articles = (length: number): readonly Page[] =>
  goldPages.map((page, index) => {
    const told = readPage(page).main.sections.map(({ text }) => text)
    const lines = upTo(told, TOLD * length)
    const around = background.map((_, next) => background[(index + next) % background.length] ?? '')
    lines.push(...upTo(around, length - lengthOfAll(lines)))
    return { ...page, id: `${page.id} with background`, text: lines.join('\n') }
  })

const lengthOfAll = (lines: readonly string[]) => lines.reduce((sum, line) => sum + line.length, 0)

/** As many lines as it takes to have so many characters. */
function upTo(lines: readonly string[], length: number): string[] {
  const enough = lines.findIndex((_, last) => lengthOfAll(lines.slice(0, last + 1)) >= length)
  return lines.slice(0, enough < 0 ? lines.length : enough + 1)
}

/** How many mentions of people and how many meetings are read from pages, per so many of their characters. */
export function density(pages: readonly Page[], per: number): { mentions: number; meetings: number } {
  const all = pages.map((page) => readPage(page)).flatMap(({ main, related }: Reading) => [main, ...related])
  const characters = pages.reduce((sum, page) => sum + lengthOf(page), 0)
  const mentions = all.flatMap(({ people }) => people.flatMap((person) => person.mentions)).length
  const meetings = all.flatMap((article) => article.meetings).length
  return { mentions: (mentions / characters) * per, meetings: (meetings / characters) * per }
}

/** One article: so many characters of the sentences of all the pages, so many times over. */
export function longArticle(length: number, times: number): Page {
  const lines = goldPages.flatMap(({ text = '' }) => text.split('\n'))
  const sentences = lines.filter((line) => /^[^()]{30,}。$/u.test(line)).join('\n')
  return { id: 'long', text: `越南与老挝举行会谈\n${`${sentences.slice(0, length)}\n`.repeat(times)}` }
}
