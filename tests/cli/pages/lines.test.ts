import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linesOf } from '../../../src/cli/pages/lines.ts'

async function* chunksOf(chunks: readonly string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk)
}

const linesIn = async (chunks: readonly string[], max = 100) => {
  const lines: [number, string | null][] = []
  for await (const { number, bytes } of linesOf(chunksOf(chunks), max))
    lines.push([number, bytes && Buffer.from(bytes).toString()])
  return lines
}

it('gives the same lines however the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.stringMatching(/^[ab会\n]{0,6}$/)), async (chunks) => {
      const whole = chunks.join('').split('\n')
      if (whole.at(-1) === '') whole.pop()
      expect(await linesIn(chunks)).toEqual(whole.map((line, index) => [index + 1, line]))
    }),
  )
})

it('passes over a line that is too long, and keeps counting', async () => {
  expect(await linesIn(['aaa\nbbbb', 'bbbb\nccc', '\n', 'dddddd'], 5)).toEqual([
    [1, 'aaa'],
    [2, null],
    [3, 'ccc'],
    [4, null],
  ])
})
