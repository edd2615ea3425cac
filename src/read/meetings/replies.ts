import type { Clause, Sentence } from './clause.ts'
import { join, lately } from './draft.ts'
import { isEmbedded, type State } from './site.ts'
import { observers, wordsBefore } from './speech.ts'
import { isWord } from './token.ts'

const rule = 'meetings/speaker'

/** `A看望工作人员。大使B汇报说`: B speaks for those who are called on. */
export function hostSpeaks(state: State, sentence: Sentence, clause: Clause): boolean {
  const last = lately(state).at(-1)
  if (
    last?.shape !== 'call' ||
    last.status !== 'HELD' ||
    [...last.people.values()].some((part) => part.role !== 'GUEST')
  )
    return false
  if (sentence.scanned.index !== last.occasion[0]?.section) return false
  const who = wordsBefore(clause).find((token) => token.type === 'person')
  if (who?.type !== 'person' || last.people.has(who.actor.person)) return false
  if (!/汇报|介绍|代表|致辞/u.test(sentence.scanned.plain.slice(who.end, clause.end))) return false
  join(last, who.actor, 'HOST', sentence.scanned.index, rule)
  return true
}

/** `市委领导会见B。市委书记A说`: A speaks for the hosts, of whom the text had told only where they belong. */
export function leadersSpeak(state: State, sentence: Sentence, clause: Clause): boolean {
  const last = lately(state).at(-1)
  const at = last?.occasion[0]
  if (last?.shape !== 'receive' || last.status !== 'HELD' || at === undefined || last.people.size === 0) return false
  if ([...last.people.values()].some(({ role, said }) => role !== 'GUEST' && said[0]?.rule !== rule)) return false
  const who = wordsBefore(clause).find((token) => token.type === 'person')
  if (who?.type !== 'person' || last.people.has(who.actor.person) || isEmbedded(sentence, who)) return false
  const house = (state.people[who.actor.person]?.titles[0] ?? '').slice(0, 4)
  if (house.length < 4 || sentence.scanned.index - at.section > 3 || !last.hosts.includes(house)) return false
  join(last, who.actor, 'HOST', sentence.scanned.index, rule)
  return true
}

/** `A看望工作人员。大使B向A汇报了…`. */
export function reportsToGuest(state: State, sentence: Sentence): boolean {
  const last = lately(state).at(-1)
  if (last?.shape !== 'call' || last.status !== 'HELD') return false
  const { plain } = sentence.scanned
  const at = plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 80)).search(/汇报|介绍/u)
  const clause = sentence.clauses.find((one) => at >= 0 && one.end > sentence.start + at)
  const [who, toward, guest] = clause?.tokens.filter((one) => one.type === 'person' || isWord(one, 'toward')) ?? []
  if (who?.type !== 'person' || toward?.type !== 'word' || guest?.type !== 'person') return false
  if (last.occasion[0]?.section !== sentence.scanned.index) return false
  if (last.people.get(guest.actor.person)?.role !== 'GUEST' || last.people.has(who.actor.person)) return false
  if ([...last.people.values()].some((part) => part.role !== 'GUEST')) return false
  join(last, who.actor, 'HOST', sentence.scanned.index, rule)
  return true
}

/** `A会见各国代表团团长。团长B代表客人感谢…`: B speaks for those who were received as a group. */
export function guestSpeaks(state: State, sentence: Sentence, clause: Clause): boolean {
  const last = lately(state).at(-1)
  const [host, ...others] = [...(last?.people.keys() ?? [])]
  if (last?.shape !== 'receive' || last.status !== 'HELD' || host === undefined || others.length > 0) return false
  const at = last.occasion[0]
  if (at === undefined || at.section !== sentence.scanned.index) return false
  if (
    !/^[^。;]*?(?:代表|代表团|客人|贵宾|企业家|团长)(?:一行)?[。;,]/u.test(
      sentence.scanned.plain.slice(at.end, at.end + 60),
    )
  )
    return false
  const who = wordsBefore(clause).find((token) => token.type === 'person')
  if (who?.type !== 'person' || who.actor.person === host || isEmbedded(sentence, who)) return false
  const [own, other] = [host, who.actor.person].map((person) => state.people[person]?.country)
  if (own === other || observers.test(who.actor.title ?? '')) return false
  join(last, who.actor, 'GUEST', sentence.scanned.index, rule)
  return true
}
