import { isUtf8 } from 'node:buffer'

/** A page's text, or why it has none (a sentence for the user, without the file's name). */
export type Decoded = { text: string; why?: never } | { text?: never; why: string }

/**
 * Bytes of a page as text: UTF-8, and for HTML whatever encoding it declares. Refuses what is empty, too large or binary,
 * and bytes that are not of the encoding.
 */
export function decode(bytes: Uint8Array, form: 'text' | 'html', maxBytes: number): Decoded {
  const why = unfit(bytes, maxBytes)
  if (why !== null) return { why }
  const encoding = form === 'html' ? declaredEncoding(bytes) : 'utf-8'
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof RangeError) return { why: `it declares the encoding "${encoding}", which is not known.` }
    const line = encoding === 'utf-8' ? ` (line ${firstBadLine(bytes)})` : ''
    return { why: `it is not valid ${encoding.toUpperCase()}${line}; convert it to UTF-8, for instance with iconv.` }
  }
  return text.trim() === '' ? { why: 'it is empty.' } : { text }
}

function unfit(bytes: Uint8Array, maxBytes: number): string | null {
  if (bytes.length === 0) return 'it is empty.'
  if (bytes.length > maxBytes) return tooLarge(bytes.length, maxBytes)
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return 'it is UTF-16; convert it to UTF-8, for instance with iconv.'
  const zero = bytes.indexOf(0)
  return zero < 0 ? null : `it holds U+0000 (line ${lineAt(bytes, zero)}), so it is a binary file or a damaged page.`
}

/** Why a page of this size is refused; MAX_PAGE_BYTES is the way out. */
export function tooLarge(size: number, maxBytes: number): string {
  return `it has ${size} bytes or more, and a page may have ${maxBytes} (MAX_PAGE_BYTES).`
}

/** `<meta charset=…>` or its older form, in the first kilobyte, where browsers look for it. */
function declaredEncoding(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const declared = /<meta[^>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? 'utf-8'
  return declared === 'utf8' ? 'utf-8' : declared
}

function firstBadLine(bytes: Uint8Array): number {
  let start = 0
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start)
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
  }
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < offset; at = bytes.indexOf(0x0a, at + 1)) line++
  return line
}
