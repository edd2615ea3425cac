import type { ObjectRef } from '@pothos/core'
import { builder, type SchemaTypes } from './builder.ts'
import { Article, Meeting, Mention, Participation, Person, Report, Section, Tenure } from './objects.ts'

type Ref<Row> = ObjectRef<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>, Row>

/** `XConnection` and `XEdge` for lists whose edges say nothing of their own. */
function connectionOf<Row>(type: Ref<Row>, name: string, many: string) {
  return builder.connectionObject(
    { type, name: `${name}Connection`, description: `A page of a list of ${many}.` },
    { name: `${name}Edge`, description: `One of the ${many} of a list, at its place.` },
  )
}

export const ArticleConnection = connectionOf(Article, 'Article', 'articles')
export const SectionConnection = connectionOf(Section, 'Section', 'sections')
export const MentionConnection = connectionOf(Mention, 'Mention', 'mentions')
export const PersonConnection = connectionOf(Person, 'Person', 'people')
export const TenureConnection = connectionOf(Tenure, 'Tenure', 'tenures')
export const MeetingConnection = connectionOf(Meeting, 'Meeting', 'meetings')
export const ParticipationConnection = connectionOf(Participation, 'Participation', 'participations')
export const ReportConnection = connectionOf(Report, 'Report', 'reports')
