import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { HuiwuError } from './errors.ts'

/** The project's own folder: what stands in it (`seeds/`, `data/`, `.env`) is found from here, wherever the command is called. */
export const projectDir = dirname(dirname(fileURLToPath(import.meta.url)))

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,12}$/)
    .transform(Number)
    .refine((value) => value >= from && value <= to)

/** `env`: name in the environment. `allowed`: what the message says when the value is refused. `why`: why the default is what it is. */
const settings = {
  databaseUrl: {
    env: 'DATABASE_URL',
    default: undefined,
    allowed: 'an address such as postgresql://user:password@host:5432/huiwu, or nothing for the embedded database',
    why: 'Nothing to install or start: without it the record lives in the embedded database in DATA_DIR.',
    schema: z
      .string()
      .regex(/^postgres(ql)?:\/\/\S+$/)
      .optional(),
  },
  dataDir: {
    env: 'DATA_DIR',
    default: 'data',
    allowed: 'a folder, absolute or relative to the project',
    why: 'Beside the code, so that a checkout is complete and can be thrown away as one.',
    schema: z
      .string()
      .min(1)
      .transform((path) => resolve(projectDir, path)),
  },
  host: {
    env: 'HOST',
    default: '127.0.0.1',
    allowed: 'an address or a host name; 0.0.0.0 for every network of the machine',
    why: 'Only this machine, until somebody decides otherwise.',
    schema: z.string().regex(/^\S+$/),
  },
  port: {
    env: 'PORT',
    default: '4000',
    allowed: 'a whole number from 0 to 65535; 0 takes any free port',
    why: 'Where GraphQL servers are looked for.',
    schema: wholeNumber(0, 65_535),
  },
  logLevel: {
    env: 'LOG_LEVEL',
    default: 'info',
    allowed: 'fatal, error, warn, info, debug, trace or silent',
    why: 'One line a request; debug adds the questions of balancers (/health, /ready).',
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
  },
  logFormat: {
    env: 'LOG_FORMAT',
    default: 'auto',
    allowed: 'auto, pretty or json',
    why: 'People sit at a terminal, programs at the other end of a pipe: auto is pretty on a terminal and JSON elsewhere.',
    schema: z.enum(['auto', 'pretty', 'json']),
  },
  maxPageBytes: {
    env: 'MAX_PAGE_BYTES',
    default: '5000000',
    allowed: 'a whole number of bytes from 1000 to 100000000',
    why: 'The longest report with all its markup is below one megabyte; what is larger is no page of news.',
    schema: wholeNumber(1_000, 100_000_000),
  },
  maxBodyBytes: {
    env: 'MAX_BODY_BYTES',
    default: '1000000',
    allowed: 'a whole number of bytes from 1000 to 100000000',
    why: 'A query of a thousand tokens with its variables has some kilobytes.',
    schema: wholeNumber(1_000, 100_000_000),
  },
  maxDepth: {
    env: 'MAX_DEPTH',
    default: '20',
    allowed: 'a whole number from 3 to 100',
    why: 'Person, meetings, participants, their people and their meetings again, through edges and nodes, are 15 deep.',
    schema: wholeNumber(3, 100),
  },
  maxAliases: {
    env: 'MAX_ALIASES',
    default: '15',
    allowed: 'a whole number from 0 to 1000',
    why: 'An alias repeats a field at the full price of it; a screen rarely needs more than a handful.',
    schema: wholeNumber(0, 1_000),
  },
  maxDirectives: {
    env: 'MAX_DIRECTIVES',
    default: '50',
    allowed: 'a whole number from 0 to 1000',
    why: 'Clients write @include and @skip by the dozen, attacks by the thousand.',
    schema: wholeNumber(0, 1_000),
  },
  maxTokens: {
    env: 'MAX_TOKENS',
    default: '1000',
    allowed: 'a whole number from 200 to 100000',
    why: 'The playground asks for the schema with 184 tokens; thousands of nested brackets overflow the parser.',
    schema: wholeNumber(200, 100_000),
  },
  maxCost: {
    env: 'MAX_COST',
    default: '250000',
    allowed: 'a whole number of values from 100 to 100000000',
    why: 'Most values that one operation may ask for, counted before it runs; a page of 20 meetings with everything around them fits.',
    schema: wholeNumber(100, 100_000_000),
  },
  readyTimeoutMs: {
    env: 'READY_TIMEOUT_MS',
    default: '2000',
    allowed: 'a whole number of milliseconds from 10 to 60000',
    why: 'Balancers give up on /ready after some seconds; a database that needs longer for nothing is not ready.',
    schema: wholeNumber(10, 60_000),
  },
  shutdownGraceMs: {
    env: 'SHUTDOWN_GRACE_MS',
    default: '10000',
    allowed: 'a whole number of milliseconds from 0 to 600000',
    why: 'Below the 30 seconds after which container hosts kill, above any query that is let run.',
    schema: wholeNumber(0, 600_000),
  },
  seeds: {
    env: 'SEEDS',
    default: 'on',
    allowed: 'on or off',
    why: 'A newcomer finds a rich answer at once; a record that holds anything is never touched.',
    schema: z.enum(['on', 'off']).transform((value) => value === 'on'),
  },
} as const

type Settings = typeof settings

/** All settings, read and checked. */
export type Config = { readonly [Name in keyof Settings]: z.output<Settings[Name]['schema']> }

/** Every setting as text, for the documentation and its test. */
export const documentedSettings: readonly { env: string; default: string | undefined; allowed: string; why: string }[] =
  Object.values(settings)

/**
 * Reads all settings from `env`; an empty value counts as none.
 * Throws `CONFIGURATION` with one line for each value that is not allowed.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const config: Record<string, unknown> = {}
  const problems: { name: string; value: string; allowed: string }[] = []
  for (const [key, setting] of Object.entries(settings)) {
    const given = env[setting.env]?.trim()
    const result = setting.schema.safeParse(given ? given : setting.default)
    if (result.success) config[key] = result.data
    else problems.push({ name: setting.env, value: withoutPassword(given ?? ''), allowed: setting.allowed })
  }
  if (problems.length > 0) {
    const lines = problems.map(
      ({ name, value, allowed }) => `${name} is ${JSON.stringify(value)}; it must be ${allowed}.`,
    )
    throw new HuiwuError('CONFIGURATION', lines.join('\n'), { problems })
  }
  return config as Config
}

/** Settings of this process: the environment, and the project's `.env` for what the environment leaves open. */
export function loadConfig(): Config {
  const file = join(projectDir, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  return readConfig(process.env)
}

const withoutPassword = (value: string) => value.replace(/(:\/\/[^:/@\s]*:)[^@\s]*@/, '$1***@')
