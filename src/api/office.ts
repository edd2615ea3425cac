import type { TenureRow } from '../database/rows.ts'
import * as sources from '../database/sources.ts'
import * as tables from '../database/tables.ts'
import { builder } from './builder.ts'
import { pagesUnder } from './list.ts'
import { TenureConnection } from './list-types.ts'
import { Office, Person, Tenure } from './objects.ts'
import { oneById } from './one.ts'
import { required } from './reference.ts'

builder.node(Office, {
  description: 'A post of an organisation or state.',
  id: { resolve: ({ id }) => id, description: 'Names this office for ever.' },
  loadOne: (id, { byId }) => byId.office.load(id),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name without the country: 政府副总理.' }),
    country: t.expose('country', {
      type: 'CountryCode',
      nullable: true,
      description: 'The state it belongs to; null for a post in an international body.',
    }),
    tenures: t.connection(
      {
        type: Tenure,
        description: 'Who is seen in it, the latest first.',
        ...pagesUnder('Office.tenures', {
          source: sources.officeTenures,
          order: sources.tenureOrder.LAST_SEEN,
          descending: true,
        }),
      },
      TenureConnection,
    ),
  }),
})

builder.objectType(Tenure, {
  description:
    'The span in which a person is seen in an office. It says what was read, not when the term began or ended.',
  fields: (t) => ({
    firstSeen: t.expose('firstSeen', {
      type: 'Date',
      nullable: true,
      description: 'First day on which an article shows it.',
    }),
    lastSeen: t.expose('lastSeen', {
      type: 'Date',
      nullable: true,
      description: 'Last day on which an article shows it.',
    }),
    office: t.field({
      type: Office,
      description: 'The office.',
      ...required<TenureRow, 'office'>('officeId', 'office'),
    }),
    person: t.field({
      type: Person,
      description: 'The person.',
      ...required<TenureRow, 'person'>('personId', 'person'),
    }),
  }),
})

builder.queryField('office', (t) =>
  t.field({
    type: Office,
    nullable: true,
    description: 'One office by its id; null if there is none.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    ...oneById(tables.offices, 'Office'),
  }),
)
