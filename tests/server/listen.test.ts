import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { HuiwuError } from '../../src/errors.ts'
import { type Listening, listen } from '../../src/server/listen.ts'
import { testApp } from './app.ts'

const open: Listening[] = []
const start = async (graceMs = 5_000, port = 0) => {
  const listening = await listen(testApp().app, { host: '127.0.0.1', port, graceMs })
  open.push(listening)
  return listening
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((listening) => listening.stop()))
})

/** One raw request; the whole answer as text. */
const raw = (port: number, text: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(text))
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('close', () => resolve(answer)).on('error', reject)
  })

const ask = (url: string, query: string) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })

describe('a port', () => {
  it('serves, also bodies that come in pieces, up to the limit', async () => {
    const { url, stop } = await start()
    expect(await (await ask(url, '{ echo(text: "会晤") }')).json()).toEqual({ data: { echo: '会晤' } })
    const chunked = async (times: number) => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(Buffer.from('{"query":"{ echo }"'))
          for (let time = 0; time < times; time++) controller.enqueue(new Uint8Array(1000).fill(0x20))
          controller.enqueue(Buffer.from('}'))
          controller.close()
        },
      })
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' }
      return fetch(url, init as RequestInit)
    }
    expect((await chunked(10)).status).toBe(200)
    expect((await chunked(1_100)).status).toBe(413)
    const before = performance.now()
    await stop()
    expect(performance.now() - before).toBeLessThan(2_000)
  })

  it('stops: finishes what runs, takes nothing new, and waits for no idle connection', async () => {
    const { url, stop } = await start()
    await (await ask(url, '{ echo }')).text()
    const running = ask(url, '{ slow(ms: 300) }')
    await pause(100)
    const before = performance.now()
    const stopped = stop()
    await expect(ask(url, '{ echo }')).rejects.toThrow()
    expect(await (await running).json()).toEqual({ data: { slow: 'late' } })
    await stopped
    expect(performance.now() - before).toBeLessThan(2_000)
  })

  it('cuts what is not finished within the grace time', async () => {
    const { url, stop } = await start(100)
    const running = ask(url, '{ slow(ms: 3000) }').then(
      () => 'answered',
      () => 'cut',
    )
    await pause(100)
    const before = performance.now()
    await stop()
    expect(performance.now() - before).toBeLessThan(1_000)
    expect(await running).toBe('cut')
  })

  it('that is taken is told in a sentence', async () => {
    const { url } = await start()
    const port = Number(new URL(url).port)
    const error = await start(0, port).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(HuiwuError)
    expect(error).toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining(`Port ${port} on 127.0.0.1 is in use`),
    })
  })

  it('answers an address that is none without a stack', async () => {
    const port = Number(new URL((await start()).url).port)
    for (const head of [
      'GET // HTTP/1.1\r\nHost: a',
      'GET / HTTP/1.1\r\nHost: [',
      'GET http://[ HTTP/1.1\r\nHost: a',
    ]) {
      const answer = await raw(port, `${head}\r\nAccept: text/html\r\nConnection: close\r\n\r\n`)
      expect(answer).toMatch(/^HTTP\/1\.1 400/)
      expect(answer).not.toMatch(/at \w+.*:\d+:\d+/)
    }
  })
})
