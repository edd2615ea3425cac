/** A row that a foreign key promises. It can be missing only if it was removed between two statements of a request. */
export async function present<Row>(loaded: Promise<Row | null>): Promise<Row> {
  const row = await loaded
  if (row === null) throw new Error('a row that a foreign key names is gone')
  return row
}
