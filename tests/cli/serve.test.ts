import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ended, huiwu, ownRecord, start } from './run.ts'

let record: Awaited<ReturnType<typeof ownRecord>>
beforeAll(async () => {
  record = await ownRecord()
})
afterAll(() => record.drop())

/** Waits for the line of the log that says where to look. */
async function ready(child: ChildProcess): Promise<{ url: string; articles: number; msg: string }> {
  if (!child.stdout) throw new Error('no stdout')
  const lines = createInterface({ input: child.stdout })
  for await (const line of lines) {
    const entry = JSON.parse(line)
    if (entry.url) return entry
  }
  throw new Error('it ended before it was ready')
}

const settings = (more: Record<string, string> = {}) => ({
  env: { ...record.env, PORT: '0', LOG_FORMAT: 'json', ...more },
})

// Everything from an empty folder to an answer, on a machine that may be busy with other tests.
describe('huiwu serve', { timeout: 120_000 }, () => {
  it('fills an empty record, says where to look, answers, and stops once for one Ctrl-C', async () => {
    const child = start(['serve'], settings())
    const end = ended(child)
    const { url, articles, msg } = await ready(child)
    expect(articles).toBeGreaterThanOrEqual(5)
    expect(msg).toContain(url)
    const answer = await fetch(`${url}?query={articles(first:1){nodes{headline}}}`)
    expect(await answer.json()).toHaveProperty('data.articles.nodes[0].headline')
    expect((await fetch(new URL('/ready', url))).status).toBe(200)
    // As a terminal and npm deliver it: twice, at once.
    child.kill('SIGINT')
    child.kill('SIGINT')
    const { code, signal, stderr } = await end
    expect([code, signal]).toEqual([0, null])
    expect(stderr).toContain('5 pages: 5 stored')
  })

  it('leaves a record that holds something as it is', async () => {
    const child = start(['serve'], settings())
    const end = ended(child)
    await ready(child)
    child.kill('SIGTERM')
    expect(await end).toMatchObject({ code: 0, stderr: '' })
  })

  it('says in a sentence that the port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => taken.once('listening', resolve))
    const address = taken.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const { code, stderr } = await huiwu(['serve', '--port', String(port)], settings())
    taken.close()
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^huiwu: Port \d+ on 127\.0\.0\.1 is in use: .*--port/)])
  })
})
