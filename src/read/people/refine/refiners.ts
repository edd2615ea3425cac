import type { TurnedDown } from '../../reading.ts'
import type { ArticleText } from '../article.ts'
import type { Sighting } from '../sighting.ts'
import { dropCredits } from './drop-credits.ts'
import { dropThings } from './drop-things.ts'
import { printedTitle } from './printed-title.ts'

export interface Refined {
  kept: Sighting[]
  refused: TurnedDown[]
}
export type Refiner = (article: ArticleText, seen: readonly Sighting[]) => Refined

/** First what is no person goes, so that nothing is learnt from it; then each mention gets the title beside it. */
export const refiners: readonly Refiner[] = [dropCredits, dropThings, printedTitle]
