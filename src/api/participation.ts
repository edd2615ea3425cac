import { evidenceOfParticipations } from '../database/lookups.ts'
import type { EvidenceRow } from '../database/rows.ts'
import { builder } from './builder.ts'
import { Role } from './enums.ts'
import { Evidence, Meeting, Office, Participation, Person } from './objects.ts'
import { present } from './present.ts'

builder.node(Participation, {
  description: 'One person at one meeting.',
  id: { resolve: ({ id }) => id, description: 'Names this participation until its article is read anew.' },
  loadOne: (id, { byId }) => byId.participation.load(id),
  fields: (t) => ({
    role: t.expose('role', { type: Role, description: 'How the person took part.' }),
    titleAsPrinted: t.exposeString('titleAsPrinted', {
      nullable: true,
      description: "The person's title as the report prints it: `越南政府副总理兼外长`.",
    }),
    office: t.field({
      type: Office,
      nullable: true,
      description: 'The office in which the person took part, as of that day.',
      resolve: ({ officeId }, _, { byId }) => (officeId === null ? null : byId.office.load(officeId)),
    }),
    person: t.field({
      type: Person,
      description: 'The person.',
      resolve: ({ personId }, _, { byId }) => present(byId.person.load(personId)),
    }),
    meeting: t.field({
      type: Meeting,
      description: 'The meeting.',
      resolve: ({ meetingId }, _, { byId }) => present(byId.meeting.load(meetingId)),
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'Where reports say that the person took part, and how. Complete.',
      resolve: ({ id }, _, context) =>
        context.perParent<EvidenceRow>('Participation.evidence', evidenceOfParticipations).load(id),
    }),
  }),
})
