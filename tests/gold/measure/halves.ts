import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { readPage } from '../../../src/read/read.ts'
import type { Page, Reading } from '../../../src/read/reading.ts'
import type { LabelledPage } from './score.ts'

/** Pages that rules are written with, and pages that nobody who writes rules looks at. */
export const halves = ['open', 'held'] as const
export type Half = (typeof halves)[number]

export interface GoldPage {
  page: Page
  gold: LabelledPage
}

type Manifest = Record<string, { published?: string | null; retrieved?: string | null }>

/** Where the pages of a half are. */
export const folderOf = (half: Half): URL => new URL(`../${half}/`, import.meta.url)

/** The pages of a folder (`manifest.json`, `pages/`, `gold/`) with their labels. Throws what `node:fs` throws where there is no such thing. */
export function goldPages(folder: URL): GoldPage[] {
  const read = (path: string) => readFileSync(new URL(path, folder), 'utf8')
  const manifest = JSON.parse(read('manifest.json')) as Manifest
  return readdirSync(new URL('pages', folder))
    .sort()
    .map((file) => {
      const form = extname(file)
      const id = file.slice(0, -form.length)
      const { published, retrieved } = manifest[id] ?? {}
      const content = read(`pages/${file}`)
      return {
        page: {
          id,
          ...(form === '.html' ? { html: content } : { text: content }),
          ...(published ? { published } : {}),
          ...(retrieved ? { retrieved } : {}),
        },
        gold: JSON.parse(read(`gold/${id}.json`)) as LabelledPage,
      }
    })
}

/** Every page of a folder beside what the reader makes of it. */
export function readPages(folder: URL): (GoldPage & { reading: Reading })[] {
  return goldPages(folder).map((one) => ({ ...one, reading: readPage(one.page) }))
}
