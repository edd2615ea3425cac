import sql, { type Sql } from 'sql-template-tag'
import { articleConditions } from '../database/filters.ts'
import type { ArticleRow } from '../database/rows.ts'
import * as sources from '../database/sources.ts'
import * as tables from '../database/tables.ts'
import { builder } from './builder.ts'
import { ArticleForm } from './enums.ts'
import { badInput } from './errors.ts'
import { fromColumn } from './execute/knowledge.ts'
import { rowId } from './global-id.ts'
import { ArticleFilter, type ArticlesAsked, articleFilter } from './inputs.ts'
import { pages, pagesUnder } from './list.ts'
import { ArticleConnection, ReportConnection, SectionConnection } from './list-types.ts'
import { Article, Outlet, Person, Report, Section } from './objects.ts'
import { one } from './one.ts'
import { ArticleOrder, isDescending } from './order.ts'
import { reference } from './reference.ts'

/** @throws HuiwuError `BAD_USER_INPUT` unless exactly one of the two is given */
function articleNamed({ id, url }: { id?: string | null | undefined; url?: string | null | undefined }): Sql {
  if ((id ?? null) === null && typeof url === 'string') return sql`t.url = ${url}`
  if (id && (url ?? null) === null) return sql`t.id = ${rowId('id', 'Article', id)}::uuid`
  throw badInput('article', { id: id ?? null, url: url ?? null }, 'give either `id` or `url`')
}

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
        ...fromColumn('titles'),
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
        ...pagesUnder('Article.sections', { source: sources.articleSections, order: sources.readingOrder }),
      },
      SectionConnection,
    ),
    people: t.connection(
      {
        type: Person,
        description: 'The people whom it names, in the order of their first mention.',
        ...pagesUnder('Article.people', { source: sources.articlePeople, order: sources.readingOrder }),
      },
      ArticlePeopleConnection,
    ),
    reports: t.connection(
      {
        type: Report,
        description: 'The meetings it tells of, each as it tells it, with the evidence.',
        ...pagesUnder('Article.reports', { source: sources.articleReports, order: sources.readingOrder }),
      },
      ReportConnection,
    ),
    related: t.connection(
      {
        type: Article,
        description: 'The articles that its page shows teasers of, in the order of the page.',
        ...pagesUnder('Article.related', { source: sources.relatedArticles, order: sources.readingOrder }),
      },
      ArticleConnection,
    ),
    relatedFrom: t.connection(
      {
        type: Article,
        description: 'The articles whose pages show a teaser of this one.',
        ...pagesUnder('Article.relatedFrom', { source: sources.relatingArticles, order: sources.readingOrder }),
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
      id: t.arg.id({ description: 'Its id.' }),
      url: t.arg.string({ description: 'Its address.' }),
    },
    ...one(tables.articles, articleNamed),
  }),
  articles: t.connection(
    {
      type: Article,
      description: 'Articles, the newest first unless ordered otherwise.',
      args: {
        filter: t.arg({ type: ArticleFilter, description: 'Which articles.' }),
        orderBy: t.arg({ type: ArticleOrder, description: 'In which order.' }),
      },
      ...pages(({ filter, orderBy }: ArticlesAsked) => ({
        source: sources.allArticles,
        order: sources.articleOrder.PUBLISHED,
        descending: isDescending(orderBy),
        where: articleConditions(articleFilter(filter)),
      })),
    },
    ArticleConnection,
  ),
}))
