import { articleConditions } from '../database/filters.ts'
import { articleByUrl, outletByName } from '../database/lookups.ts'
import type { ArticleRow, OutletRow } from '../database/rows.ts'
import * as sources from '../database/sources.ts'
import { builder } from './builder.ts'
import { ArticleForm } from './enums.ts'
import { badInput } from './errors.ts'
import { batched, reads } from './execute/batched.ts'
import { rowId } from './global-id.ts'
import { ArticleFilter, range } from './inputs.ts'
import { list, listUnder } from './list.ts'
import { ArticleConnection, ReportConnection, SectionConnection } from './list-types.ts'
import { Article, Outlet, Person, Report, Section } from './objects.ts'
import { ArticleOrder, isDescending } from './order.ts'
import { reference } from './reference.ts'

/** The id of an outlet that nothing is signed by. */
const nobody = '00000000-0000-0000-0000-000000000000'

builder.objectType(Outlet, {
  description: 'An agency or paper that signs articles.',
  fields: (t) => ({ name: t.exposeString('name', { description: 'As it signs: 越通社.' }) }),
})

const ArticlePeopleConnection = builder.connectionObject(
  { type: Person, name: 'ArticlePeopleConnection', description: 'A page of the people whom an article names.' },
  {
    name: 'ArticlePeopleEdge',
    description: 'A person whom an article names.',
    fields: (t) => ({
      titles: t.stringList({
        description: 'What the article calls the person, one string an office, as printed.',
        ...reads('titles'),
        resolve: ({ node }) => (node as sources.AppearanceRow).titles,
      }),
    }),
  },
)

builder.node(Article, {
  description: 'One report. A teaser on the page of another article is an article too, until its full text arrives.',
  id: { resolve: ({ id }) => id, description: 'Names this article for ever.' },
  loadOne: (id, { byId }) => byId.article.load(id),
  fields: (t) => ({
    form: t.expose('form', { type: ArticleForm, description: 'How much of it has arrived.' }),
    headline: t.exposeString('headline', { description: "The text's own headline." }),
    url: t.exposeString('url', { nullable: true, description: 'Its address, where the page said it.' }),
    outlet: t.field({
      type: Outlet,
      nullable: true,
      description: 'Who signs the text.',
      ...reference<ArticleRow, 'outlet'>('outletId', 'outlet'),
    }),
    datelinePlace: t.exposeString('datelinePlace', {
      nullable: true,
      description: 'The place in the dateline, where the desk is: `越通社河内——` gives 河内.',
    }),
    published: t.expose('published', {
      type: 'EDTF',
      nullable: true,
      description: 'When it was published, as far as known.',
    }),
    retrieved: t.expose('retrieved', { type: 'EDTF', nullable: true, description: 'When its page was saved.' }),
    readerVersion: t.exposeString('readerVersion', { description: 'Version of the reader that read it.' }),
    sections: t.connection(
      {
        type: Section,
        description: 'Its parts in reading order.',
        ...batched,
        resolve: ({ id }, args, context) =>
          listUnder(
            context,
            'Article.sections',
            id,
            { source: sources.articleSections, order: sources.readingOrder },
            args,
          ),
      },
      SectionConnection,
    ),
    people: t.connection(
      {
        type: Person,
        description: 'The people whom it names, in the order of their first mention.',
        ...batched,
        resolve: ({ id }, args, context) =>
          listUnder(
            context,
            'Article.people',
            id,
            { source: sources.articlePeople, order: sources.readingOrder },
            args,
          ),
      },
      ArticlePeopleConnection,
    ),
    reports: t.connection(
      {
        type: Report,
        description: 'The meetings it tells of, each as it tells it, with the evidence.',
        ...batched,
        resolve: ({ id }, args, context) =>
          listUnder(
            context,
            'Article.reports',
            id,
            { source: sources.articleReports, order: sources.readingOrder },
            args,
          ),
      },
      ReportConnection,
    ),
    related: t.connection(
      {
        type: Article,
        description: 'The articles that its page shows teasers of, in the order of the page.',
        ...batched,
        resolve: ({ id }, args, context) =>
          listUnder(
            context,
            'Article.related',
            id,
            { source: sources.relatedArticles, order: sources.readingOrder },
            args,
          ),
      },
      ArticleConnection,
    ),
    relatedFrom: t.connection(
      {
        type: Article,
        description: 'The articles whose pages show a teaser of this one.',
        ...batched,
        resolve: ({ id }, args, context) =>
          listUnder(
            context,
            'Article.relatedFrom',
            id,
            { source: sources.relatingArticles, order: sources.readingOrder },
            args,
          ),
      },
      ArticleConnection,
    ),
  }),
})

builder.queryFields((t) => ({
  article: t.field({
    type: Article,
    nullable: true,
    description: 'One article, by its id or by its address; null if there is none.',
    args: {
      id: t.arg.globalID({ description: 'Its id.' }),
      url: t.arg.string({ description: 'Its address.' }),
    },
    resolve: async (_, { id, url }, { byId, query }): Promise<ArticleRow | null> => {
      if ((id ?? null) === null && typeof url === 'string') {
        const [found] = await query<ArticleRow>(articleByUrl(url))
        return found ?? null
      }
      if (id && (url ?? null) === null) return byId.article.load(rowId('id', 'Article', id))
      throw badInput('article', { id: id?.id ?? null, url: url ?? null }, 'give either `id` or `url`')
    },
  }),
  articles: t.connection(
    {
      type: Article,
      description: 'Articles, the newest first unless ordered otherwise.',
      args: {
        filter: t.arg({ type: ArticleFilter, description: 'Which articles.' }),
        orderBy: t.arg({ type: ArticleOrder, description: 'In which order.' }),
      },
      resolve: async (_, args, context) => {
        const { published, form, outlet, person } = args.filter ?? {}
        const signs = typeof outlet === 'string' ? await context.query<OutletRow>(outletByName(outlet)) : null
        const where = articleConditions({
          published: range('filter.published', published),
          form,
          outletId: signs && (signs[0]?.id ?? nobody),
          personId: person && rowId('filter.person', 'Person', person),
        })
        return list(
          context,
          {
            source: sources.allArticles,
            order: sources.articleOrder.PUBLISHED,
            descending: isDescending(args.orderBy),
            where,
          },
          args,
        )
      },
    },
    ArticleConnection,
  ),
}))
