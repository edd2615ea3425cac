import type { DocumentNode } from 'graphql'

// Applications ask the same few documents over and over. A stranger's stream of new ones pushes out the oldest.
const maxDocuments = 1_000
const maxLength = 10_000

/** Documents that were parsed, held to all limits, found valid, and planned: by their source text. */
export class KnownDocuments {
  readonly #bySource = new Map<string, DocumentNode>()

  get(source: string): DocumentNode | undefined {
    return this.#bySource.get(source)
  }

  add(document: DocumentNode): void {
    const source = document.loc?.source.body
    if (source === undefined || source.length > maxLength || this.#bySource.has(source)) return
    if (this.#bySource.size >= maxDocuments) {
      const [oldest] = this.#bySource.keys()
      if (oldest !== undefined) this.#bySource.delete(oldest)
    }
    this.#bySource.set(source, document)
  }
}
