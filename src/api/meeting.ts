import sql from 'sql-template-tag'
import { meetingConditions } from '../database/filters.ts'
import { sidesOfMeetings } from '../database/lookups.ts'
import type { MeetingRow } from '../database/rows.ts'
import * as sources from '../database/sources.ts'
import * as tables from '../database/tables.ts'
import { builder } from './builder.ts'
import { MeetingKind, MeetingStatus, Mode } from './enums.ts'
import { MeetingFilter, type MeetingsAsked, meetingFilter } from './inputs.ts'
import { allUnder, pages, pagesUnder } from './list.ts'
import { MeetingConnection, ParticipationConnection, ReportConnection } from './list-types.ts'
import { Meeting, Participation, Report, Side } from './objects.ts'
import { oneById } from './one.ts'
import { isDescending, MeetingOrder } from './order.ts'
import { reference } from './reference.ts'

builder.objectType(Side, {
  description: 'A state or international body that took part, with or without named people.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'ISO code of a state, or name of a body: `VN`, `东盟`.' }),
    country: t.expose('country', { type: 'CountryCode', nullable: true, description: 'The state; null for a body.' }),
  }),
})

builder.node(Meeting, {
  description: 'One occasion on which named people or sides came together, in person or by wire.',
  id: { resolve: ({ id }) => id, description: 'Names this meeting for ever.' },
  loadOne: (id, { byId }) => byId.meeting.load(id),
  fields: (t) => ({
    kind: t.expose('kind', { type: MeetingKind, description: 'What kind of occasion it was.' }),
    name: t.exposeString('name', { nullable: true, description: "The occasion's own name, where it has one." }),
    status: t.expose('status', { type: MeetingStatus, description: 'Whether it was held, going on or planned.' }),
    date: t.expose('date', { type: 'EDTF', nullable: true, description: 'When it was, as far as is said.' }),
    firstDay: t.expose('firstDay', { type: 'Date', nullable: true, description: 'Earliest day that `date` can mean.' }),
    lastDay: t.expose('lastDay', { type: 'Date', nullable: true, description: 'Latest day that `date` can mean.' }),
    place: t.exposeString('place', { nullable: true, description: 'The most exact place that is said.' }),
    mode: t.expose('mode', { type: Mode, description: 'How people came together.' }),
    sides: t.field({
      type: [Side],
      description: 'All states and bodies that took part.',
      ...allUnder('Meeting.sides', sidesOfMeetings),
    }),
    parent: t.field({
      type: Meeting,
      nullable: true,
      description: 'The occasion in whose frame it happened: the visit of these talks.',
      ...reference<MeetingRow, 'meeting'>('parentId', 'meeting'),
    }),
    children: t.connection(
      {
        type: Meeting,
        description: 'The occasions that happened in its frame, the earliest first.',
        ...pagesUnder('Meeting.children', {
          source: sources.meetingChildren,
          order: sources.meetingOrder.DATE,
        }),
      },
      MeetingConnection,
    ),
    participations: t.connection(
      {
        type: Participation,
        description: 'Who took part, in the order of the report.',
        ...pagesUnder('Meeting.participations', {
          source: sources.meetingParticipations,
          order: sources.readingOrder,
        }),
      },
      ParticipationConnection,
    ),
    reports: t.connection(
      {
        type: Report,
        description: 'The articles that tell of it, each with its evidence.',
        ...pagesUnder('Meeting.reports', { source: sources.meetingReports, order: sources.readingOrder }),
      },
      ReportConnection,
    ),
  }),
})

builder.queryFields((t) => ({
  meeting: t.field({
    type: Meeting,
    nullable: true,
    description: 'One meeting by its id; null if there is none.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    ...oneById(tables.meetings, 'Meeting'),
  }),
  meetings: t.connection(
    {
      type: Meeting,
      description: 'Meetings, the newest first unless ordered otherwise.',
      args: {
        filter: t.arg({ type: MeetingFilter, description: 'Which meetings.' }),
        orderBy: t.arg({ type: MeetingOrder, description: 'In which order.' }),
      },
      ...pages(({ filter, orderBy }: MeetingsAsked) => ({
        source: sources.allMeetings,
        order: sources.meetingOrder.DATE,
        descending: isDescending(orderBy),
        where: meetingConditions(meetingFilter(filter), sql`m.first_day`),
      })),
    },
    MeetingConnection,
  ),
}))
