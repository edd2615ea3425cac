import { loadConfig } from '../../config.ts'
import { readPage } from '../../read/read.ts'
import { countPages, findPages } from '../pages/find.ts'
import { loadPages } from '../pages/load.ts'
import { type Loaded, nothingRead } from '../pages/loaded.ts'
import { count } from '../print/count.ts'
import { failure } from '../print/failure.ts'
import { startProgress } from '../print/progress.ts'
import { printReading } from '../print/reading.ts'
import { tellUnread } from '../print/unread.ts'
import type { Fail, PageOptions } from '../program.ts'
import type { Terminal } from '../terminal.ts'

interface ReadOptions extends PageOptions {
  json?: boolean
  explain?: boolean
}

/** `huiwu read`: prints readings, stores nothing, knows no database. */
export async function read(
  terminal: Terminal,
  fail: Fail,
  paths: readonly string[],
  options: ReadOptions,
): Promise<void> {
  const { maxPageBytes } = loadConfig()
  const { json, explain, ...dates } = options
  const found = await findPages(paths)
  // On a screen the readings themselves show how far it has come.
  const progress = terminal.onScreen ? null : startProgress(terminal, 'Reading', countPages(found))
  let failed = 0
  let good = 0
  for await (const loaded of loadPages(found, { maxPageBytes, ...dates })) {
    try {
      const reading = readingOf(loaded, terminal, options)
      good += 1
      await terminal.print(reading)
    } catch (error) {
      failed += 1
      fail()
      terminal.note(`${terminal.noteStyle('red', 'huiwu:')} ${failure(error, loaded.source)}`)
    }
    progress?.step()
  }
  progress?.end()
  if (failed > 0 && failed + good > 1) terminal.note(`${count(good, 'page')} read, ${failed} failed.`)
}

/** What is printed for one page. Throws `BAD_PAGE` where there is nothing to print. */
function readingOf(loaded: Loaded, terminal: Terminal, { json = false, explain = false }: ReadOptions): string {
  const { style } = terminal
  if (loaded.problem) throw loaded.problem
  const reading = readPage(loaded.page, { explain })
  const { id, main, related } = reading
  if (main.sections.length === 0) throw nothingRead(loaded.source)
  tellUnread(terminal, loaded.source, reading)
  return json ? JSON.stringify({ id, main, related }) : printReading(reading, loaded.page, { style, explain })
}
