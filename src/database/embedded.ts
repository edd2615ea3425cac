import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { HuiwuError } from '../errors.ts'
import type { EmbeddedWorkerData, EmbeddedWorkerMessage } from './embedded-worker.ts'
import { lockFolder } from './folder-lock.ts'

/** A running embedded database, reached like any Postgres through a socket in `host`. */
export interface Embedded {
  /** Folder of the socket, in the form that the driver takes as a host. */
  readonly host: string
  readonly port: number
  /** A dump of the whole data folder, to start another database from. */
  snapshot(): Promise<ArrayBuffer>
  close(): Promise<void>
}

// The driver builds the socket's name from these two, as libpq does.
const port = 5432
const socketName = `.s.PGSQL.${port}`

/** Resolves with the worker's next message of a kind; rejects when it fails or dies before. */
function next<Kind extends EmbeddedWorkerMessage['kind']>(worker: Worker, kind: Kind) {
  return new Promise<Extract<EmbeddedWorkerMessage, { kind: Kind }>>((resolve, reject) => {
    const stop = () => {
      worker.off('message', onMessage)
      worker.off('error', onError)
      worker.off('exit', onExit)
    }
    const onMessage = (message: EmbeddedWorkerMessage) => {
      if (message.kind === 'failed') onError(new Error(message.message))
      if (message.kind !== kind) return
      stop()
      resolve(message as Extract<EmbeddedWorkerMessage, { kind: Kind }>)
    }
    const onError = (error: Error) => {
      stop()
      reject(error)
    }
    const onExit = (code: number) => onError(new Error(`the embedded database ended with code ${code}`))
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.on('exit', onExit)
  })
}

/**
 * Starts PGlite in a worker thread: there a slow query does not stop the process that serves, and the same driver,
 * adapter and statements are used as with a server.
 * @param folder where the database is kept, or null for one in memory
 * @param snapshot dump to start an empty database from
 * @throws HuiwuError `DATABASE_IN_USE` if another process has the folder, `DATABASE_UNAVAILABLE` if it cannot be opened
 */
export async function startEmbedded(folder: string | null, snapshot: ArrayBuffer | null = null): Promise<Embedded> {
  const unlock = folder === null ? () => {} : lockFolder(folder)
  // A socket path may have about 100 characters, so it lives in the system's temporary folder, not in `folder`.
  const host = mkdtempSync(join(tmpdir(), 'huiwu-'))
  const release = () => {
    rmSync(host, { recursive: true, force: true })
    unlock()
  }
  const workerData: EmbeddedWorkerData = {
    folder: folder === null ? null : join(folder, 'postgres'),
    snapshot,
    socket: join(host, socketName),
  }
  const worker = new Worker(new URL('./embedded-worker.ts', import.meta.url), { workerData })
  try {
    await next(worker, 'ready')
  } catch (cause) {
    await worker.terminate()
    release()
    throw new HuiwuError(
      'DATABASE_UNAVAILABLE',
      `The embedded database in ${folder ?? 'memory'} could not be opened: ${cause instanceof Error ? cause.message : cause}. If the folder was damaged, restore it from a copy, or move it away and import again.`,
      { folder },
      { cause },
    )
  }
  // Until it is asked to close, only the sockets in use keep the process alive, not the worker.
  worker.unref()
  return {
    host,
    port,
    async snapshot() {
      const answer = next(worker, 'snapshot')
      worker.postMessage('snapshot')
      return (await answer).data
    },
    async close() {
      worker.ref()
      const closed = next(worker, 'closed')
      worker.postMessage('close')
      await closed
      await worker.terminate()
      release()
    },
  }
}
