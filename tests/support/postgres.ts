import { execFileSync, type SpawnSyncReturns } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

/** A Postgres server of our own, in a temporary folder. */
export interface Postgres {
  url(database: string): string
  stop(): void
}

/** The folder of Postgres' programs, newest version first; null where none is installed. */
export function findPostgres(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
  ]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl'))) ?? null
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}

/** Postgres refuses to run as root; then its programs run as the user `postgres`. */
function runner(bin: string): (program: string, ...args: string[]) => void {
  const asRoot = userInfo().uid === 0
  return (program, ...args) => {
    const command = [join(bin, program), ...args]
    const [file = '', ...rest] = asRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command
    try {
      execFileSync(file, rest, { stdio: ['ignore', 'ignore', 'pipe'], cwd: '/' })
    } catch (error) {
      const output = (error as SpawnSyncReturns<Buffer>).stderr?.toString() ?? ''
      throw new Error(`${program} failed: ${output}`, { cause: error })
    }
  }
}

/** Makes and starts a server on a free port of this machine; `settings` go to its command line. */
export async function startPostgres(bin: string, settings: Record<string, string> = {}): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'huiwu-postgres-'))
  const run = runner(bin)
  if (userInfo().uid === 0) {
    const [, uid, gid] = /^postgres:[^:]*:(\d+):(\d+)/mu.exec(readFileSync('/etc/passwd', 'utf8')) ?? []
    chownSync(folder, Number(uid), Number(gid))
  }
  const data = join(folder, 'data')
  const port = await freePort()
  run('initdb', '-D', data, '-U', 'postgres', '--locale=C.UTF-8', '--auth=trust', '--no-sync')
  const options = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: folder,
    fsync: 'off',
    ...settings,
  }
  const flags = Object.entries(options).map(([name, value]) => `-c ${name}=${value}`)
  run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', flags.join(' '), 'start')
  return {
    url: (database) => `postgresql://postgres@127.0.0.1:${port}/${database}`,
    stop() {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
