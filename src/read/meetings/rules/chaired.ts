import { type Draft, join } from '../draft.ts'
import type { Site } from '../site.ts'
import { isWord } from '../token.ts'

/** `会议由A和B共同主持`: said behind the word. */
export function chairedBy(site: Site, draft: Draft): void {
  const verb = site.after.findIndex((one) => isWord(one, 'chair'))
  const by = site.after.findIndex((one) => isWord(one, 'by'))
  if (by < 0 || verb < by || site.after.slice(0, verb).some((one) => one.type === 'occasion')) return
  for (const token of site.after.slice(by, verb))
    if (token.type === 'person') join(draft, token.actor, 'CHAIR', site.sentence.scanned.index, 'meetings/chair')
}
