import { loadConfig } from '../../config.ts'
import type { Database } from '../../database/open.ts'
import { countPages, findPages } from '../pages/find.ts'
import { loadPages } from '../pages/load.ts'
import { startProgress } from '../print/progress.ts'
import type { Fail, PageOptions } from '../program.ts'
import { onStopSignal } from '../signals.ts'
import type { Terminal } from '../terminal.ts'
import { storePages, sum } from './store.ts'

/** `huiwu import`: reads and stores. Ends early, between two pages, on Ctrl-C. */
export async function importPaths(
  terminal: Terminal,
  fail: Fail,
  paths: readonly string[],
  dates: PageOptions,
): Promise<void> {
  const { maxPageBytes, databaseUrl, dataDir } = loadConfig()
  const { openDatabase } = await import('../../database/open.ts')
  const found = await findPages(paths)
  let opened: Promise<Database> | undefined
  const database = () => (opened ??= openDatabase({ url: databaseUrl, dataDir, log: (text) => terminal.note(text) }))
  const signal = onStopSignal()
  try {
    const summary = await storePages(loadPages(found, { maxPageBytes, ...dates }), {
      terminal,
      progress: startProgress(terminal, 'Importing', countPages(found)),
      database,
      signal,
    })
    if (summary.failed > 0 || summary.stopped) fail()
    await terminal.print(sum(summary))
  } finally {
    await (await opened?.catch(() => undefined))?.close()
  }
}
