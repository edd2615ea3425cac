import { countryNames, countryWords } from '../../lexicon/countries.ts'
import { guestOf, lately, ofNow } from './draft.ts'
import { between, type Site } from './site.ts'
import type { Actor } from './token.ts'

/** What a delegation is called beside its state. */
const ofState = /^(?:党|、|国家|政府|国会|议会|国民议会|人大|高级|军事|友好|访问|代表|工作|的|和)*$/u

/** `客人`, `代表团一行`, behind a verb of receiving: who leads the journey that was told of last, if from there. */
export function guestsMeant(site: Site): Actor[] {
  const { token, state } = site
  const match =
    /^(?:了)?(?:来访的|前来访问的)?([\p{Script=Han}、]{2,10}?)?(?:客人|贵宾|来宾|访宾|访客|代表团)(?:一行)?(?=[,。;、(]|$)/u.exec(
      between(site, token.end, token.end + 20),
    )
  if (match === null) return []
  const journeys = ofNow(lately(state)).filter((one) => one.kind === 'VISIT' && one.people.size > 0)
  const journey = journeys.findLast((one) => one.status !== 'PLANNED') ?? journeys.at(-1)
  const guest = guestOf(journey) ?? state.head
  if (guest === null) return []
  const [, whose = ''] = match
  const from = countryNames.find(({ name }) => whose.startsWith(name))
  const rest = whose.slice(from?.name.length ?? 0)
  if (!ofState.test(rest) || (from !== undefined && state.people[guest]?.country !== from.code)) return []
  const span = { start: token.end, end: token.end + match[0].length }
  return [{ person: guest, ...span, name: span, title: null }]
}

/** `B抵达P访问,A将接见并设宴款待`: nobody is named behind the verb, and B's journey has just been told of. */
export function guestOfLast({ token, state, sentence, clause }: Site, actors: readonly Actor[]): Actor[] {
  const { plain, index } = sentence.scanned
  if (
    !/^(?:了|或|并|及|款待|招待)*(?:设宴|宴请|颁|授|赠|[,。;]|$)/u.test(
      plain.slice(token.end, Math.min(clause.end, token.end + 8)),
    )
  )
    return []
  const last = lately(state).findLast(({ kind }) => kind === 'VISIT')
  const person = guestOf(last)
  if (person === null || last?.occasion[0]?.section !== index || actors.length === 0) return []
  const country = state.people[person]?.country
  if (actors.some((actor) => actor.person === person || state.people[actor.person]?.country === country)) return []
  const span = { start: token.start, end: token.end }
  return [{ person, ...span, name: span, title: null }]
}

const heads =
  /(?:外长|部长|防长|总理|首相|总统|主席|议长|大使|大臣|省长|市长|司令|书记|会长|代表|代表团|领导|领导人|同行|同事|负责人|官员|[部委厅局府院会])$/u

/**
 * `分别与A国、B国和C国外长`, `先后同X部、Y委领导`: of a list that names nobody the states or bodies, each of which was met;
 * none where it is no list.
 */
export function listedBodies(words: string): string[] {
  const plain = words.replace(/^了/u, '').replace(/[两三四五六七八]国(?=[\p{Script=Han}]{2,4}$)/u, '')
  const items = plain.split(/、|以及|和|与|及/u)
  const fits = (item: string, i: number) =>
    item.length <= 24 &&
    (countryWords.startingAt(item, 0) !== null || heads.test(item)) &&
    (i < items.length - 1 || heads.test(item))
  return items.length >= 2 && items.length <= 8 && items.every(fits) ? items : []
}
