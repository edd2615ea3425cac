import type { Person } from '../../reading.ts'
import type { Draft, Refusal } from '../draft.ts'
import type { Times } from '../meetings.ts'
import type { Move } from '../moves.ts'
import type { Scanned } from '../scan.ts'

/** All that the rules told of an article, for the refiners to join, complete and cut. */
export interface Story {
  drafts: Draft[]
  refused: Refusal[]
  moves: readonly Move[]
  scanned: readonly Scanned[]
  people: readonly Person[]
  times: Times
}

export type Refiner = (story: Story) => Story
