import type { Refiner } from './story.ts'

/** `会谈开始前,A…`: what happened right before or after another occasion, and has no date of its own, has its day. */
export const lent: Refiner = (story) => {
  for (const draft of story.drafts) {
    const date = draft.lender?.date
    if (
      draft.date === null &&
      draft.lender !== draft &&
      date != null &&
      !date.value.includes('/') &&
      date.value.length === 10
    ) {
      draft.date = { ...date, rule: 'meetings/lent' }
    }
  }
  return story
}
