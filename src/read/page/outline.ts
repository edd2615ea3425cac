import type { Section } from '../reading.ts'

/** One article's frame: its sections and what its dateline and sign-off say, before anybody is read out of it. */
export interface Outline {
  headline: string
  outlet: string | null
  datelinePlace: string | null
  sections: Section[]
}

/** A page's articles: the main one, and the teasers of others in page order. */
export interface Layout {
  main: Outline
  related: Outline[]
}
