import type { ChangeKind, ChangeSubject } from '../database/generated/enums.ts'
import type { Transaction } from './retry.ts'

/** One line of the change feed, before it has a number. */
export interface NewChange {
  kind: ChangeKind
  subject: ChangeSubject
  subjectId: string
}

/** Appends to the change feed, in the transaction of what it tells of. */
export async function writeChanges(transaction: Transaction, changes: NewChange[]): Promise<void> {
  if (changes.length > 0) await transaction.change.createMany({ data: changes })
}
