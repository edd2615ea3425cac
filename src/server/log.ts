import { pino } from 'pino'
import { PinoPretty, type PrettyOptions } from 'pino-pretty'

/** The part of pino that the server needs. */
export type Log = Pick<pino.Logger, 'debug' | 'info' | 'warn' | 'error'>

const pretty: PrettyOptions = {
  colorize: true,
  // In this process and at once: a log that is lost when the process ends is lost when it is needed.
  sync: true,
  singleLine: true,
  translateTime: 'SYS:HH:MM:ss',
  ignore: 'pid,hostname,requestId',
}

/** A log on stdout: for people with `pretty`, one JSON object a line without. */
export function createLog(options: { level: string; pretty: boolean; colors: boolean }): Log {
  if (options.pretty) return pino({ level: options.level }, PinoPretty({ ...pretty, colorize: options.colors }))
  return pino({ level: options.level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
}
