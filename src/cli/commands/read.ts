import { loadConfig } from '../../config.ts'
import type { HuiwuError } from '../../errors.ts'
import { readPage } from '../../read/read.ts'
import { findPages } from '../pages/find.ts'
import { loadPages } from '../pages/load.ts'
import { nothingRead } from '../pages/loaded.ts'
import { count } from '../print/count.ts'
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
  for await (const { source, page, problem } of loadPages(await findPages(paths), { maxPageBytes, ...dates })) {
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
  if (failed > 0 && failed + good > 1) terminal.note(`${count(good, 'page')} read, ${failed} failed.`)
}
