import { envoys } from './envoys.ts'
import { grounded } from './grounded.ts'
import { guests } from './guests.ts'
import { journeys } from './journeys.ts'
import { lent } from './lent.ts'
import { merge } from './merge.ts'
import { moves } from './moves.ts'
import { receptions } from './receptions.ts'
import type { Refiner } from './story.ts'

/**
 * In this order: tellings of one occasion are joined first, because every later step looks at whole occasions;
 * then days of coming and going are given to whole journeys, before anybody asks what fell into them;
 * then meetings with envoys become the ceremonies that they were, so that these lend them their day, and calls told one
 * by one are those that the lead told of together, and who spoke for guests without a name is one;
 * then days are lent, before anybody asks whether they fit;
 * then journeys frame what happened on them; last, what has neither people nor a date goes, for only now it is
 * known what frames what.
 */
export const refiners: readonly Refiner[] = [merge, moves, envoys, receptions, guests, lent, journeys, grounded]
