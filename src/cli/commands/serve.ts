import { join } from 'node:path'
import process from 'node:process'
import { type GraphQLSchema, graphql } from 'graphql'
import { type Config, loadConfig, projectDir } from '../../config.ts'
import type { Database } from '../../database/open.ts'
import type { Log } from '../../server/log.ts'
import { onStopSignal } from '../signals.ts'
import type { Terminal } from '../terminal.ts'

/** `huiwu serve`: opens the record, fills an empty one from the seeds, and serves until it is told to stop. */
export async function serve(terminal: Terminal, options: { port?: number; host?: string }): Promise<void> {
  const config: Config = { ...loadConfig(), ...options }
  const stopping = onStopSignal()
  // Loading the API costs as much time as opening the database, which works in a thread of its own: both at once.
  const opening = openDatabase(config, terminal)
  const modules = loadModules()
  modules.catch(() => {})
  const database = await opening
  try {
    const { createLog, createServer, listen, schema, createContext, examples } = await modules
    const pretty = config.logFormat === 'pretty' || (config.logFormat === 'auto' && process.stdout.isTTY === true)
    const log = await createLog({ level: config.logLevel, pretty, colors: process.stdout.hasColors?.() ?? false })
    if (config.seeds) await fillFromSeeds(config, database, terminal, stopping)
    if (stopping.aborted) return
    const limits = { maxCost: config.maxCost }
    const context = () => createContext(database, limits)
    const app = createServer({ schema, context, ping: () => database.ping(), config, log, examples })
    const counts = await countRecord(schema, context())
    const { url, stop: close } = await listen(app, { ...config, graceMs: config.shutdownGraceMs })
    await announce({ terminal, pretty, log, url, config, database, counts })
    await aborted(stopping)
    if (pretty) terminal.note('Stopping: running requests are finished. Once more ends at once.')
    else log.info({}, 'Stopping')
    await close()
  } finally {
    await database.close()
  }
}

async function openDatabase({ databaseUrl, dataDir }: Config, terminal: Terminal): Promise<Database> {
  const { openDatabase: open } = await import('../../database/open.ts')
  return open({ url: databaseUrl, dataDir, log: (text) => terminal.note(text) })
}

async function loadModules() {
  const [{ createLog }, { createServer }, { listen }, { schema }, { createContext }, { examples }] = await Promise.all([
    import('../../server/log.ts'),
    import('../../server/server.ts'),
    import('../../server/listen.ts'),
    import('../../api/schema.ts'),
    import('../../api/context.ts'),
    import('../../api/examples.ts'),
  ])
  return { createLog, createServer, listen, schema, createContext, examples }
}

/** The reader and its words are loaded for an empty record only. */
async function fillFromSeeds(
  { maxPageBytes }: Config,
  database: Database,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const { isEmpty } = await import('../../record/store.ts')
  if (!(await isEmpty(database))) return
  const { storePages, sum } = await import('./store.ts')
  const { findPages } = await import('../pages/find.ts')
  const { loadPages } = await import('../pages/load.ts')
  const { startProgress } = await import('../print/progress.ts')
  terminal.note('The record is empty: reading the pages of seeds/ into it.')
  const pages = loadPages(await findPages([join(projectDir, 'seeds', 'pages.jsonl')]), { maxPageBytes })
  const progress = startProgress(terminal, 'Reading seeds', null)
  const summary = await storePages(pages, { terminal, progress, database: async () => database, signal })
  terminal.note(sum(summary))
  // The next start finds the record no longer empty.
  if (summary.stopped) terminal.note('"huiwu import seeds" in the project reads the rest.')
}

interface Counts {
  articles: number
  meetings: number
}

/** Asked of the API like anybody else would; null where it can't say. */
async function countRecord(schema: GraphQLSchema, contextValue: object): Promise<Counts | null> {
  const source = '{ articles(first: 1) { totalCount } meetings(first: 1) { totalCount } }'
  const { data } = await graphql({ schema, source, contextValue })
  const [articles, meetings] = [data?.['articles'], data?.['meetings']] as ({ totalCount: number } | undefined)[]
  return articles && meetings ? { articles: articles.totalCount, meetings: meetings.totalCount } : null
}

interface Announcement {
  terminal: Terminal
  pretty: boolean
  log: Log
  url: string
  config: Config
  database: Database
  counts: Counts | null
}

async function announce({ terminal, pretty, log, url, config, database, counts }: Announcement): Promise<void> {
  const where = database.kind === 'embedded' ? `embedded, in ${config.dataDir}` : 'the Postgres server of DATABASE_URL'
  const what = counts ? `${counts.articles} articles and ${counts.meetings} meetings` : 'not counted'
  if (!pretty) {
    log.info({ url, database: database.kind, ...counts }, `Huiwu is ready: ${url} (${what}; ${where})`)
    return
  }
  const { style } = terminal
  const lines = [
    `${style(['green', 'bold'], 'Huiwu is ready.')} Open ${style(['cyan', 'underline'], url)} in a browser: the playground, with examples.`,
    `  Record    ${what}; ${where}`,
    `  API       ${url} (POST JSON), its schema with "huiwu schema"`,
    `  More      "huiwu import PATH" stores pages of your own; Ctrl-C stops`,
  ]
  await terminal.print(lines.join('\n'))
}

const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
