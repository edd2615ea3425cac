import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The peers have a package folder of their own; it is filled at the first run, by their lock file. */
export function installPeers(say: (text: string) => void): void {
  const cwd = fileURLToPath(new URL('../', import.meta.url))
  if (existsSync(`${cwd}node_modules/postgraphile/package.json`)) return
  say('Installing what is compared (tests/bench/package.json)')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}
