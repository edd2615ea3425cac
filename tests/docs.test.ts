import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = new URL('../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
const documents = ['README.md', 'CONTRIBUTING.md']

describe.each(documents)('%s', (document) => {
  const text = read(document)

  it('names only scripts that there are', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([\w:]+)/gu)].map(([, name]) => name ?? '')
    expect(named.length).toBeGreaterThan(1)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('links only to files that there are', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, path]) => path ?? '')
    const files = [...text.matchAll(/`((?:src|tests|prisma|\.ci)\/[\w./-]+)`/gu)].map(([, path]) => path ?? '')
    expect([...links, ...files].filter((path) => !existsSync(fileURLToPath(new URL(path, root))))).toEqual([])
  })
})

it('the gate runs the test command of the README', () => {
  expect(read('README.md')).toContain('npm ci && npm test')
  expect(read('.ci/run')).toMatch(/^npm ci$[\s\S]*^npm test$/mu)
})
