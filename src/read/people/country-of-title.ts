import { bodyWords, internationalBodies } from '../../lexicon/bodies.ts'
import { countryWords, shortCountries } from '../../lexicon/countries.ts'
import { offices } from '../../lexicon/offices.ts'

/** The state that a title names as the one served, `INTERNATIONAL` for bodies of many, null if it says neither. */
export function countryCodeIn(title: string): string | null {
  const found = sideOf(title)
  return found === 'INTERNATIONAL' ? null : found
}

export function sideOf(title: string): string | 'INTERNATIONAL' | null {
  if (title.startsWith('苏丹') && title.length > 2) return 'SD'
  for (let i = 0; i < title.length; ) {
    const country = countryWords.startingAt(title, i)
    const body = internationalBodies.find((name) => title.startsWith(name, i))
    if (body && (country === null || body.length >= country.word.length)) {
      // `越南驻联合国…`, `常驻联合国代表` serve a state; the body counts only where the office is its own.
      if (!/驻$|驻.{0,3}$/u.test(title.slice(0, i))) return 'INTERNATIONAL'
      i += body.length
      continue
    }
    if (country) {
      if (title[i - 1] !== '驻' && title[i - 1] !== '访') return country.value
      i += country.word.length
      continue
    }
    if (i === 0) {
      const short = shortCountries.get(title[0] ?? '')
      if (
        short &&
        (offices.startingAt(title, 1) ||
          bodyWords.startingAt(title, 1) ||
          pairAt(title) ||
          title[1] === '驻' ||
          title[1] === '前')
      )
        return short
    }
    i++
  }
  return null
}

/** `越中友好协会`: the first of two sides is the own one. */
const pairAt = (title: string): boolean =>
  shortCountries.has(title[1] ?? '') && (title.includes('友好') || title.includes('友协') || title.includes('企业'))
