import { once } from 'node:events'
import process from 'node:process'
import { styleText } from 'node:util'

/** Colours and weights for one stream: nothing but the text where it is no terminal or `NO_COLOR` is set. */
export type Style = (format: Parameters<typeof styleText>[0], text: string) => string

/** Where a command's words go. */
export interface Terminal {
  /** Results. Waits while the reader at the other end of a pipe is slow. */
  print(text: string): Promise<void>
  /** Everything that is not a result: errors, progress, notes. */
  note(text: string): void
  /** Rewrites the last line of the notes; a note that follows takes its place. Only where `live`. */
  line(text: string): void
  /** Whether notes are read by a person at a terminal. */
  readonly live: boolean
  /** Whether results appear on a screen, so that work shows its own progress. */
  readonly onScreen: boolean
  readonly style: Style
  readonly noteStyle: Style
}

/** The terminal of this process. Ends the process quietly when nobody reads its results any more (`| head`). */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
      throw error
    })
  }
  let open = ''
  const clear = () => {
    if (open !== '') stderr.write('\r\u001b[2K')
    open = ''
  }
  return {
    live: stderr.isTTY === true,
    onScreen: stdout.isTTY === true,
    style: (format, text) => styleText(format, text, { stream: stdout }),
    noteStyle: (format, text) => styleText(format, text, { stream: stderr }),
    async print(text) {
      // On one screen the result takes the place of the line; in a file it does not disturb it.
      if (stdout.isTTY) clear()
      if (!stdout.write(`${text}\n`)) await once(stdout, 'drain')
    },
    note(text) {
      clear()
      stderr.write(`${text}\n`)
    },
    line(text) {
      clear()
      stderr.write(text)
      open = text
    },
  }
}
