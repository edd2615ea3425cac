/** How far work may run ahead, and how much of it is taken at once. */
export interface Measure<Item> {
  /** Most items at once; so many wait at most while others are worked on. */
  most: number
  /** Most weight at once, and what an item weighs: large pages do not fill the memory. One item is taken in any case. */
  heaviest: number
  weight: (item: Item) => number
  /** Milliseconds that an item waits for others. */
  patience: number
}

/**
 * Runs ahead of whoever takes from it, and gives in one piece what has come meanwhile: while one piece is worked on,
 * the next gathers. What is alone waits a little for others, not for ever: standard input may be slow.
 */
export async function* gather<Item>(items: AsyncIterable<Item>, measure: Measure<Item>): AsyncGenerator<Item[]> {
  const waiting: Item[] = []
  let weight = 0
  let state: 'open' | 'ended' | 'left' = 'open'
  let failure: { error: unknown } | null = null
  const [came, taken] = [signal(), signal()]
  const isFull = () => waiting.length >= measure.most || weight >= measure.heaviest
  const fill = async () => {
    try {
      for await (const item of items) {
        waiting.push(item)
        weight += measure.weight(item)
        came.give()
        while (isFull() && state === 'open') await taken.next()
        if (state !== 'open') break
      }
    } catch (error) {
      failure = { error }
    }
    if (state === 'open') state = 'ended'
    came.give()
  }
  void fill()
  try {
    for (;;) {
      while (waiting.length === 0 && state === 'open') await came.next()
      const late = performance.now() + measure.patience
      while (!isFull() && state === 'open') if (!(await came.next(late - performance.now()))) break
      if (waiting.length === 0) break
      weight = 0
      const piece = waiting.splice(0)
      taken.give()
      yield piece
    }
    if (failure !== null) throw (failure as { error: unknown }).error
  } finally {
    state = 'left'
    taken.give()
  }
}

/** Wakes whoever waits for it. */
function signal() {
  let wake = () => {}
  return {
    give: () => wake(),
    /** Resolves with true when the signal is given, with false after so many milliseconds. */
    next: (milliseconds?: number) =>
      new Promise<boolean>((resolve) => {
        const timer =
          milliseconds === undefined ? undefined : setTimeout(() => resolve(false), Math.max(0, milliseconds))
        wake = () => {
          clearTimeout(timer)
          resolve(true)
        }
      }),
  }
}
