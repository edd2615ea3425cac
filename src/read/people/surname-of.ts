import { japaneseSurnames } from '../../lexicon/japanese-surnames.ts'
import { compoundSurnames } from '../../lexicon/surnames.ts'
import type { NameForm } from './sighting.ts'

/** The surname of a Han name in its normal form, by which texts call the person again; null for names of other kinds. */
export function surnameOf(name: string, form: NameForm): string | null {
  if (form === 'SINIC')
    return compoundSurnames.has(name.slice(0, 2)) && name.length > 2 ? name.slice(0, 2) : (name[0] ?? null)
  if (form !== 'JAPANESE' || name.length < 3) return null
  const known = [3, 2].find((length) => length < name.length && japaneseSurnames.has(name.slice(0, length)))
  return name.slice(0, known ?? 2)
}
