import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The peers have a package folder of their own; it is filled at the first run, by their lock file. */
export function installPeers(say: (text: string) => void): void {
  const cwd = fileURLToPath(new URL('../', import.meta.url))
  const { dependencies } = JSON.parse(readFileSync(`${cwd}package.json`, 'utf8')) as { dependencies: object }
  if (Object.keys(dependencies).every((name) => existsSync(`${cwd}node_modules/${name}/package.json`))) return
  say('Installing what is compared (tests/bench/package.json)')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}
