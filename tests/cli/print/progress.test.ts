import { expect, it } from 'vitest'
import { startProgress } from '../../../src/cli/print/progress.ts'
import { fakeTerminal } from '../fake-terminal.ts'

/** A clock that moves `step` milliseconds at each look. */
const clock = (step: number) => {
  let time = 1_000_000
  return () => {
    time += step
    return time
  }
}

it('rewrites one line at a terminal and takes it away at the end', () => {
  const terminal = fakeTerminal(true)
  const progress = startProgress(terminal, 'Importing', 3, clock(200))
  for (let page = 0; page < 3; page++) progress.step()
  progress.end()
  expect(terminal.lines).toEqual([
    'Importing: 1 of 3 pages, 5 a second',
    'Importing: 2 of 3 pages, 5 a second',
    'Importing: 3 of 3 pages, 5 a second',
    '',
  ])
  expect(terminal.notes).toEqual([])
})

it('does not write faster than anybody reads', () => {
  const terminal = fakeTerminal(true)
  const progress = startProgress(terminal, 'Importing', null, clock(1))
  for (let page = 0; page < 1_000; page++) progress.step()
  expect(terminal.lines.length).toBeLessThan(12)
})

it('elsewhere writes a line now and then, and nothing for short work', () => {
  const short = fakeTerminal()
  const quick = startProgress(short, 'Importing', null, clock(10))
  for (let page = 0; page < 100; page++) quick.step()
  quick.end()
  expect([short.notes, short.lines]).toEqual([[], []])
  const long = fakeTerminal()
  const slow = startProgress(long, 'Importing', null, clock(1_000))
  for (let page = 0; page < 12; page++) slow.step()
  expect(long.notes).toEqual(['Importing: 5 pages, 1 a second', 'Importing: 10 pages, 1 a second'])
})
