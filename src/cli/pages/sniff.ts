import type { Form } from './find.ts'

/** A stream and what it holds, by its first characters: an object is a line of JSON, a tag HTML, all else text. */
export async function sniff(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ form: Form; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]()
  const seen: Uint8Array[] = []
  let head = ''
  let looked = 0
  while (head.trim().length < 16 && looked < 64_000) {
    const { value, done } = await iterator.next()
    if (done) break
    seen.push(value)
    looked += value.length
    head += Buffer.from(value.subarray(0, 256))
      .toString('latin1')
      .replace(/^\xef\xbb\xbf/, '')
  }
  async function* again() {
    try {
      yield* seen
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  return { form: formOf(head.trimStart()), chunks: again() }
}

function formOf(head: string): Form {
  if (/^\{\s*"/.test(head)) return 'jsonl'
  return /^<(!doctype|html|head|body|article|main|div|meta|\?xml|!--)/i.test(head) ? 'html' : 'text'
}
