import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { testApp } from './app.ts'

const { app } = testApp()
const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
const page = async () => app.fetch('http://localhost/graphql', { headers: browser })

/** Addresses that a browser loads by itself when it shows the page. */
const loaded = (html: string) =>
  [...html.matchAll(/<(?:script|link|img|iframe)\b[^>]*?(?:src|href)="([^"]+)"/g)].map(([, url]) => url ?? '')

describe('the playground', () => {
  it('is found from / and shown to browsers only', async () => {
    const root = await app.fetch('http://localhost/', { headers: browser })
    expect([root.status, root.headers.get('location')]).toEqual([302, '/graphql'])
    const shown = await page()
    expect(shown.headers.get('content-type')).toContain('text/html')
    expect(await shown.text()).toContain('<title>Huiwu</title>')
    const asked = await app.fetch('http://localhost/graphql?query={__typename}', {
      headers: { accept: 'application/json' },
    })
    expect(await asked.json()).toEqual({ data: { __typename: 'Query' } })
  })

  it('has the examples as tabs, and no text of them ends the page’s own script', async () => {
    const html = await (await page()).text()
    const options = /<script type="application\/json" id="options">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
    expect(JSON.parse(options)).toEqual({
      title: 'Huiwu',
      defaultTabs: [{ query: '{ echo(text: "</script>") }', variables: '{\n  "a": 1\n}' }],
    })
  })

  it('loads everything from here, and here is what it asks for', async () => {
    const html = await (await page()).text()
    const workers = JSON.parse(/id="workers">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}') as Record<string, string>
    const paths = [...loaded(html), ...Object.values(workers)]
    expect(paths).toHaveLength(7)
    for (const path of paths) {
      expect(path).toMatch(/^\/playground\/[0-9a-f]{16}-[\w.-]+$/)
      const file = await app.fetch(`http://localhost${path}`, { headers: { 'accept-encoding': 'gzip, br' } })
      expect([file.status, file.headers.get('content-encoding')]).toEqual([200, 'gzip'])
      expect(file.headers.get('cache-control')).toContain('immutable')
      const plain = await app.fetch(`http://localhost${path}`)
      expect(gunzipSync(await file.bytes()).equals(await plain.bytes())).toBe(true)
    }
    const style = await (await app.fetch(`http://localhost${paths.find((path) => path.endsWith('.css'))}`)).text()
    expect([...style.matchAll(/url\(\s*["']?(?!data:|#)/g), ...style.matchAll(/@import/g)]).toEqual([])
  })

  it('lets the browser go nowhere else: what the page’s policy names is this address alone', async () => {
    const policy = (await page()).headers.get('content-security-policy') ?? ''
    const directives = new Map(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]))
    expect(directives.get('default-src')).toEqual(["'none'"])
    for (const kind of ['script-src', 'connect-src', 'worker-src']) expect(directives.get(kind)).toEqual(["'self'"])
    const sources = [...directives.values()].flat()
    expect(sources.filter((source) => !["'self'", "'none'", "'unsafe-inline'", 'data:'].includes(source))).toEqual([])
  })

  it('has no file that it does not name', async () => {
    expect((await app.fetch('http://localhost/playground/graphiql.js')).status).toBe(404)
    expect((await app.fetch('http://localhost/playground/../package.json')).status).toBe(404)
  })
})
