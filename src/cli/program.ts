import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { projectDir } from '../config.ts'
import { isEdtf } from '../text/edtf.ts'
import type { Terminal } from './terminal.ts'

/** Tells that something failed while the rest was done. */
export type Fail = () => void

/** The command `huiwu`. Errors of usage are thrown as `CommanderError` after they have been told. */
export function buildProgram(terminal: Terminal, fail: Fail): Command {
  const program = new Command('huiwu')
    .description('Who met whom, when, where, in what office, and which sentence says so.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .showHelpAfterError('Run with --help for what is possible.')
    .exitOverride()
    .configureOutput({ writeErr: (text) => terminal.note(text.trimEnd()) })
    .addHelpText(
      'after',
      examples('huiwu serve', 'huiwu read page.txt', 'huiwu import --retrieved 2026-03-01 news/', 'huiwu help import'),
    )

  program
    .command('serve')
    .description('serve the record as a GraphQL API with a playground; fill an empty record from seeds/ first')
    .option('-p, --port <number>', 'port, instead of PORT or 4000', portNumber)
    .option('--host <address>', 'address to listen on, instead of HOST or 127.0.0.1')
    .addHelpText('after', examples('huiwu serve', 'huiwu serve --port 8080 --host 0.0.0.0'))
    .action(async (options: { port?: number; host?: string }) => {
      const { serve } = await import('./commands/serve.ts')
      await serve(terminal, options)
    })

  withPages(program.command('read'))
    .description('print what the pages say, and store nothing')
    .option('--json', 'one line of JSON a page: {"id", "main", "related"}')
    .option('--explain', 'also what was turned down, with the rules that read and refused')
    .addHelpText('after', examples('huiwu read page.txt', 'huiwu read --json news/ > readings.jsonl'))
    .action(async (paths: string[], options: PageOptions & { json?: boolean; explain?: boolean }) => {
      const { read } = await import('./commands/read.ts')
      await read(terminal, fail, paths, options)
    })

  withPages(program.command('import'))
    .description('read the pages and store them; a page that is already stored changes nothing')
    .addHelpText('after', examples('huiwu import news/', 'huiwu import --retrieved 2026-03-01 page.html'))
    .action(async (paths: string[], options: PageOptions) => {
      const { importPaths } = await import('./commands/import.ts')
      await importPaths(terminal, fail, paths, options)
    })

  program
    .command('schema')
    .description('print the schema of the API (SDL)')
    .addHelpText('after', examples('huiwu schema > schema.graphql'))
    .action(async () => {
      const { schema } = await import('./commands/schema.ts')
      await schema(terminal)
    })
  return program
}

/** Dates for pages that bring none of their own. */
export interface PageOptions {
  published?: string
  retrieved?: string
}

const pathHelp = `
A PATH is a page (.txt, .html), a folder of pages (searched to the bottom), a .jsonl file with one page a line
({"id", "text" or "html", "url"?, "published"?, "retrieved"?}), or - for standard input.`

function withPages(command: Command): Command {
  return command
    .argument('<path...>', 'pages, folders, .jsonl files, or -')
    .option('--published <date>', 'day of publication (EDTF: 2021-08-24, 2021-08, 2021) of pages that bring none', edtf)
    .option('--retrieved <date>', 'day on which pages that do not say so were saved', edtf)
    .addHelpText('after', pathHelp)
}

function edtf(value: string): string {
  if (isEdtf(value)) return value
  throw new InvalidArgumentError('It is no EDTF date: write 2021-08-24, 2021-08 or 2021.')
}

function portNumber(value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value)
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.')
}

const examples = (...lines: string[]) => `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`

function version(): string {
  const { version: found } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8')) as { version: string }
  return found
}
