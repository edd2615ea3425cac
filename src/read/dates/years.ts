import type { DatePhrase } from './phrase.ts'

/** Sets `同年` and `次年` against the years that a text has spoken of; asked section by section, it remembers the last. */
export class Years {
  private last: number | undefined

  /** The phrases with their years; a year that counts from none is left off, with its phrase where that says nothing else. */
  settle(phrases: readonly DatePhrase[]): DatePhrase[] {
    return phrases.flatMap((phrase) => {
      if (phrase.from.year !== undefined) this.last = phrase.to?.year ?? phrase.from.year
      if (phrase.from.yearOf === undefined) return [phrase]
      const { yearOf, ...rest } = phrase.from
      const year = this.last === undefined ? undefined : this.last + yearOf
      if (year === undefined) return rest.month === undefined ? [] : [this.written(phrase, undefined)]
      this.last = year
      return [this.written(phrase, year)]
    })
  }

  private written(phrase: DatePhrase, year: number | undefined): DatePhrase {
    const point = ({ yearOf: _, ...rest }: DatePhrase['from']) => (year === undefined ? rest : { ...rest, year })
    const { from, to, ...same } = phrase
    return to === undefined ? { ...same, from: point(from) } : { ...same, from: point(from), to: point(to) }
  }
}
