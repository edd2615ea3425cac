import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '../database/open.ts'

/** The client inside a transaction. */
export type Transaction = Omit<Database['prisma'], '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>

// Unique violation (another writer stored the same thing first), write conflict or deadlock, and a foreign key whose
// row another writer just removed. Each is gone on the next attempt, which sees what the other one did.
const passing = new Set(['P2002', 'P2003', 'P2034'])
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
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.prisma.$transaction(work, { maxWait: 30_000, timeout: 60_000 })
    } catch (error) {
      if (attempt === attempts || !isPassing(error)) throw error
      // Two writers that met once should not meet again at the same moment.
      await sleep(Math.random() * 20 * attempt)
    }
  }
}
