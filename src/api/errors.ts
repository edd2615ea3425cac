import { HuiwuError } from '../errors.ts'

/** An argument that cannot be used: says the field, the value, and what would do. */
export function badInput(field: string, value: unknown, expected: string): HuiwuError {
  return new HuiwuError('BAD_USER_INPUT', `${field}: ${JSON.stringify(value) ?? 'nothing'} will not do; ${expected}.`, {
    field,
    value,
    expected,
  })
}

/** An argument beyond a limit. */
export function beyondLimit(field: string, value: unknown, limit: number, hint: string): HuiwuError {
  return new HuiwuError(
    'LIMIT_EXCEEDED',
    `${field}: ${JSON.stringify(value)} is more than the limit of ${limit}. ${hint}`,
    {
      field,
      value,
      limit,
    },
  )
}

const maxListLength = 100

/** @throws HuiwuError `LIMIT_EXCEEDED` if a list argument is longer than any list may be */
export function bounded<Value>(field: string, values: readonly Value[]): readonly Value[] {
  if (values.length > maxListLength)
    throw beyondLimit(field, values.length, maxListLength, 'Ask in several operations.')
  return values
}
