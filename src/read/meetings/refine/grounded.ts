import type { OccasionShape } from '../../../lexicon/occasions.ts'
import type { Draft } from '../draft.ts'
import type { Scanned } from '../scan.ts'
import type { Refiner } from './story.ts'

/**
 * Keeps an occasion that has somebody who took part, a date of its own, a headline that reports it, or another that
 * happened within it. What a caption alone tells needs a date, or two who are seen to meet in a picture of the day.
 */
export const grounded: Refiner = (story) => {
  let kept = story.drafts
  for (let before = -1; before !== kept.length; ) {
    before = kept.length
    const frames = new Set(kept.map((draft) => draft.parent))
    kept = kept.filter((draft) => frames.has(draft) || stands(draft, story.scanned))
  }
  const left = new Set(kept)
  const refused = story.drafts
    .filter((draft) => !left.has(draft))
    .flatMap((draft) =>
      draft.occasion.slice(0, 1).map(({ section, start, end }) => ({
        section,
        start,
        end,
        rule: 'meetings/grounded',
        reason: 'named without anybody who took part and without a date',
      })),
    )
  return { ...story, drafts: kept, refused: [...story.refused, ...refused] }
}

function stands(draft: Draft, scanned: readonly Scanned[]): boolean {
  if (draft.occasion.every((fact) => fact.rule === 'meetings/back' && draft.people.size === 0)) return false
  // `A吊唁B`: no more than a visit of condolence, unless the text tells of the ceremony.
  if (draft.occasion.every((fact) => fact.value === '吊唁')) return false
  // `A出访期间`: whither and when is not said, and no other telling says it.
  if (draft.kind === 'VISIT' && draft.anaphor && draft.place === null && draft.date === null) return false
  // `在电话里,A告诉记者`: a call of which nothing else is told.
  if (draft.kind === 'PHONE_CALL' && draft.anaphor && draft.people.size < 2) return false
  if (draft.source === 'CAPTION' && draft.date === null && !isPictured(draft, scanned)) return false
  const named = draft.shape === 'event' || draft.name !== null || (draft.kind === 'VISIT' && draft.place !== null)
  // A day that is only that of the frame is none of its own.
  return draft.people.size > 0 || (draft.date !== null && draft.date.rule !== 'meetings/lent' && named)
}

const oneAnother: ReadonlySet<OccasionShape> = new Set(['receive', 'call', 'talk', 'meet'])

/** `A会见B。图自越通社`: nobody takes a picture of what did not take place; an old one says that it is old. */
function isPictured({ people, shape, occasion: [at] }: Draft, scanned: readonly Scanned[]): boolean {
  if (people.size < 2 || !oneAnother.has(shape)) return false
  const caption = scanned.find(({ index }) => index === at?.section)
  return caption !== undefined && !/资料|档案|存档|附图|旧照/u.test(caption.plain)
}
