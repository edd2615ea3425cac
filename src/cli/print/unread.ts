import { LONGEST_READ } from '../../read/read.ts'
import type { Reading } from '../../read/reading.ts'
import type { Terminal } from '../terminal.ts'

/** Says so where a page is too long to be read to its end. */
export function tellUnread(terminal: Terminal, source: string, { unread }: Pick<Reading, 'unread'>): void {
  if (unread === 0) return
  const [limit, rest] = [LONGEST_READ, unread].map((characters) => characters.toLocaleString('en'))
  terminal.note(
    `${terminal.noteStyle('yellow', 'huiwu:')} ${source}: people and meetings were read from the first ${limit} characters alone; ${rest} more are kept as text. Split the page if they matter.`,
  )
}
