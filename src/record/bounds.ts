import { createHash } from 'node:crypto'

// Postgres indexes at most 2 704 bytes of a value, and says so with an error that helps nobody.

/** Longest url that is kept, in bytes. */
export const maxUrlBytes = 2000

/** Longest name of a person, office, outlet or body, in UTF-16 code units, of which each takes three bytes at most. */
export const maxNameLength = 500

const maxKeyLength = 200

/** A key that an index can hold, whatever it was made of: a long one by its hash. */
export function boundedKey(key: string): string {
  return key.length <= maxKeyLength ? key : createHash('sha256').update(key).digest('hex')
}
