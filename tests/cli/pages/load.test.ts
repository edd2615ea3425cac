import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findPages } from '../../../src/cli/pages/find.ts'
import { loadPages } from '../../../src/cli/pages/load.ts'

const options = { maxPageBytes: 10_000 }
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'huiwu-load-'))
  mkdirSync(join(folder, 'b', 'deep'), { recursive: true })
  mkdirSync(join(folder, 'none'))
  writeFileSync(join(folder, 'c.txt'), '会谈')
  writeFileSync(join(folder, 'a.HTML'), '<p>会谈')
  writeFileSync(join(folder, 'b', 'deep', 'd.txt'), '会谈')
  writeFileSync(join(folder, 'b', 'e.jsonl'), '{"id":"one","text":"会"}\nx\n{"id":"two","text":"会"}\n')
  writeFileSync(join(folder, 'b', 'empty.txt'), '')
  writeFileSync(join(folder, 'b', 'notes.md'), 'no page')
  writeFileSync(join(folder, '.hidden.txt'), 'no page')
  writeFileSync(join(folder, 'none', 'notes.md'), 'no page')
  writeFileSync(join(folder, 'large.txt'), '')
  truncateSync(join(folder, 'large.txt'), 10_001)
  // A folder that holds itself must not be walked for ever.
  symlinkSync(folder, join(folder, 'b', 'circle'))
  symlinkSync('nowhere', join(folder, 'b', 'gone.txt'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What each page or problem is called, with places told from the folder. */
async function load(paths: string[], stdin: AsyncIterable<Uint8Array> = stream()) {
  const found: string[] = []
  for await (const { source, page, problem } of loadPages(await findPages(paths), options, stdin)) {
    const place = source.startsWith(folder) ? relative(folder, source) : source
    found.push(
      page
        ? `${place} ${page.id} ${page.html === undefined ? 'text' : 'html'}`
        : `${place} ${problem.message.split(': ').at(-1)}`,
    )
  }
  return found
}

async function* stream(...chunks: string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk)
}

describe('pages', () => {
  it('of a folder come in the order of names, to the bottom; what is bad comes in its place', async () => {
    expect(await load([folder])).toEqual([
      'a.HTML a html',
      'b/deep/d.txt d text',
      'b/e.jsonl:1 one text',
      expect.stringContaining('b/e.jsonl:2 '),
      'b/e.jsonl:3 two text',
      'b/empty.txt it is empty.',
      'b/gone.txt there is no such file or folder.',
      'c.txt c text',
      'large.txt it has 10001 bytes or more, and a page may have 10000 (MAX_PAGE_BYTES).',
    ])
  })

  it('are asked for by PATH, in the order given', async () => {
    const [c, missing, other, none] = ['c.txt', 'missing.txt', 'b/notes.md', 'none'].map((name) => join(folder, name))
    expect(await load([c ?? '', missing ?? '', other ?? '', none ?? '', c ?? ''])).toEqual([
      'c.txt c text',
      'missing.txt there is no such file or folder.',
      expect.stringContaining('b/notes.md it is no kind of page'),
      expect.stringContaining('none the folder holds no page'),
      'c.txt c text',
    ])
  })

  it.each([
    ['text', ['会', '谈'], 'stdin stdin text'],
    ['HTML', ['\n <!doct', 'ype html><p>会'], 'stdin stdin html'],
    ['lines of JSON', ['\ufeff{"id":', '"x","html":"<p>"}'], 'stdin:1 x html'],
    ['text in braces', ['{会谈}'], 'stdin stdin text'],
    ['nothing', [], 'stdin it is empty.'],
  ])('come from standard input as %s', async (_what, chunks, expected) => {
    expect(await load(['-'], stream(...chunks))).toEqual([expected])
  })

  it('of a stream without end are given up at the limit', async () => {
    let given = 0
    async function* endless() {
      for (;;) {
        given += 1
        yield Buffer.alloc(1_000, 'x')
      }
    }
    expect(await load(['-'], endless())).toEqual([expect.stringContaining('a page may have 10000')])
    expect(given).toBeLessThan(20)
  })
})
