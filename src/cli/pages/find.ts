import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { badPage, type Loaded } from './loaded.ts'

export type Form = 'text' | 'html' | 'jsonl'

/** Something to be read, or why it can't be. `form` is unknown for standard input. */
export type Found =
  | { kind: 'stdin' }
  | { kind: 'file'; path: string; form: Form; bytes: number }
  | { kind: 'problem'; loaded: Loaded }

const forms: Record<string, Form> = {
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
}
const known = Object.keys(forms).join(', ')

/** Everything that PATHs stand for, in their order; a folder in the order of its names, to the bottom. */
export async function findPages(paths: readonly string[]): Promise<Found[]> {
  const found: Found[] = []
  for (const path of paths) found.push(...(path === '-' ? [{ kind: 'stdin' } as const] : await findAt(path)))
  return found
}

/** How many pages there will be; null where only reading them tells (lines, standard input). */
export function countPages(found: readonly Found[]): number | null {
  const sure = found.every((item) => item.kind === 'problem' || (item.kind === 'file' && item.form !== 'jsonl'))
  return sure ? found.length : null
}

async function findAt(path: string): Promise<Found[]> {
  try {
    const entry = await stat(path)
    if (!entry.isDirectory()) {
      // A pipe or a device would be waited for without end.
      if (!entry.isFile())
        return [problem(path, 'it is neither a file nor a folder; for a pipe, write - and pass it on standard input.')]
      const form = formOf(path)
      if (form) return [{ kind: 'file', path, form, bytes: entry.size }]
      return [problem(path, `it is no kind of page that is known here (${known}).`)]
    }
    const inside = await findInside(path)
    return inside.length > 0 ? inside : [problem(path, `the folder holds no page (${known}).`)]
  } catch (error) {
    return [problem(path, reasonOf(error), error)]
  }
}

/** Files of other kinds and hidden ones are no pages; links are followed to files, not to folders, which could circle. */
async function findInside(folder: string): Promise<Found[]> {
  const found: Found[] = []
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort(byName)) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      try {
        found.push(...(await findInside(path)))
      } catch (error) {
        found.push(problem(path, reasonOf(error), error))
      }
    } else if (formOf(path)) found.push(...(await findAt(path)))
  }
  return found
}

const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
const formOf = (path: string) => forms[extname(path).toLowerCase()]

function problem(path: string, why: string, cause?: unknown): Found {
  return { kind: 'problem', loaded: badPage(path, why, cause) }
}

/** What the system said, in words. Anything but a refusal of the system is thrown on: it is a bug of ours. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (!(error instanceof Error) || code === undefined) throw error
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file or folder.',
    ENOTDIR: 'there is no such file or folder.',
    EACCES: 'it may not be read by this user.',
    EPERM: 'it may not be read by this user.',
    ELOOP: 'it is a link that leads to itself.',
    EISDIR: 'it is a folder.',
  }
  return reasons[code] ?? `it cannot be read (${message}).`
}
