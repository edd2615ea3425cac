import { type Draft, lately, sessionKinds } from '../draft.ts'
import type { Called } from '../name.ts'
import type { Site } from '../site.ts'

/**
 * `会议24日开幕,A出席开幕式`, `X论坛在P举行。…论坛开幕式…`: the opening or closing of a conference that was told of is
 * the conference itself; that of an exhibition or a festival stays a ceremony. Gives it the kind of what it opens.
 */
export function opens(site: Site, draft: Draft, called: Called): boolean {
  const { token, state, sentence } = site
  if (!/^[开闭]幕(?:式|典礼|会)$/u.test(token.word)) return false
  const head = called.text.slice(0, -token.word.length).replace(/的$/u, '')
  const events = lately(state).filter((one) => one.shape === 'event' && one.kind !== 'RECEPTION')
  // A headline is read last, and speaks of what the article tells first.
  const told = sentence.scanned.kind === 'HEADLINE' ? events.find((one) => sessionKinds.has(one.kind)) : events.at(-1)
  const [at] = told?.occasion ?? []
  if (told === undefined || at === undefined || sentence.scanned.index - at.section > 3) return false
  if (!sessionKinds.has(told.kind) || !(called.bare || head.endsWith(at.value))) return false
  draft.kind = told.kind
  return true
}
