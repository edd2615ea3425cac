import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

export interface Asset {
  type: string
  plain: Buffer
  /** The same, gzipped: nine megabytes of script are two on the wire. */
  zipped: Buffer
}

/** Addresses of the playground's files, below the page's own, each with a digest of what it holds: it never changes. */
export interface Assets {
  readonly files: ReadonlyMap<string, Asset>
  readonly script: string
  readonly start: string
  readonly style: string
  readonly icon: string
  /** By the label under which the editor asks for them. */
  readonly workers: Readonly<Record<string, string>>
}

export const assetPrefix = '/playground/'

/** Loads what `@graphql-yoga/render-graphiql` carries. Costs some hundred milliseconds, so only the first visitor's page asks for it. */
export async function loadAssets(): Promise<Assets> {
  const bundle = await import('@graphql-yoga/render-graphiql/graphiql')
  const files = new Map<string, Asset>()
  const add = async (name: string, type: string, content: string | Buffer): Promise<string> => {
    const plain = Buffer.from(content)
    const digest = createHash('sha256').update(plain).digest('hex').slice(0, 16)
    const path = `${assetPrefix}${digest}-${name}`
    files.set(path, { type, plain, zipped: await promisify(gzip)(plain) })
    return path
  }
  const js = 'text/javascript; charset=utf-8'
  const [script, start, style, iconPath, editor, json, graphql] = await Promise.all([
    add('graphiql.js', js, bundle.js),
    add('start.js', js, startScript),
    add('graphiql.css', 'text/css; charset=utf-8', bundle.css),
    add('icon.svg', 'image/svg+xml', icon),
    add('editor-worker.js', js, bundle.editorWorkerService),
    add('json-worker.js', js, bundle.jsonWorker),
    add('graphql-worker.js', js, bundle.graphqlWorker),
  ])
  return { files, script, start, style, icon: iconPath, workers: { editorWorkerService: editor, json, graphql } }
}

/** Runs in the browser, after GraphiQL's own script. A file of its own, because the page allows no script inside it. */
const startScript = `
const read = (id) => JSON.parse(document.getElementById(id).textContent)
const workers = read('workers')
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_module, label) => workers[label] ?? workers.editorWorkerService }
YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), read('options'))
`

/** Two who meet. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="12" cy="16" r="9" fill="#b3261e"/><circle cx="20" cy="16" r="9" fill="#e8a33d" fill-opacity=".8"/></svg>`
