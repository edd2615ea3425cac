import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'

/** A program that would run for ever, and says when it is asked to stop. */
const program = `
  import { onStopSignal } from ${JSON.stringify(new URL('../../src/cli/signals.ts', import.meta.url).href)}
  onStopSignal().addEventListener('abort', () => console.log('asked'))
  setInterval(() => {}, 1_000)
  console.log('running')
`

it('asks once for what comes together, and ends at once for a later one', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  await once(child.stdout, 'data')
  const exit = once(child, 'exit')
  child.kill('SIGINT')
  child.kill('SIGINT')
  await pause(800)
  expect(said).toBe('running\nasked\n')
  expect([child.exitCode, child.signalCode]).toEqual([null, null])
  child.kill('SIGINT')
  expect(await exit).toEqual([null, 'SIGINT'])
})
