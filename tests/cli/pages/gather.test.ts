import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { gather } from '../../../src/cli/pages/gather.ts'

const measure = { most: 3, heaviest: 100, weight: (item: number) => item, patience: 10_000 }

/** Numbers from 1, one after the other, and how many were taken. */
function numbers(last: number) {
  const counted = { taken: 0 }
  async function* items() {
    for (let n = 1; n <= last; n++) {
      counted.taken = n
      yield n
    }
  }
  return { counted, items: items() }
}
const pieces = async (items: AsyncIterable<number>, rest: Partial<typeof measure> = {}) => {
  const all: number[][] = []
  for await (const piece of gather(items, { ...measure, ...rest })) {
    all.push(piece)
    await pause(1)
  }
  return all
}

describe('what is gathered', () => {
  it('comes in order, in pieces of a bounded number and weight', async () => {
    expect(await pieces(numbers(7).items)).toEqual([[1, 2, 3], [4, 5, 6], [7]])
    expect(await pieces(numbers(5).items, { heaviest: 4 })).toEqual([[1, 2, 3], [4], [5]])
    expect(await pieces(numbers(0).items)).toEqual([])
  })

  it('runs ahead of who takes it, and not further than one piece', async () => {
    const { counted, items } = numbers(100)
    const gathered = gather(items, measure)
    expect((await gathered.next()).value).toEqual([1, 2, 3])
    await pause(5)
    expect(counted.taken).toBe(6)
    await gathered.return(undefined)
    await pause(5)
    expect(counted.taken).toBeLessThanOrEqual(7)
  })

  it('does not wait for ever for what is slow to come', async () => {
    async function* slow() {
      yield 1
      await pause(60_000, null, { ref: false })
    }
    const gathered = gather(slow(), { ...measure, patience: 5 })
    expect((await gathered.next()).value).toEqual([1])
  })

  it('comes before the failure that ended it', async () => {
    async function* failing() {
      yield 1
      throw new Error('torn')
    }
    const gathered = gather(failing(), measure)
    expect((await gathered.next()).value).toEqual([1])
    await expect(gathered.next()).rejects.toThrow('torn')
  })
})
