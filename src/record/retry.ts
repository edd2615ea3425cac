import { setTimeout as sleep } from 'node:timers/promises'
import type { Database, Query } from '../database/open.ts'

// Unique violation (another writer stored the same thing first), a foreign key whose row another writer just removed,
// serialization failure, deadlock. Each is gone on the next attempt, which sees what the other one did.
const passing = new Set(['23505', '23503', '40001', '40P01'])
const attempts = 5

function isPassing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && passing.has(error.code)
}

/**
 * Runs `work` in a transaction, again from the start when it met another writer.
 * @throws whatever `work` throws; a conflict only after five attempts
 */
export async function inTransaction<Result>(
  database: Database,
  work: (query: Query) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.transaction(work)
    } catch (error) {
      if (attempt === attempts || !isPassing(error)) throw error
      // Two writers that met once should not meet again at the same moment.
      await sleep(Math.random() * 20 * attempt)
    }
  }
}
