import { raw } from 'sql-template-tag'
import type { Database } from '../../src/database/open.ts'

type Row = Record<string, unknown>

const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/u

/** Tables with the order in which their rows get their names; those without an order are compared as a set. */
const tables: readonly [table: string, order: string | null][] = [
  ['outlets', 'name'],
  ['people', 'id'],
  ['offices', 'identity_key'],
  ['articles', 'id'],
  ['meetings', 'id'],
  ['sections', 'article_id, ordinal'],
  ['reports', 'article_id, ordinal'],
  ['participations', 'meeting_id, ordinal, person_id'],
  ['evidence', null],
  ['mentions', null],
  ['person_names', null],
  ['tenures', null],
  ['appearances', null],
  ['meeting_sides', null],
  ['article_links', null],
  ['changes', 'sequence'],
]

/**
 * Everything in a record, with ids replaced by names that say where a row stands: two records that were filled by the
 * same pages in the same order are equal, whatever their ids and times. The order of articles, people and meetings by
 * id, in which lists fall back on it, is part of it.
 */
export async function labelled(database: Database): Promise<Record<string, string[]>> {
  const names = new Map<string, string>()
  const all: Record<string, string[]> = {}
  const written = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(written)
    if (typeof value !== 'string') return value
    return uuid.test(value) ? (names.get(value) ?? 'gone') : value
  }
  for (const [table, order] of tables) {
    const rows = await database.query<Row>(raw(`SELECT * FROM ${table} ORDER BY ${order ?? '1'}`))
    if (order !== null)
      for (const [place, { id }] of rows.entries()) if (typeof id === 'string') names.set(id, `${table} ${place}`)
    const lines = rows.map(({ created_at: _created, updated_at: _updated, at: _at, sequence: _sequence, id, ...row }) =>
      JSON.stringify([order === null ? null : written(id), ...Object.values(row).map(written)]),
    )
    all[table] = order === null ? lines.sort() : lines
  }
  return all
}
