import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../src/database/embedded.ts'
import { openDatabase } from '../../src/database/open.ts'

/** Makes one migrated embedded database and keeps a dump of it, from which every test file starts its own. */
export default async function setup({ provide }: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'huiwu-test-'))
  const database = join(folder, 'template')
  await (await openDatabase({ dataDir: database })).close()
  const template = await startEmbedded(database)
  const snapshot = join(folder, 'snapshot.tar')
  writeFileSync(snapshot, Buffer.from(await template.snapshot()))
  await template.close()
  provide('database', { kind: 'embedded', snapshot })
  return () => rmSync(folder, { recursive: true, force: true })
}
