/**
 * The types of the schema by name and row, without their fields: domains refer to each other, so the names come first.
 */
import type * as rows from '../database/rows.ts'
import { builder } from './builder.ts'

export const Outlet = builder.objectRef<rows.OutletRow>('Outlet')
export const Article = builder.objectRef<rows.ArticleRow>('Article')
export const Section = builder.objectRef<rows.SectionRow>('Section')
export const Mention = builder.objectRef<rows.MentionRow>('Mention')
export const Person = builder.objectRef<rows.PersonRow>('Person')
export const PersonName = builder.objectRef<rows.PersonNameRow>('PersonName')
export const Office = builder.objectRef<rows.OfficeRow>('Office')
export const Tenure = builder.objectRef<rows.TenureRow>('Tenure')
export const Meeting = builder.objectRef<rows.MeetingRow>('Meeting')
export const Side = builder.objectRef<rows.SideRow>('Side')
export const Participation = builder.objectRef<rows.ParticipationRow>('Participation')
export const Report = builder.objectRef<rows.ReportRow>('Report')
export const Evidence = builder.objectRef<rows.EvidenceRow>('Evidence')
