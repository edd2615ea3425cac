import { countryWords } from '../../lexicon/countries.ts'
import { soleOffices } from '../../lexicon/occasions.ts'
import { wordsOfAll, wordTable } from '../../lexicon/words.ts'
import type { Person } from '../reading.ts'
import { type PersonToken, personToken } from './token.ts'

const offices = wordTable<true>(soleOffices.map((word): [string, true] => [word, true]))

/** Behind an office that stands for its holder: a verb, an adverb, or the end of the words. */
const goesOn =
  /^(?:[,。;:、]|$|又|也|还|与|同|和|将|拟|则|曾|就|为|已|先后|分别|一行|表示|说|强调|指出|提起|会见|接见|会晤|会谈|访问|抵达|离开|举行|主持|出席|圆满|开始|结束|对|今|昨|[0-9]{1,2}日|感谢|称赞|重申|希望|相信|建议|祝贺|赞赏|高度|呼吁|邀请|请|向|决定|宣布|回顾|在|于|率|偕|抵|前往|赴)/u
const opens = /(?:^|[,。;:、*“\s]|[与同和对向]|会见|接见|拜会|邀请|欢迎|宴请|感谢|祝贺|了)$/u

/** Who holds which office, as far as only one person of the article does: by `office`, and by `office|country`. */
export type Holders = ReadonlyMap<string, number | null>

/** Reads off the titles who may be meant by an office alone. */
export function holdersOf(people: readonly Person[]): Holders {
  const found = new Map<string, number | null>()
  const add = (key: string, person: number) => {
    const known = found.get(key)
    found.set(key, known === undefined || known === person ? person : null)
  }
  people.forEach((person, index) => {
    for (const title of person.titles.slice(0, 8)) {
      const office = offices.endingAt(title, title.length)?.word
      if (
        office === undefined ||
        /[前副代]$/u.test(title.slice(0, title.length - office.length)) ||
        title.startsWith('前')
      )
        continue
      add(office, index)
      if (person.country !== null) add(`${office}|${person.country}`, index)
    }
  })
  return found
}

/** What such words begin with: most places are done with one look-up. */
const beginnings = wordsOfAll([offices, countryWords])

/** `越南总理与…会面`, `会见国家主席`: an office without a name at a place of a text, up to a limit, if only one can be meant. */
export function aliasAt(plain: string, at: number, limit: number, holders: Holders): PersonToken | null {
  if (holders.size === 0 || !beginnings.startingAt(plain, at)) return null
  const country = countryWords.startingAt(plain, at)
  const start = at + (country?.word.length ?? 0)
  const office = offices.startingAt(plain, start)?.word
  if (office === undefined) return null
  const end = start + office.length
  if (end > limit) return null
  const person = holders.get(country === null ? office : `${office}|${country.value}`)
  if (person == null || !goesOn.test(plain.slice(end, end + 4)) || !opens.test(plain.slice(Math.max(0, at - 3), at)))
    return null
  const name = { start: at, end }
  return personToken(name, { ...name, person, name, title: null })
}
