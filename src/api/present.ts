import { HuiwuError } from '../errors.ts'

/**
 * A row that a foreign key promises. It can be missing only if its article was read anew between two statements of
 * one request, which the caller is told, for the next try finds everything in its place.
 * @throws HuiwuError `CHANGED_MEANWHILE`
 */
export async function present<Row>(loaded: Promise<Row | null>): Promise<Row> {
  const row = await loaded
  if (row === null) throw new HuiwuError('CHANGED_MEANWHILE', 'The record changed while this was answered. Ask again.')
  return row
}
