import sql, { raw, type Sql } from 'sql-template-tag'
import { fold } from '../text/fold.ts'
import type * as rows from './rows.ts'

/** Days `YYYY-MM-DD`, both included; an end that is left out is open. */
export interface DayRange {
  from?: string | null | undefined
  to?: string | null | undefined
}

export interface MeetingFilter {
  date?: DayRange | null | undefined
  kind?: readonly rows.MeetingRow['kind'][] | null | undefined
  status?: readonly rows.MeetingRow['status'][] | null | undefined
  mode?: readonly rows.MeetingRow['mode'][] | null | undefined
  /** ISO 3166-1 alpha-2. */
  country?: string | null | undefined
  personId?: string | null | undefined
}

/** A filter that is not given filters nothing. */
const given = <Value>(value: Value | null | undefined, condition: (value: Value) => Sql): Sql[] =>
  value === null || value === undefined ? [] : [condition(value)]

/** One value is compared by `=`, which keeps the order of an index that begins with the column; `ANY` does not. */
function oneOf(column: Sql, values: readonly string[], type: string): Sql {
  const [only] = values
  if (only !== undefined && values.length === 1) return sql`${column} = ${only}::${raw(type)}`
  return sql`${column} = ANY(${values}::${raw(type)}[])`
}

/** Columns of a span of days, and the statement that says how many days the longest one has. */
interface SpanColumns {
  first: Sql
  last: Sql
  span: Sql
}

/**
 * Spans that overlap a range. What is said of the first day is said on the expression that lists are ordered by; the
 * third condition follows from the second, so that the walk along that index ends at the longest span before the
 * range and not at the beginning of time.
 */
function within(range: DayRange | null | undefined, { first, last, span }: SpanColumns): Sql[] {
  const ordered = sql`COALESCE(${first}, '-infinity'::date)`
  return [
    ...given(range?.to, (to) => sql`${ordered} > '-infinity'::date AND ${ordered} <= ${to}::date`),
    ...given(
      range?.from,
      (from) => sql`${last} >= ${from}::date AND ${ordered} >= ${from}::date - COALESCE((${span}), 0)`,
    ),
  ]
}

/** Conditions on meetings `m`; `day` is the column that the list is ordered by. */
export function meetingConditions(filter: MeetingFilter, day: Sql): Sql[] {
  const { date, kind, status, mode, country, personId } = filter
  return [
    ...given(kind, (kinds) => oneOf(sql`m.kind`, kinds, 'meeting_kind')),
    ...given(status, (statuses) => oneOf(sql`m.status`, statuses, 'meeting_status')),
    ...given(mode, (modes) => oneOf(sql`m.mode`, modes, 'mode')),
    ...given(
      country,
      (code) => sql`EXISTS (SELECT 1 FROM meeting_sides s WHERE s.meeting_id = m.id AND s.country = ${code})`,
    ),
    ...given(
      personId,
      (id) => sql`EXISTS (SELECT 1 FROM participations q WHERE q.meeting_id = m.id AND q.person_id = ${id}::uuid)`,
    ),
    ...within(date, { first: day, last: sql`m.last_day`, span: sql`SELECT max(last_day - first_day) FROM meetings` }),
  ]
}

export interface ArticleFilter {
  published?: DayRange | null | undefined
  form?: rows.ArticleRow['form'] | null | undefined
  /** Its name. */
  outlet?: string | null | undefined
  personId?: string | null | undefined
}

/** Conditions on articles `t`. */
export function articleConditions({ published, form, outlet, personId }: ArticleFilter): Sql[] {
  return [
    ...within(published, {
      first: sql`t.published_first`,
      last: sql`t.published_last`,
      span: sql`SELECT max(published_last - published_first) FROM articles`,
    }),
    ...given(form, (value) => sql`t.form = ${value}::article_form`),
    ...given(outlet, (name) => sql`t.outlet_id = (SELECT o.id FROM outlets o WHERE o.name = ${name})`),
    ...given(
      personId,
      (id) => sql`EXISTS (SELECT 1 FROM appearances a WHERE a.article_id = t.id AND a.person_id = ${id}::uuid)`,
    ),
  ]
}

export interface PersonFilter {
  /** A name in any of its recorded forms; width, case, accents and separators do not matter. */
  name?: string | null | undefined
  country?: string | null | undefined
}

/** Conditions on people `t`. */
export function personConditions({ name, country }: PersonFilter): Sql[] {
  return [
    ...given(
      name,
      (text) => sql`t.id IN (SELECT person_id FROM person_names WHERE folded = ${fold(text)} AND folded <> '')`,
    ),
    ...given(country, (code) => sql`t.country = ${code}`),
  ]
}
