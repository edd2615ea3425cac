import { firstDay, lastDay } from '../text/edtf.ts'

/** First and last day of an EDTF date; both null unless both are known. */
export function daysOf(edtf: string | null): { first: string | null; last: string | null } {
  const first = edtf === null ? null : firstDay(edtf)
  const last = edtf === null ? null : lastDay(edtf)
  return first === null || last === null ? { first: null, last: null } : { first, last }
}
