import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import process from 'node:process'
import { decode, tooLarge } from './decode.ts'
import { type Form, type Found, reasonOf } from './find.ts'
import { pagesOfLines } from './jsonl.ts'
import { badPage, type Loaded, type LoadOptions, withDates } from './loaded.ts'
import { sniff } from './sniff.ts'

/**
 * The pages of what was found, one after the other, none of them longer in memory than it takes. What cannot be
 * taken comes as a problem in its place; nothing is thrown for what a user may put there.
 */
export async function* loadPages(
  found: readonly Found[],
  options: LoadOptions,
  stdin: AsyncIterable<Uint8Array> = process.stdin,
): AsyncGenerator<Loaded> {
  for (const item of found) {
    if (item.kind === 'problem') yield item.loaded
    else if (item.kind === 'stdin') yield* fromStdin(stdin, options)
    else yield* fromFile(item.path, item.form, item.bytes, options)
  }
}

async function* fromFile(path: string, form: Form, size: number, options: LoadOptions): AsyncGenerator<Loaded> {
  try {
    if (form === 'jsonl') yield* pagesOfLines(path, createReadStream(path), options)
    else if (size > options.maxPageBytes) yield badPage(path, tooLarge(size, options.maxPageBytes))
    else yield pageOf(path, nameOf(path), form, await readFile(path), options)
  } catch (error) {
    yield badPage(path, reasonOf(error), error)
  }
}

async function* fromStdin(stdin: AsyncIterable<Uint8Array>, options: LoadOptions): AsyncGenerator<Loaded> {
  const { form, chunks } = await sniff(stdin)
  if (form === 'jsonl') {
    yield* pagesOfLines('stdin', chunks, options)
    return
  }
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    parts.push(chunk)
    // The rest is not waited for: it may have no end.
    if (size > options.maxPageBytes) break
  }
  yield pageOf('stdin', 'stdin', form, Buffer.concat(parts), options)
}

function pageOf(source: string, id: string, form: 'text' | 'html', bytes: Uint8Array, options: LoadOptions): Loaded {
  const { text, why } = decode(bytes, form, options.maxPageBytes)
  if (why !== undefined) return badPage(source, why)
  return { source, page: withDates(form === 'html' ? { id, html: text } : { id, text }, options) }
}

const nameOf = (path: string) => basename(path, extname(path))
