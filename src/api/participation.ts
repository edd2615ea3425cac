import { evidenceOfParticipations } from '../database/lookups.ts'
import type { ParticipationRow } from '../database/rows.ts'
import { builder } from './builder.ts'
import { Role } from './enums.ts'
import { allUnder } from './list.ts'
import { Evidence, Meeting, Office, Participation, Person } from './objects.ts'
import { reference, required } from './reference.ts'

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
      ...reference<ParticipationRow, 'office'>('officeId', 'office'),
    }),
    person: t.field({
      type: Person,
      description: 'The person.',
      ...required<ParticipationRow, 'person'>('personId', 'person'),
    }),
    meeting: t.field({
      type: Meeting,
      description: 'The meeting.',
      ...required<ParticipationRow, 'meeting'>('meetingId', 'meeting'),
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'Where reports say that the person took part, and how. Complete.',
      ...allUnder('Participation.evidence', evidenceOfParticipations),
    }),
  }),
})
