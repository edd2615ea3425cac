import { builder } from './builder.ts'
import { OrderDirection } from './enums.ts'

/** An `orderBy` input over some fields; `{ field: DATE, direction: DESC }` as GitHub's API has it. */
function orderInput<const Field extends string>(name: string, description: string, fields: Record<Field, string>) {
  const entries = Object.entries<string>(fields).map(([key, meaning]) => [key, { description: meaning }])
  const fieldEnum = builder.enumType(`${name}Field`, {
    description: `What ${description} can be ordered by.`,
    values: Object.fromEntries(entries) as Record<Field, { description: string }>,
  })
  return builder.inputType(name, {
    description: `Order of ${description}. Members that are equal in it are ordered by id.`,
    fields: (t) => ({
      field: t.field({ type: fieldEnum, required: true, description: 'What to order by.' }),
      direction: t.field({ type: OrderDirection, required: true, description: 'Which way.' }),
    }),
  })
}

export const MeetingOrder = orderInput('MeetingOrder', 'meetings', { DATE: 'The first day on which it can have been.' })
export const ArticleOrder = orderInput('ArticleOrder', 'articles', {
  PUBLISHED: 'The first day on which it can have been published.',
})
export const PersonOrder = orderInput('PersonOrder', 'people', {
  NAME: 'The name, by code point.',
  MEETINGS: 'How many meetings they attended.',
})

/** Which way a list is asked for. */
export interface Ordered {
  direction: 'ASC' | 'DESC'
}

/** Whether a list runs downwards: as asked, else newest or greatest first. */
export const isDescending = (order: Ordered | null | undefined): boolean => order?.direction !== 'ASC'
