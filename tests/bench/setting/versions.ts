import { readFileSync } from 'node:fs'
import process from 'node:process'

const versionIn = (path: string): string => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).version

/** What ran, by name. */
export function versionsOf(postgres: string): Record<string, string> {
  return {
    Huiwu: versionIn('../../../package.json'),
    Node: process.versions.node,
    Postgres: postgres,
    PostGraphile: versionIn('../node_modules/postgraphile/package.json'),
    pg: versionIn('../../../node_modules/pg/package.json'),
  }
}
