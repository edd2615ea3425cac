import type { MentionRow, SectionRow } from '../database/rows.ts'
import * as sources from '../database/sources.ts'
import * as tables from '../database/tables.ts'
import { builder } from './builder.ts'
import { SectionKind } from './enums.ts'
import { pagesUnder } from './list.ts'
import { MentionConnection, PersonConnection } from './list-types.ts'
import { Article, Mention, Person, Section } from './objects.ts'
import { oneById } from './one.ts'
import { required } from './reference.ts'

builder.node(Section, {
  description: 'A part of an article in reading order.',
  id: { resolve: ({ id }) => id, description: 'Names this section until its article is read anew.' },
  loadOne: (id, { byId }) => byId.section.load(id),
  fields: (t) => ({
    kind: t.expose('kind', { type: SectionKind, description: 'What it is.' }),
    text: t.exposeString('text', { description: 'Its text, as printed.' }),
    ordinal: t.exposeInt('ordinal', { description: 'Its place in the article, from 0.' }),
    article: t.field({
      type: Article,
      description: 'The article it is a part of.',
      ...required<SectionRow, 'article'>('articleId', 'article'),
    }),
    mentions: t.connection(
      {
        type: Mention,
        description: 'Where it names people, in reading order.',
        ...pagesUnder('Section.mentions', { source: sources.sectionMentions, order: sources.mentionOrder }),
      },
      MentionConnection,
    ),
    people: t.connection(
      {
        type: Person,
        description: 'The people it names, each once, in the order of their first mention.',
        ...pagesUnder('Section.people', { source: sources.sectionPeople, order: sources.mentionOrder }),
      },
      PersonConnection,
    ),
  }),
})

builder.objectType(Mention, {
  description: 'Characters of a section that name a person. Offsets count UTF-16 code units; the end is not included.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where the name begins in the text of its section.' }),
    end: t.exposeInt('end', { description: 'Where it ends.' }),
    surface: t.exposeString('surface', { description: 'The characters themselves.' }),
    titleAsPrinted: t.exposeString('titleAsPrinted', {
      nullable: true,
      description: 'The title printed beside this name.',
    }),
    rule: t.exposeString('rule', { description: 'The rule that found it.' }),
    person: t.field({
      type: Person,
      description: 'Who is named.',
      ...required<MentionRow, 'person'>('personId', 'person'),
    }),
    section: t.field({
      type: Section,
      description: 'The section it is in.',
      ...required<MentionRow, 'section'>('sectionId', 'section'),
    }),
  }),
})

builder.queryField('section', (t) =>
  t.field({
    type: Section,
    nullable: true,
    description: 'One section by its id; null if there is none.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    ...oneById(tables.sections, 'Section'),
  }),
)
