import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'

/** What the worker is started with; see `embedded.ts`. */
export interface EmbeddedWorkerData {
  /** Folder of the database, or null for one in memory. */
  folder: string | null
  /** A dump of a data folder to start from (tests start from a migrated one). */
  snapshot: ArrayBuffer | null
  /** Path of the socket to listen on. */
  socket: string
}

/** What the worker says: ready, or why not; then the answer to each thing asked. */
export type EmbeddedWorkerMessage =
  | { kind: 'ready' }
  | { kind: 'failed'; message: string }
  | { kind: 'snapshot'; data: ArrayBuffer }
  | { kind: 'closed' }

const port = parentPort
if (port === null) throw new Error('embedded-worker.ts runs in a worker thread only')
const say = (message: EmbeddedWorkerMessage) => port.postMessage(message)

try {
  const { folder, snapshot, socket } = workerData as EmbeddedWorkerData
  const database = await PGlite.create({
    ...(folder === null ? {} : { dataDir: folder }),
    ...(snapshot === null ? {} : { loadDataDir: new Blob([snapshot]) }),
  })
  const server = new PGLiteSocketServer({ db: database, path: socket, maxConnections: 4 })
  await server.start()
  port.on('message', async (request: 'close' | 'snapshot') => {
    if (request === 'snapshot') {
      const dump = await database.dumpDataDir('none')
      return say({ kind: 'snapshot', data: await dump.arrayBuffer() })
    }
    await server.stop()
    await database.close()
    say({ kind: 'closed' })
    port.close()
  })
  say({ kind: 'ready' })
} catch (error) {
  say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
}
