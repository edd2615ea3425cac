import sql from 'sql-template-tag'
import { meetingConditions, personConditions } from '../database/filters.ts'
import { namesOfPeople } from '../database/lookups.ts'
import * as sources from '../database/sources.ts'
import * as tables from '../database/tables.ts'
import { builder } from './builder.ts'
import { NameKind, NameScript, Role } from './enums.ts'
import { fromColumn } from './execute/knowledge.ts'
import { MeetingFilter, type MeetingsAsked, meetingFilter, PersonFilter } from './inputs.ts'
import { allUnder, pages, pagesUnder, pagesUnderBy } from './list.ts'
import { PersonConnection, TenureConnection } from './list-types.ts'
import { Article, Meeting, Office, Person, PersonName, Tenure } from './objects.ts'
import { oneById } from './one.ts'
import { isDescending, MeetingOrder, PersonOrder } from './order.ts'
import { reference } from './reference.ts'

interface PeopleAsked {
  filter?: typeof PersonFilter.$inferInput | null | undefined
  orderBy?: typeof PersonOrder.$inferInput | null | undefined
}

builder.objectType(PersonName, {
  description: 'One form of a name.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'As printed.' }),
    script: t.expose('script', { type: NameScript, description: 'The script it is written in.' }),
    kind: t.expose('kind', { type: NameKind, description: 'What kind of form it is.' }),
  }),
})

const PersonMeetingConnection = builder.connectionObject(
  { type: Meeting, name: 'PersonMeetingConnection', description: 'A page of the meetings that a person attended.' },
  {
    name: 'PersonMeetingEdge',
    description: 'A meeting that a person attended, and how.',
    fields: (t) => ({
      role: t.field({
        type: Role,
        description: 'How the person took part.',
        ...fromColumn('role'),
        resolve: ({ node }) => (node as sources.AttendedRow).role,
      }),
      titleAsPrinted: t.string({
        nullable: true,
        description: "The person's title as the report prints it.",
        ...fromColumn('titleAsPrinted'),
        resolve: ({ node }) => (node as sources.AttendedRow).titleAsPrinted,
      }),
      office: t.field({
        type: Office,
        nullable: true,
        description: 'The office in which the person took part, as of that day.',
        ...reference<{ node: unknown }, 'office'>('officeId', 'office', ({ node }) => node),
      }),
    }),
  },
)

const PersonArticleConnection = builder.connectionObject(
  { type: Article, name: 'PersonArticleConnection', description: 'A page of the articles that name a person.' },
  {
    name: 'PersonArticleEdge',
    description: 'An article that names a person.',
    fields: (t) => ({
      titles: t.stringList({
        description: 'What the article calls the person, one string an office, as printed.',
        ...fromColumn('titles'),
        resolve: ({ node }) => (node as sources.NamingArticleRow).titles,
      }),
    }),
  },
)

builder.node(Person, {
  description: 'One human being, whatever the spellings.',
  id: { resolve: ({ id }) => id, description: 'Names this person for ever.' },
  loadOne: (id, { byId }) => byId.person.load(id),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The preferred form of the name.' }),
    latinName: t.exposeString('latinName', {
      nullable: true,
      description: 'The Latin form that a page gives in brackets.',
    }),
    country: t.expose('country', {
      type: 'CountryCode',
      nullable: true,
      description: 'The state that the person serves or comes from; null for officials of international bodies.',
    }),
    names: t.field({
      type: [PersonName],
      description: 'All recorded forms of the name, the preferred one first.',
      ...allUnder('Person.names', namesOfPeople),
    }),
    meetings: t.connection(
      {
        type: Meeting,
        description: 'The meetings that the person attended, the newest first unless ordered otherwise.',
        args: {
          filter: t.arg({ type: MeetingFilter, description: 'Which meetings.' }),
          orderBy: t.arg({ type: MeetingOrder, description: 'In which order.' }),
        },
        ...pagesUnderBy('Person.meetings', ({ filter, orderBy }: MeetingsAsked) => ({
          source: sources.personMeetings,
          order: sources.attendedOrder.DATE,
          descending: isDescending(orderBy),
          where: meetingConditions(meetingFilter(filter), sql`t.first_day`),
        })),
      },
      PersonMeetingConnection,
    ),
    articles: t.connection(
      {
        type: Article,
        description: 'The articles that name the person, the newest first.',
        ...pagesUnder('Person.articles', {
          source: sources.personArticles,
          order: sources.articleOrder.PUBLISHED,
          descending: true,
        }),
      },
      PersonArticleConnection,
    ),
    tenures: t.connection(
      {
        type: Tenure,
        description: 'The offices in which the person is seen, the latest first.',
        ...pagesUnder('Person.tenures', {
          source: sources.personTenures,
          order: sources.tenureOrder.LAST_SEEN,
          descending: true,
        }),
      },
      TenureConnection,
    ),
  }),
})

builder.queryFields((t) => ({
  person: t.field({
    type: Person,
    nullable: true,
    description: 'One person by id; null if there is none.',
    args: { id: t.arg.id({ required: true, description: 'The id.' }) },
    ...oneById(tables.people, 'Person'),
  }),
  people: t.connection(
    {
      type: Person,
      description: 'People, those with the most meetings first unless ordered otherwise.',
      args: {
        filter: t.arg({ type: PersonFilter, description: 'Which people.' }),
        orderBy: t.arg({ type: PersonOrder, description: 'In which order.' }),
      },
      ...pages(({ filter, orderBy }: PeopleAsked) => ({
        source: sources.allPeople,
        order: sources.peopleOrder[orderBy?.field ?? 'MEETINGS'],
        descending: isDescending(orderBy),
        where: personConditions({ name: filter?.name?.is, country: filter?.country }),
      })),
    },
    PersonConnection,
  ),
}))
