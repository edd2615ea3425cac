import type { Terminal } from '../terminal.ts'
import { count } from './count.ts'

/** Says on stderr how far long work has come: one line that is rewritten at a terminal, now and then a line elsewhere. */
export interface Progress {
  /** One more page is done. */
  step(): void
  /** Takes the line away; what comes next says how it ended. */
  end(): void
}

/** How often at most, in milliseconds: short work says nothing elsewhere than at a terminal. */
const pace = { live: 100, plain: 5_000 }

/** `total` is null where it can't be known before (lines of a stream). */
export function startProgress(
  terminal: Terminal,
  doing: string,
  total: number | null,
  now = () => Date.now(),
): Progress {
  const startedAt = now()
  let saidAt = terminal.live ? 0 : startedAt
  let done = 0
  return {
    step() {
      done += 1
      const time = now()
      if (time - saidAt < (terminal.live ? pace.live : pace.plain)) return
      saidAt = time
      const perSecond = Math.round((done * 1_000) / Math.max(1, time - startedAt))
      const far = total === null || total < done ? count(done, 'page') : `${done} of ${count(total, 'page')}`
      const text = `${doing}: ${far}${perSecond > 0 ? `, ${perSecond} a second` : ''}`
      if (terminal.live) terminal.line(text)
      else terminal.note(text)
    },
    end() {
      if (terminal.live && done > 0) terminal.line('')
    },
  }
}
