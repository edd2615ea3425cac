import type { Terminal } from '../../src/cli/terminal.ts'

/** A terminal that keeps what it is told. `line` is what stands in the rewritten line. */
export function fakeTerminal(live = false): Terminal & { results: string[]; notes: string[]; lines: string[] } {
  const results: string[] = []
  const notes: string[] = []
  const lines: string[] = []
  const style = (_format: unknown, text: string) => text
  return {
    results,
    notes,
    lines,
    live,
    onScreen: false,
    style,
    noteStyle: style,
    print: async (text) => {
      results.push(text)
    },
    note: (text) => {
      notes.push(text)
    },
    line: (text) => {
      lines.push(text)
    },
  }
}
