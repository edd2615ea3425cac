import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectDir } from '../../src/config.ts'
import { command, huiwu } from './run.ts'

const seeds = join(projectDir, 'seeds', 'pages.jsonl')
const report = '外长会谈\n\n越通社河内——8月24日上午,越南外交部长陈文明在河内同老挝外交部长坎培举行会谈。\n'
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'huiwu-read-'))
  const write = (name: string, bytes: string | Uint8Array) => writeFileSync(join(folder, name), bytes)
  mkdirSync(join(folder, 'good'))
  write('good/a.txt', report)
  write('good/b.html', `<html><body><h1>外长会谈</h1><p>${report.split('\n').at(-2)}</p></body></html>`)
  write('bad-binary.txt', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]))
  write('bad-empty.txt', '')
  write('bad-encoding.txt', Buffer.from([0xbb, 0xe1, 0xce, 0xee]))
  write('bad-large.txt', '会'.repeat(4_000_000))
  write('bad-lines.jsonl', `${JSON.stringify({ id: 'line', text: report })}\n{"id":"nul","text":"a\\u0000"}\n`)
  write('bad-markup.html', '<html><body><script>nothing()</script></body></html>')
  write('c.txt', report)
  write('endless.txt', `${report}\n${'天气晴朗。'.repeat(50_000)}`)
})
afterAll(() => rmSync(folder, { recursive: true }))

const lines = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string })

/** What was said, without the progress that a slow machine brings with it. */
const messages = (stderr: string) => stderr.split('\n').filter((line) => line !== '' && !line.startsWith('Reading: '))

describe('huiwu read', () => {
  it('--json prints one line a page: id, main article, related ones', async () => {
    const { code, stdout, stderr } = await huiwu(['read', '--json', '--published', '2021-08-24', join(folder, 'good')])
    expect([code, stderr]).toEqual([0, ''])
    expect(lines(stdout).map((line) => Object.keys(line))).toEqual(Array(2).fill(['id', 'main', 'related']))
    expect(lines(stdout).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(lines(stdout)[0]).toMatchObject({ main: { headline: '外长会谈', outlet: '越通社' } })
  })

  it('tells each bad page with its name and line, does the others, and ends with 1', async () => {
    const { code, stdout, stderr } = await huiwu(['read', '--json', folder, join(folder, 'missing.txt')])
    expect(code).toBe(1)
    expect(lines(stdout).map(({ id }) => id)).toEqual(['line', 'c', 'endless', 'a', 'b'])
    const said = messages(stderr)
    const expected = [
      ['bad-binary.txt', 'U+0000'],
      ['bad-empty.txt', 'empty'],
      ['bad-encoding.txt', 'not valid UTF-8'],
      ['bad-large.txt', 'MAX_PAGE_BYTES'],
      ['bad-lines.jsonl:2', 'U+0000'],
      ['bad-markup.html', 'no headline and no paragraph'],
      ['endless.txt', 'the first 150,000 characters alone'],
      ['missing.txt', 'no such file'],
    ]
    expect(said).toHaveLength(expected.length + 1)
    for (const [index, [name, why]] of expected.entries()) {
      expect(said[index]).toContain(`huiwu: ${join(folder, name ?? '')}: `)
      expect(said[index]).toContain(why)
    }
    expect(said.at(-1)).toBe('5 pages read, 7 failed.')
  })

  it('prints for people what they want to know, without colours where nobody sees them', async () => {
    const { code, stdout } = await huiwu(['read', '--published', '2021-08-24', join(folder, 'good', 'a.txt')])
    expect(code).toBe(0)
    expect(stdout).toContain('外长会谈')
    expect(stdout).toContain('2021-08-24 · 越通社 · 河内')
    expect(stdout).toMatch(/陈文明 VN {2}.*外交部长/)
    expect(stdout).not.toContain('\u001b')
  })

  it('ends quietly when nobody reads on', async () => {
    const many = join(folder, 'many.jsonl')
    writeFileSync(
      many,
      Array.from({ length: 300 }, (_, id) => JSON.stringify({ id: `p${id}`, text: report })).join('\n'),
    )
    const line = '"$0" "$1" read --json "$2" | head -n 1'
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', line, process.execPath, command, many])
    expect([lines(stdout).length, messages(stderr)]).toEqual([1, []])
  })

  it('knows no database: it runs where none can be', async () => {
    const { code } = await huiwu(['read', '--json', seeds], {
      env: { DATABASE_URL: 'postgresql://localhost:1/none', DATA_DIR: '/proc/none' },
    })
    expect(code).toBe(0)
  })
})
