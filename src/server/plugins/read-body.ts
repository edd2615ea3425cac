import { refusal } from '../refusal.ts'

/** The body of a request. @throws GraphQLError, 413, for more than `limit` bytes, counted, whatever the headers say */
export async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  const announced = request.headers.get('content-length')
  if (announced !== null && Number(announced) > limit) throw tooLarge(limit)
  // node:http holds a body to its announced length, so only one without has to be counted while it comes.
  const bytes = announced === null ? await collect(request, limit) : new Uint8Array(await request.arrayBuffer())
  if (bytes.byteLength > limit) throw tooLarge(limit)
  return bytes
}

async function collect(request: Request, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  const reader = request.body?.getReader()
  let length = 0
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    length += part.value.byteLength
    if (length > limit) throw tooLarge(limit)
    chunks.push(part.value)
  }
  return Buffer.concat(chunks)
}

const tooLarge = (limit: number) =>
  refusal('LIMIT_EXCEEDED', `The body is larger than ${limit} bytes.`, { field: 'body', limit }, { status: 413 })
