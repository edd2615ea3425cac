import { setTimeout as after } from 'node:timers/promises'
import type { Plugin } from 'graphql-yoga'
import type { Log } from '../log.ts'

/** `/ready`: 200 while `ping` answers within `timeoutMs`, else 503. (`/health`, which Yoga answers, only says that the process is alive.) */
export function useReadiness(ping: () => Promise<void>, timeoutMs: number, log: Log): Plugin {
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname !== '/ready') return
      const problem = await problemOf(ping, timeoutMs)
      if (problem !== null) log.warn({ err: problem }, 'Not ready: the database does not answer')
      const body = JSON.stringify({ status: problem === null ? 'ready' : 'not ready' })
      endResponse(
        new fetchAPI.Response(body, {
          status: problem === null ? 200 : 503,
          headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
        }),
      )
    },
  }
}

async function problemOf(ping: () => Promise<void>, timeoutMs: number): Promise<unknown> {
  const timer = new AbortController()
  const late = after(timeoutMs, undefined, { signal: timer.signal }).then(() => {
    throw new Error(`no answer within ${timeoutMs} ms`)
  })
  try {
    await Promise.race([ping(), late])
    return null
  } catch (error) {
    return error
  } finally {
    timer.abort()
    late.catch(() => {})
  }
}
