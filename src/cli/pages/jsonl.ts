import { z } from 'zod'
import type { Page } from '../../read/reading.ts'
import { isEdtf } from '../../text/edtf.ts'
import { tooLarge } from './decode.ts'
import { linesOf } from './lines.ts'
import { badPage, type Loaded, type LoadOptions, withDates } from './loaded.ts'

const text = z
  .string('is no text')
  .refine((value) => value.isWellFormed(), 'holds half of a surrogate pair, which is no character')
  .refine((value) => !value.includes('\0'), 'holds U+0000, which no text can')
const edtf = text.refine(isEdtf, 'is no EDTF date (2021-08-24, 2021-08, 2021)')
const words = text.refine((value) => value.trim() !== '', 'is empty')

/** Strict: a misspelt `published` that is passed over in silence costs every date of the page. */
const pageLine = z
  .strictObject({
    id: words.refine((value) => value.length <= 200, 'is longer than 200 characters'),
    text: words.nullish(),
    html: words.nullish(),
    url: z.url({ protocol: /^https?$/, error: 'is no address (http or https)' }).nullish(),
    published: edtf.nullish(),
    retrieved: edtf.nullish(),
  })
  .refine((line) => (line.text == null) !== (line.html == null), 'needs exactly one of "text" and "html"')

/** Pages from lines of JSON, one at a time however long the stream. A bad line is told with its number; the others go on. */
export async function* pagesOfLines(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  options: LoadOptions,
): AsyncGenerator<Loaded> {
  // A Chinese character of three bytes may be written as an escape of six.
  const maxLine = options.maxPageBytes * 2 + 10_000
  let pages = 0
  for await (const { number, bytes } of linesOf(chunks, maxLine)) {
    const place = `${source}:${number}`
    if (bytes?.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09)) continue
    pages += 1
    if (bytes === null)
      yield badPage(
        place,
        `the line has more than ${maxLine} bytes, and a page may have ${options.maxPageBytes} (MAX_PAGE_BYTES).`,
      )
    else yield pageOfLine(place, bytes, options)
  }
  if (pages === 0) yield badPage(source, 'it is empty.')
}

function pageOfLine(place: string, bytes: Uint8Array, options: LoadOptions): Loaded {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    if (cause instanceof SyntaxError) return badPage(place, `the line is not valid JSON: ${cause.message}.`, cause)
    return badPage(place, 'the line is not valid UTF-8.', cause)
  }
  const result = pageLine.safeParse(value, { reportInput: true })
  if (!result.success) return badPage(place, result.error.issues.map(sentence).join(' '))
  const page = withoutNulls(result.data)
  const size = Buffer.byteLength(page.text ?? page.html ?? '')
  if (size > options.maxPageBytes) return badPage(place, tooLarge(size, options.maxPageBytes))
  return { source: place, page: withDates(page, options) }
}

/** What is wrong as one sentence with the field and, where it is short, its value. */
function sentence(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `the line has fields that are not known here: ${issue.keys.join(', ')}.`
  if (issue.path.length === 0)
    return issue.code === 'custom' ? `the line ${issue.message}.` : 'the line is no JSON object.'
  const { input } = issue
  const value =
    typeof input === 'string' && input.length <= 40 && input.isWellFormed() ? ` (${JSON.stringify(input)})` : ''
  return `"${issue.path.join('.')}"${value} ${input === undefined ? 'is missing' : issue.message}.`
}

/** Exporters write null for what they don't know. */
function withoutNulls({ id, ...rest }: z.output<typeof pageLine>): Page {
  const page: Page = { id }
  for (const key of ['text', 'html', 'url', 'published', 'retrieved'] as const) {
    const value = rest[key]
    if (value != null) page[key] = value
  }
  return page
}
