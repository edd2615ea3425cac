import type {
  ArticleFilter as ArticleConditions,
  DayRange,
  MeetingFilter as MeetingConditions,
} from '../database/filters.ts'
import { builder } from './builder.ts'
import { ArticleForm, MeetingKind, MeetingStatus, Mode } from './enums.ts'
import { badInput, bounded } from './errors.ts'
import { rowId } from './global-id.ts'
import type { Ordered } from './order.ts'

export const DateRange = builder.inputType('DateRange', {
  description: 'Days from one to another, both included; an end that is left out is open.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'First day.' }),
    to: t.field({ type: 'Date', description: 'Last day.' }),
  }),
})

export const NameFilter = builder.inputType('NameFilter', {
  description: 'A condition on a name.',
  fields: (t) => ({
    is: t.string({
      required: true,
      description: 'One of the recorded forms is this; width, case, accents, blanks and separators do not matter.',
    }),
  }),
})

export const PersonFilter = builder.inputType('PersonFilter', {
  description: 'Which people; all conditions must hold.',
  fields: (t) => ({
    name: t.field({ type: NameFilter, description: 'People with this name, in any of its forms.' }),
    country: t.field({ type: 'CountryCode', description: 'People of this state.' }),
  }),
})

export const ArticleFilter = builder.inputType('ArticleFilter', {
  description: 'Which articles; all conditions must hold.',
  fields: (t) => ({
    published: t.field({ type: DateRange, description: 'Articles that can have been published within this range.' }),
    form: t.field({ type: ArticleForm, description: 'Only whole texts, or only teasers.' }),
    outlet: t.string({ description: 'Articles signed by this outlet: `越通社`.' }),
    person: t.id({ description: 'Articles that name this person.' }),
  }),
})

export const MeetingFilter = builder.inputType('MeetingFilter', {
  description: 'Which meetings; all conditions must hold.',
  fields: (t) => ({
    date: t.field({
      type: DateRange,
      description: 'Meetings that can have taken place within this range, at least in part.',
    }),
    kind: t.field({ type: [MeetingKind], description: 'Meetings of one of these kinds.' }),
    status: t.field({ type: [MeetingStatus], description: 'Meetings in one of these states.' }),
    mode: t.field({ type: [Mode], description: 'Meetings held in one of these ways.' }),
    country: t.field({
      type: 'CountryCode',
      description: 'Meetings in which this state took part, with or without named people.',
    }),
    person: t.id({ description: 'Meetings in which this person took part.' }),
  }),
})

/** What a list of meetings takes beside its page. */
export interface MeetingsAsked {
  filter?: MeetingFilterInput | null | undefined
  orderBy?: Ordered | null | undefined
}

type MeetingFilterInput = typeof MeetingFilter.$inferInput
/** The same of articles. */
export interface ArticlesAsked {
  filter?: ArticleFilterInput | null | undefined
  orderBy?: Ordered | null | undefined
}

type ArticleFilterInput = typeof ArticleFilter.$inferInput

/** What the filter says, in the words of `database/`. @throws HuiwuError for a range that ends before it begins */
export function meetingFilter(filter: MeetingFilterInput | null | undefined): MeetingConditions {
  const { date, kind, status, mode, country, person } = filter ?? {}
  return {
    date: range('filter.date', date),
    kind: kind && bounded('filter.kind', kind),
    status: status && bounded('filter.status', status),
    mode: mode && bounded('filter.mode', mode),
    country,
    personId: person && rowId('filter.person', 'Person', person),
  }
}

/** The same of articles. */
export function articleFilter(filter: ArticleFilterInput | null | undefined): ArticleConditions {
  const { published, form, outlet, person } = filter ?? {}
  return {
    published: range('filter.published', published),
    form,
    outlet,
    personId: person && rowId('filter.person', 'Person', person),
  }
}

/** @throws HuiwuError `BAD_USER_INPUT` for a range that ends before it begins */
function range(field: string, value: DayRange | null | undefined): DayRange | null | undefined {
  if (value?.from && value.to && value.from > value.to) {
    throw badInput(field, value, '`from` is after `to`; swap them')
  }
  return value
}
