import type { NameForm } from './sighting.ts'

/** A name that may start at a place: where it ends, how it is written, and how good the case for it is. */
export interface Shape {
  end: number
  form: NameForm
  score: number
  /** `endProof` of its end. */
  proof: number
}

/** Which writing the surroundings make likely: a title of Vietnam, China or Korea, of Japan, or of any other state. */
export type Lean = 'SINIC' | 'JAPANESE' | 'FOREIGN' | null

/** The one with the better case; of equals the first. */
export const better = (best: Shape | null, other: Shape | null): Shape | null =>
  other !== null && (best === null || other.score > best.score) ? other : best
