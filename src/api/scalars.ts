import { isEdtf } from '../text/edtf.ts'
import { builder } from './builder.ts'
import { isDay } from './day.ts'
import { badInput } from './errors.ts'

const text = (scalar: string, value: unknown): string => {
  if (typeof value !== 'string') throw badInput(scalar, value, 'give a string')
  return value
}

builder.scalarType('Date', {
  description: 'A calendar day, `YYYY-MM-DD`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => value,
  parseValue: (value) => {
    const day = text('Date', value)
    if (!isDay(day)) throw badInput('Date', value, 'give a day that exists as `YYYY-MM-DD`')
    return day
  },
})

builder.scalarType('EDTF', {
  description:
    'A date as far as it is known (Extended Date/Time Format, ISO 8601-2): a day `2021-08-24`, a month `2020-04`, a year `2018`, an interval `2025-07-09/2025-07-13`, a day of an unknown year `XXXX-08-24`.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: (value) => value,
  parseValue: (value) => {
    const date = text('EDTF', value)
    if (!isEdtf(date)) throw badInput('EDTF', value, 'give an EDTF date such as `2020-04`')
    return date
  },
})

builder.scalarType('CountryCode', {
  description: 'A state by its ISO 3166-1 alpha-2 code: `VN`, `CN`, `LA`.',
  specifiedByURL: 'https://www.iso.org/iso-3166-country-codes.html',
  serialize: (value) => value,
  parseValue: (value) => {
    const code = text('CountryCode', value)
    if (!/^[A-Z]{2}$/u.test(code)) throw badInput('CountryCode', value, 'give two capital letters such as `VN`')
    return code
  },
})
