import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/read/read.ts'
import { type Hostile, hostiles } from '../support/hostile.ts'

const small = 10_000
const large = 100_000
/** Below this the figures are noise, and no proportion. */
const slack = 400

/** Processor time of a reading; that of other processes is not counted, however busy the machine is. */
function spent(one: Hostile, length: number): number {
  const text = one.make(length)
  const before = process.cpuUsage()
  readPage({ id: 'own', [one.as]: text, published: '2021-03-09' })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The best of some, because the first reading compiles and any may collect garbage. */
function best(one: Hostile, length: number, rounds: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < rounds; i += 1) least = Math.min(least, spent(one, length))
  return least
}

describe('a hundred thousand characters of what is no article', () => {
  it.each(hostiles)(
    '$name is read whole, in time linear in its length',
    (one) => {
      const little = best(one, small, 2)
      let much = best(one, large, 1)
      // Once more before it counts as too slow.
      if (much > 11 * little + slack) much = Math.min(much, spent(one, large))
      expect(much).toBeLessThan(11 * little + slack)
    },
    60_000,
  )

  it('keeps its characters', () => {
    const text = hostiles[9]?.make(large) ?? ''
    const { main } = readPage({ id: 'own', text })
    expect(main.sections.map((section) => section.text).join('')).toHaveLength(large)
  })
})

describe('a megabyte of what is no article', () => {
  const megabyte = 1_000_000

  it.each(hostiles)(
    '$name is read within two seconds of processor time',
    (one) => {
      let taken = spent(one, megabyte)
      // Once more before it counts as too slow: the first reading compiles, and other programs share the processor.
      if (taken > 2000) taken = Math.min(taken, spent(one, megabyte))
      expect(taken).toBeLessThan(2000)
    },
    120_000,
  )
})
