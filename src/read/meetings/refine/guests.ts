import type { Draft } from '../draft.ts'
import type { Refiner } from './story.ts'

const heard = new Set(['meetings/in-frame', 'meetings/speaker'])

/** `A会见侨胞。会上,大使B向A汇报…`: where no guest is named, those who spoke to the host spoke for the guests. */
export const guests: Refiner = (story) => {
  for (const draft of story.drafts) if (isOfUnnamed(draft)) speakersAreGuests(draft)
  return story
}

function isOfUnnamed({ kind, shape, people }: Draft): boolean {
  if (kind !== 'CALL_ON' || shape !== 'receive' || people.size < 2) return false
  const roles = [...people.values()].map(({ role }) => role)
  return roles.includes('HOST') && !roles.includes('GUEST')
}

function speakersAreGuests({ people }: Draft): void {
  for (const part of people.values())
    if (part.role === 'PARTICIPANT' && heard.has(part.said[0]?.rule ?? '')) part.role = 'GUEST'
}
