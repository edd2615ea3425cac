import { describe, expect, it } from 'vitest'
import { folderOf, type Half, readPages } from '../gold/measure/halves.ts'
import { type Measure, noScores, scorePage } from '../gold/measure/score.ts'
import { figuresOf } from '../gold/measure/tally.ts'

/** Figures (F1, or share right) that a change may not fall below. Raise them when the reader gets better. */
const least: Record<Half, Partial<Record<Measure, number>>> = {
  open: {
    sections: 0.995,
    people: 0.99,
    countries: 0.975,
    titles: 0.985,
    meetings: 0.98,
    participants: 0.965,
    roles: 0.99,
    kinds: 0.985,
    dates: 0.98,
    places: 0.965,
    modes: 0.99,
    parents: 0.955,
  },
  held: {
    sections: 0.99,
    people: 0.97,
    countries: 0.975,
    titles: 0.955,
    meetings: 0.955,
    participants: 0.925,
    roles: 0.985,
    kinds: 0.97,
    dates: 0.96,
    places: 0.965,
    modes: 0.99,
    parents: 0.935,
  },
}

describe.each(Object.entries(least))('the %s half of the gold pages', (half, bounds) => {
  const scores = noScores()
  const pages = readPages(folderOf(half as Half))
  for (const { gold, reading } of pages) scorePage(gold, reading, scores)

  it('has at least thirty pages', () => expect(pages.length).toBeGreaterThanOrEqual(30))

  it.each(Object.entries(bounds))('is read with %s of at least %d', (measure, bound) => {
    expect(figuresOf(scores[measure as Measure]).f1).toBeGreaterThanOrEqual(bound)
  })

  it('holds what evidence promises: the characters stand where it says', () => {
    for (const { reading } of pages) {
      for (const article of [reading.main, ...reading.related]) {
        const all = [
          ...article.people.flatMap(({ mentions }) => mentions),
          ...article.meetings.flatMap(({ evidence, participants }) => [
            ...evidence,
            ...participants.flatMap((one) => one.evidence),
          ]),
        ]
        for (const { section, start, end, text } of all)
          expect(article.sections[section]?.text.slice(start, end)).toBe(text)
      }
    }
  })
})
