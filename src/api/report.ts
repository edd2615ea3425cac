import { evidenceOfReports } from '../database/lookups.ts'
import type { EvidenceRow, ReportRow } from '../database/rows.ts'
import { builder } from './builder.ts'
import { Fact, MeetingKind, MeetingStatus, Mode } from './enums.ts'
import { allUnder } from './list.ts'
import { Article, Evidence, Meeting, Participation, Report, Section } from './objects.ts'
import { reference, required } from './reference.ts'

builder.node(Report, {
  description: "One article's account of one meeting: what that article claims, with its evidence.",
  id: { resolve: ({ id }) => id, description: 'Names this report until its article is read anew.' },
  loadOne: (id, { byId }) => byId.report.load(id),
  fields: (t) => ({
    kind: t.expose('kind', { type: MeetingKind, description: 'The kind of occasion that the article tells of.' }),
    name: t.exposeString('name', { nullable: true, description: 'What the article calls the occasion.' }),
    status: t.expose('status', { type: MeetingStatus, description: 'Where the meeting stood for the article.' }),
    date: t.expose('date', { type: 'EDTF', nullable: true, description: 'The date that the article gives.' }),
    place: t.exposeString('place', { nullable: true, description: 'The place that the article gives.' }),
    mode: t.expose('mode', { type: Mode, description: 'How people came together, as the article has it.' }),
    article: t.field({
      type: Article,
      description: 'The article.',
      ...required<ReportRow, 'article'>('articleId', 'article'),
    }),
    meeting: t.field({
      type: Meeting,
      description: 'The meeting it tells of.',
      ...required<ReportRow, 'meeting'>('meetingId', 'meeting'),
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'The characters of the article that each fact was read from, people included. Complete.',
      ...allUnder('Report.evidence', evidenceOfReports),
    }),
  }),
})

builder.objectType(Evidence, {
  description: 'The characters a fact was read from. Offsets count UTF-16 code units; the end is not included.',
  fields: (t) => ({
    fact: t.expose('fact', { type: Fact, description: 'What it speaks for.' }),
    start: t.exposeInt('start', { description: 'Where it begins in the text of its section.' }),
    end: t.exposeInt('end', { description: 'Where it ends.' }),
    text: t.exposeString('text', { description: 'The characters themselves.' }),
    rule: t.exposeString('rule', { description: 'The rule that read them.' }),
    section: t.field({
      type: Section,
      description: 'The section it stands in: the sentence that says so.',
      ...required<EvidenceRow, 'section'>('sectionId', 'section'),
    }),
    participation: t.field({
      type: Participation,
      nullable: true,
      description: 'Whose participation it speaks for, if its fact is PARTICIPANT.',
      ...reference<EvidenceRow, 'participation'>('participationId', 'participation'),
    }),
  }),
})
