import type { Of, Reference, RowShape, Slot } from '../../database/nested/shape.ts'
import type { Table } from '../../database/tables.ts'

/** Collects what is read of a row, each thing once, and gives the number of its slot. */
export class RowBuilder implements RowShape {
  readonly slots: Slot[] = []
  readonly references: Reference[] = []
  readonly #known = new Map<string, number>()

  column(of: Of, name: string): number {
    return this.#once(`${of} ${name}`, { kind: 'column', of, name })
  }

  present(reference: number): number {
    return this.#once(`present ${reference}`, { kind: 'present', reference })
  }

  position(kind: 'value' | 'tie'): number {
    return this.#once(kind, { kind })
  }

  /** The number of the reference, not of a slot. */
  reference(of: Of, key: string, table: Table<never>): number {
    const known = this.references.findIndex((reference) => reference.of === of && reference.key === key)
    return known >= 0 ? known : this.references.push({ of, key, table }) - 1
  }

  add(slot: Slot): number {
    return this.slots.push(slot) - 1
  }

  #once(key: string, slot: Slot): number {
    const known = this.#known.get(key) ?? this.add(slot)
    this.#known.set(key, known)
    return known
  }
}
