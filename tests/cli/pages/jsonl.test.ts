import { describe, expect, it } from 'vitest'
import { pagesOfLines } from '../../../src/cli/pages/jsonl.ts'
import type { Loaded, LoadOptions } from '../../../src/cli/pages/loaded.ts'

const options: LoadOptions = { maxPageBytes: 1_000 }

async function load(lines: string | Uint8Array, more: Partial<LoadOptions> = {}): Promise<Loaded[]> {
  const loaded: Loaded[] = []
  async function* stream() {
    yield Buffer.from(lines as string)
  }
  for await (const each of pagesOfLines('p.jsonl', stream(), { ...options, ...more })) loaded.push(each)
  return loaded
}

const problemOf = async (line: string | Uint8Array) => (await load(line))[0]?.problem?.message

describe('a line of JSON', () => {
  it('is a page, with its own dates before those of the command', async () => {
    const lines =
      '{"id":"a","text":"会","url":"https://x.example/1","published":"2021-08-24","retrieved":null}\n\n{"id":"b","html":"<p>"}\r\n'
    expect(await load(lines, { published: '2020', retrieved: '2025-11' })).toEqual([
      {
        source: 'p.jsonl:1',
        page: { id: 'a', text: '会', url: 'https://x.example/1', published: '2021-08-24', retrieved: '2025-11' },
      },
      { source: 'p.jsonl:3', page: { id: 'b', html: '<p>', published: '2020', retrieved: '2025-11' } },
    ])
  })

  it.each([
    ['{"id":"a"', 'the line is not valid JSON'],
    ['["a"]', 'the line is no JSON object'],
    ['{"text":"x"}', '"id" is missing'],
    ['{"id":7,"text":"x"}', '"id" is no text'],
    ['{"id":" ","text":"x"}', '"id" (" ") is empty'],
    ['{"id":"a"}', 'needs exactly one of "text" and "html"'],
    ['{"id":"a","text":"x","html":"y"}', 'needs exactly one of "text" and "html"'],
    ['{"id":"a","text":" "}', '"text" (" ") is empty'],
    ['{"id":"a","text":"x\\u0000"}', 'holds U+0000'],
    ['{"id":"a","text":"x\\ud83d"}', 'half of a surrogate pair'],
    ['{"id":"a","text":"x","published":"24.8.2021"}', '"published" ("24.8.2021") is no EDTF date'],
    ['{"id":"a","text":"x","retrieved":"2021-02-29"}', '"retrieved" ("2021-02-29") is no EDTF date'],
    ['{"id":"a","text":"x","url":"javascript:alert(1)"}', '"url" ("javascript:alert(1)") is no address'],
    ['{"id":"a","text":"x","pubished":"2021"}', 'fields that are not known here: pubished'],
    [`{"id":"a","text":"${'会'.repeat(334)}"}`, '1002 bytes'],
    [`{"id":"a","text":"${'x'.repeat(20_000)}"}`, 'the line has more than 12000 bytes'],
    [Buffer.from([0x22, 0xff, 0x22]), 'not valid UTF-8'],
  ])('is refused with file, line and reason: %s', async (line, reason) => {
    const message = await problemOf(line)
    expect(message).toMatch(/^p\.jsonl:1: /)
    expect(message).toContain(reason)
  })

  it('that is bad does not stop the others', async () => {
    const loaded = await load('{"id":"a","text":"x"}\nnonsense\n{"id":"b","text":"y"}')
    expect(loaded.map(({ page, problem }) => page?.id ?? problem?.code)).toEqual(['a', 'BAD_PAGE', 'b'])
  })

  it('must exist: a file without any is told', async () => {
    expect(await problemOf('\n  \r\n')).toBe('p.jsonl: it is empty.')
  })
})
