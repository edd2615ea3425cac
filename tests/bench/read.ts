/**
 * `npm run bench:read`: how many articles of 1 500 characters the reader reads in a second of processor time, as dense
 * with people and meetings as pages of news agencies are and as dense as our gold pages; what a page ten times as long takes, and what a megabyte of hostile text takes; beside each the time in which a segmenter
 * with tags goes over the same text. `-- --rounds 20`, `-- --length 1000000`.
 */
import process from 'node:process'
import { parseArgs } from 'node:util'
import { readPage } from '../../src/read/read.ts'
import { hostiles } from '../support/hostile.ts'
import { articles, density, goldPages, lengthOf, longArticle } from './reading/texts.ts'
import { median, seconds } from './reading/time.ts'
import { installPeers } from './setting/peers.ts'

const say = (text: string) => void process.stdout.write(`${text}\n`)
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '30' }, length: { type: 'string', default: '1000000' } },
})
const rounds = Number(values.rounds)
const article = 1500

installPeers(say)
// What is installed just now can be imported only from here on.
const { tag } = await import('./reading/segmenter.mjs')

for (const [name, pages] of [
  ['news', articles(article)],
  ['gold pages', goldPages],
] as const) {
  const characters = pages.reduce((sum, page) => sum + lengthOf(page), 0)
  const rate = (taken: number) => Math.round(characters / article / taken)
  const readAll = () => pages.forEach((page) => void readPage(page))
  const first = seconds(readAll)
  // The engine goes on compiling for a while, on threads whose time counts too.
  for (let i = 0; i < 3 * rounds; i++) readAll()
  const read = median(rounds, readAll)
  const tagged = median(rounds, () => pages.forEach(({ text = '' }) => void tag(text)))
  const { mentions, meetings } = density(pages, article)
  say(
    `${name}: ${pages.length} texts of ${characters} characters; in ${article} of them ${mentions.toFixed(1)} mentions of people and ${meetings.toFixed(1)} meetings`,
  )
  say(
    `  articles per processor second: Huiwu ${rate(read)} (the first time over ${rate(first)}), jieba with tags ${rate(tagged)}`,
  )
}

const [short, long] = [longArticle(15_000, 1), longArticle(15_000, 10)]
const ratio = median(9, () => void readPage(long)) / median(9, () => void readPage(short))
say(`A page ten times as long takes ${ratio.toFixed(1)} times as long.`)

const length = Number(values.length)
say(`${length} characters of hostile text, processor seconds:\n  Huiwu  jieba`)
const column = (taken: number) => taken.toFixed(2).padStart(7)
for (const { name, as, make } of hostiles) {
  const text = make(length)
  const own = seconds(() => void readPage({ id: name, [as]: text, published: '2021-03-09' }))
  say(`${column(own)}${column(seconds(() => void tag(text)))}  ${name}`)
}
