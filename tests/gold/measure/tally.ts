/** Counts of one measure over many articles: what the labels have, what the reader gave, and what of it was right. */
export interface Tally {
  right: number
  labelled: number
  given: number
}

export interface Figures {
  precision: number
  recall: number
  f1: number
  labelled: number
}

const share = (part: number, whole: number, other: number) => (whole > 0 ? part / whole : other > 0 ? 0 : 1)

/** Precision, recall and their harmonic mean. Nothing labelled and nothing given is all right. */
export function figuresOf({ right, labelled, given }: Tally): Figures {
  const [precision, recall] = [share(right, given, labelled), share(right, labelled, given)]
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1, labelled }
}
