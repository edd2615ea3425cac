import { v7 as uuid } from 'uuid'
import type { Article, Meeting } from '../read/reading.ts'
import type { NewChange } from './changes.ts'
import { daysOf } from './days.ts'
import { type KnownMeeting, matchMeetings } from './meeting-match.ts'
import { type OfficeIds, officeHeld } from './offices.ts'
import type { PersonIds } from './people.ts'
import type { Transaction } from './retry.ts'

/** What an article told of when it was last read, before that is taken away. */
export interface KnownReports {
  meetings: KnownMeeting[]
  /** Everybody who took part, once a participation. */
  personIds: string[]
}

/** Loads what the article told of, and takes its reports and their participations away; the meetings stay. */
export async function takeReports(transaction: Transaction, articleId: string): Promise<KnownReports> {
  const reports = await transaction.report.findMany({
    where: { articleId },
    select: {
      meeting: {
        select: {
          id: true,
          kind: true,
          date: true,
          participations: { select: { personId: true, person: { select: { name: true } } } },
        },
      },
    },
  })
  const meetings = reports.map(({ meeting }) => meeting)
  const ids = meetings.map(({ id }) => id)
  await transaction.report.deleteMany({ where: { articleId } })
  await transaction.participation.deleteMany({ where: { meetingId: { in: ids } } })
  await transaction.meetingSide.deleteMany({ where: { meetingId: { in: ids } } })
  return {
    meetings: meetings.map(({ id, kind, date, participations }) => ({
      id,
      kind,
      date,
      people: participations.map(({ person }) => person.name),
    })),
    personIds: meetings.flatMap(({ participations }) => participations.map(({ personId }) => personId)),
  }
}

const columnsOf = ({ kind, name, status, date, place, mode }: Meeting) => ({ kind, name, status, date, place, mode })

/** Stores an article's meetings, each as one report; returns what changed in the feed. */
export async function storeMeetings(
  transaction: Transaction,
  article: Article,
  row: { id: string; sectionIds: string[] },
  people: PersonIds,
  offices: OfficeIds,
  known: KnownReports,
): Promise<NewChange[]> {
  const matched = matchMeetings(known.meetings, article.meetings)
  const ids = article.meetings.map((_, index) => matched[index]?.id ?? uuid())
  const rows = article.meetings.map((meeting, index) => {
    const { first, last } = daysOf(meeting.date)
    return { id: ids[index] ?? uuid(), ...columnsOf(meeting), firstDay: first, lastDay: last }
  })
  await transaction.meeting.createMany({ data: rows.filter((_, index) => matched[index] === undefined) })
  for (const [index, data] of rows.entries()) {
    if (matched[index] !== undefined)
      await transaction.meeting.update({ where: { id: data.id }, data: { ...data, parentId: null } })
  }
  for (const [index, { parent }] of article.meetings.entries()) {
    const [id, parentId] = [ids[index], parent === null ? undefined : ids[parent]]
    if (id && parentId) await transaction.meeting.update({ where: { id }, data: { parentId } })
  }
  const gone = known.meetings.map(({ id }) => id).filter((id) => !ids.includes(id))
  await transaction.meeting.deleteMany({ where: { id: { in: gone } } })
  await storeParticipations(transaction, article, row, { ids, people, offices })
  return [
    ...ids.map(
      (subjectId, index): NewChange => ({
        kind: matched[index] === undefined ? 'CREATED' : 'UPDATED',
        subject: 'MEETING',
        subjectId,
      }),
    ),
    ...gone.map((subjectId): NewChange => ({ kind: 'REMOVED', subject: 'MEETING', subjectId })),
  ]
}

/** What hangs on the meetings: sides, participations, reports and all evidence, in one statement a table. */
async function storeParticipations(
  transaction: Transaction,
  article: Article,
  row: { id: string; sectionIds: string[] },
  known: { ids: string[]; people: PersonIds; offices: OfficeIds },
): Promise<void> {
  const byName = new Map(article.people.map((person) => [person.name, person]))
  const meetings = article.meetings.flatMap((meeting, ordinal) => {
    const id = known.ids[ordinal]
    return id === undefined ? [] : [{ meeting, ordinal, id, reportId: uuid(), firstDay: daysOf(meeting.date).first }]
  })
  const participations = meetings.flatMap(({ meeting, id, reportId, firstDay }) => {
    const seen = new Set<string>()
    return meeting.participants.flatMap((participant, ordinal) => {
      const [personId, person] = [known.people.get(participant.name), byName.get(participant.name)]
      if (personId === undefined || person === undefined || seen.has(personId)) return []
      seen.add(personId)
      const held = officeHeld(person, participant.titleAsPrinted)
      return [
        {
          evidence: participant.evidence,
          reportId,
          row: {
            id: uuid(),
            meetingId: id,
            personId,
            ordinal,
            role: participant.role,
            titleAsPrinted: participant.titleAsPrinted,
            officeId: (held && known.offices(held, person.country)) ?? null,
            firstDay,
          },
        },
      ]
    })
  })
  await transaction.meetingSide.createMany({
    data: meetings.flatMap(({ meeting, id, firstDay }) =>
      [...new Set(meeting.sides)].map((name, ordinal) => ({
        meetingId: id,
        name,
        ordinal,
        country: /^[A-Z]{2}$/u.test(name) ? name : null,
        firstDay,
      })),
    ),
  })
  await transaction.participation.createMany({ data: participations.map((participation) => participation.row) })
  await transaction.report.createMany({
    data: meetings.map(({ meeting, ordinal, id, reportId }) => ({
      id: reportId,
      articleId: row.id,
      meetingId: id,
      ordinal,
      ...columnsOf(meeting),
    })),
  })
  const facts = [
    ...meetings.flatMap(({ meeting, reportId }) =>
      meeting.evidence.map((evidence) => ({ ...evidence, reportId, participationId: null })),
    ),
    ...participations.flatMap((participation) =>
      participation.evidence.map((evidence) => ({
        ...evidence,
        fact: 'PARTICIPANT' as const,
        reportId: participation.reportId,
        participationId: participation.row.id,
      })),
    ),
  ]
  const ordinals = new Map<string, number>()
  await transaction.evidence.createMany({
    data: facts.flatMap(({ reportId, participationId, fact, section, start, end, text, rule }) => {
      const sectionId = row.sectionIds[section]
      if (sectionId === undefined) return []
      const ordinal = ordinals.get(reportId) ?? 0
      ordinals.set(reportId, ordinal + 1)
      return [{ id: uuid(), reportId, participationId, sectionId, ordinal, fact, start, end, text, rule }]
    }),
  })
}
