import type { Sighting } from './sighting.ts'

/** Whether a name already seen covers part of a stretch. */
export const overlaps = (seen: readonly Sighting[], section: number, start: number, end: number): boolean =>
  seen.some((one) => one.section === section && one.start < end && start < one.end)
