import { loadConfig } from '../../config.ts'
import type { HuiwuError } from '../../errors.ts'
import { readPage } from '../../read/read.ts'
import { countPages, findPages } from '../pages/find.ts'
import { loadPages } from '../pages/load.ts'
import { nothingRead } from '../pages/loaded.ts'
import { count } from '../print/count.ts'
import { startProgress } from '../print/progress.ts'
import { printReading } from '../print/reading.ts'
import type { Fail, PageOptions } from '../program.ts'
import type { Terminal } from '../terminal.ts'

/** `huiwu read`: prints readings, stores nothing, knows no database. */
export async function read(
  terminal: Terminal,
  fail: Fail,
  paths: readonly string[],
  { json = false, explain = false, ...dates }: PageOptions & { json?: boolean; explain?: boolean },
): Promise<void> {
  const { maxPageBytes } = loadConfig()
  let failed = 0
  let good = 0
  const refuse = (problem: HuiwuError) => {
    failed += 1
    fail()
    terminal.note(`${terminal.noteStyle('red', 'huiwu:')} ${problem.message}`)
  }
  const found = await findPages(paths)
  const progress = terminal.onScreen ? null : startProgress(terminal, 'Reading', countPages(found))
  for await (const { source, page, problem } of loadPages(found, { maxPageBytes, ...dates })) {
    progress?.step()
    if (problem) {
      refuse(problem)
      continue
    }
    const reading = readPage(page, { explain })
    if (reading.main.sections.length === 0) {
      refuse(nothingRead(source))
      continue
    }
    good += 1
    const { id, main, related } = reading
    await terminal.print(
      json ? JSON.stringify({ id, main, related }) : printReading(reading, page, { style: terminal.style, explain }),
    )
  }
  progress?.end()
  if (failed > 0 && failed + good > 1) terminal.note(`${count(good, 'page')} read, ${failed} failed.`)
}
