import { type Draft, join } from '../draft.ts'
import { between, type Site } from '../site.ts'
import { type Actor, isWord, type PersonToken } from '../token.ts'

const id = 'meetings/chair'

/** `会议由A和B共同主持`: said behind the word. */
export function chairedBy(site: Site, draft: Draft): void {
  const verb = site.after.findIndex((one) => isWord(one, 'chair'))
  const by = site.after.findIndex((one) => isWord(one, 'by'))
  if (by < 0 || verb < by || site.after.slice(0, verb).some((one) => one.type === 'occasion')) return
  for (const token of site.after.slice(by, verb))
    if (token.type === 'person') join(draft, token.actor, 'CHAIR', site.sentence.scanned.index, id)
}

/** `由A和B共同主持的会议`: said before it. */
export function chairing(site: Site, draft: Draft): void {
  for (const token of site.zone) {
    if (token.type !== 'person') continue
    if (
      !/^(?:共同|联合)?(?:主持(?:召开|举行)?|担?任(?:共同|联合|双方)?(?:主席|组长|团长|召集人))的/u.test(
        between(site, token.end, token.end + 10),
      )
    )
      continue
    for (const actor of listedBefore(site, token)) join(draft, actor, 'CHAIR', site.sentence.scanned.index, id)
  }
}

/** All those behind `由`. */
function listedBefore(site: Site, last: PersonToken): Actor[] {
  const by = site.zone.findLastIndex((one) => one.start < last.start && isWord(one, 'by'))
  const list = by < 0 ? [] : site.zone.slice(by)
  return [...list.flatMap((one) => (one.type === 'person' && one.start < last.start ? [one.actor] : [])), last.actor]
}
