import { countryWords } from '../../lexicon/countries.ts'
import { soleOffices } from '../../lexicon/occasions.ts'
import { passingTable, type WordTable, wordsOfAll, wordTable } from '../../lexicon/words.ts'
import { normal } from '../../text/normal.ts'
import type { Person } from '../reading.ts'
import { type PersonToken, personToken } from './token.ts'

const offices = wordTable<string>(
  soleOffices.flatMap((words) => words.map((word): [string, string] => [word, words[0] ?? word])),
)

/** Behind an office that stands for its holder: a verb, an adverb, or the end of the words. */
const goesOn =
  /^(?:[,。;:、]|$|又|也|还|与|同|和|将|拟|则|曾|就|为|已|先后|分别|一行|表示|说|强调|指出|提起|会见|接见|会晤|会谈|访问|抵达|离开|举行|主持|出席|圆满|开始|结束|对|今|昨|[0-9]{1,2}日|感谢|称赞|重申|希望|相信|建议|祝贺|赞赏|高度|呼吁|邀请|请|向|决定|宣布|回顾|在|于|率|偕|抵|前往|赴|以|通|共|签|见证|邀|设|宴|陪)/u
const opens = /(?:^|[,。;:、*“\s]|[与同和对向]|会见|接见|拜会|邀请|欢迎|宴请|感谢|祝贺|为|了)$/u

/** Who holds which office, as far as only one person of the article does. */
export interface Holders {
  /** By `office`, and by `office|country`. */
  offices: ReadonlyMap<string, number | null>
  /** By a whole title, as it is printed with the name elsewhere. */
  titles: WordTable<number | null>
}

/** A title so long that it is nobody else's, where the article gives it to one person only. */
const telling = 6

/** Reads off the titles who may be meant by an office alone; null where nobody is. */
export function holdersOf(people: readonly Person[]): Holders | null {
  const found = new Map<string, number | null>()
  const whole = new Map<string, number | null>()
  const add = (to: Map<string, number | null>, key: string, person: number) => {
    const known = to.get(key)
    to.set(key, known === undefined || known === person ? person : null)
  }
  people.forEach((person, index) => {
    for (const raw of person.titles.slice(0, 8)) {
      const title = normal(raw)
      if (title.length >= telling && !/^[原前]/u.test(title)) add(whole, title, index)
      const office = offices.endingAt(title, title.length)
      if (
        office === null ||
        /[前副代]$/u.test(title.slice(0, title.length - office.word.length)) ||
        /^[原前]/u.test(title)
      )
        continue
      add(found, office.value, index)
      if (person.country !== null) add(found, `${office.value}|${person.country}`, index)
    }
  })
  return found.size === 0 && whole.size === 0 ? null : { offices: found, titles: passingTable([...whole]) }
}

/** What such words begin with: most places are done with one look-up. */
export const aliasBeginnings = wordsOfAll([offices, countryWords])

/** `越南总理与…会面`, `会见国家主席`: an office without a name at a place of a text, up to a limit, if only one can be meant. */
export function aliasAt(plain: string, at: number, limit: number, holders: Holders | null): PersonToken | null {
  if (holders === null) return null
  const title = holders.titles.startingAt(plain, at)
  if (title !== null && title.value !== null) {
    const named = standsAlone(plain, at, at + title.word.length, limit, title.value)
    if (named !== null) return named
  }
  if (!aliasBeginnings.startingAt(plain, at)) return null
  const country = countryWords.startingAt(plain, at)
  const start = at + (country?.word.length ?? 0)
  const office = offices.startingAt(plain, start)
  if (office === null) return null
  const person = holders.offices.get(country === null ? office.value : `${office.value}|${country.value}`)
  return person == null ? null : standsAlone(plain, at, start + office.word.length, limit, person)
}

/** Whether an office stands for its holder where it stands. */
function standsAlone(plain: string, start: number, end: number, limit: number, person: number): PersonToken | null {
  if (end > limit) return null
  if (!goesOn.test(plain.slice(end, end + 4)) || !opens.test(plain.slice(Math.max(0, start - 3), start))) return null
  const name = { start, end }
  return personToken(name, { ...name, person, name, title: null })
}
