/** One line of a stream, its number from 1; `bytes` is null where the line was longer than allowed and was passed over. */
export interface Line {
  number: number
  bytes: Uint8Array | null
}

/** Cuts a stream at its line feeds, holding no more than one line of at most `maxBytes`. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let length = 0
  let number = 1
  const take = (part: Uint8Array) => {
    length += part.length
    if (length <= maxBytes) parts.push(part)
    else parts = []
  }
  const finish = (): Line => {
    const line = { number, bytes: length <= maxBytes ? Buffer.concat(parts) : null }
    number += 1
    parts = []
    length = 0
    return line
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      take(chunk.subarray(start, end))
      start = end + 1
      yield finish()
    }
    take(chunk.subarray(start))
  }
  if (length > 0) yield finish()
}
