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

/** The pages of a half with their labels. */
export function goldPages(half: Half): GoldPage[] {
  const read = (path: string) => readFileSync(new URL(`../${half}/${path}`, import.meta.url), 'utf8')
  const manifest = JSON.parse(read('manifest.json')) as Manifest
  return readdirSync(new URL(`../${half}/pages`, import.meta.url))
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

/** Every page of a half beside what the reader makes of it. */
export function readHalf(half: Half): (GoldPage & { reading: Reading })[] {
  return goldPages(half).map((one) => ({ ...one, reading: readPage(one.page) }))
}
