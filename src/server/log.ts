import { destination, pino } from 'pino'
import type { PrettyOptions } from 'pino-pretty'

/** The part of pino that the server needs. */
export interface Log extends Record<'debug' | 'info' | 'warn' | 'error', pino.LogFn> {}

const pretty: PrettyOptions = {
  colorize: true,
  // In this process and at once: a log that is lost when the process ends is lost when it is needed.
  sync: true,
  singleLine: true,
  translateTime: 'SYS:HH:MM:ss',
  ignore: 'pid,hostname,requestId',
}

// Lines of requests go out together: at a thousand a second a write for each costs as much as the answer. None waits
// for longer than this, none behind an error, and none is left when the process ends.
const buffered = { fd: 1, sync: false, minLength: 4096, periodicFlush: 100 }
const errorLevel = 50

/** A log on stdout: for people with `pretty`, one JSON object a line without. */
export async function createLog(options: { level: string; pretty: boolean; colors: boolean }): Promise<Log> {
  if (options.pretty) {
    const { PinoPretty } = await import('pino-pretty')
    const log: Log = pino({ level: options.level }, PinoPretty({ ...pretty, colorize: options.colors }))
    return log
  }
  const out = destination(buffered)
  const log: Log = pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      hooks: {
        logMethod(args, method, level) {
          method.apply(this, args)
          if (level >= errorLevel) out.flushSync()
        },
      },
    },
    out,
  )
  return log
}
