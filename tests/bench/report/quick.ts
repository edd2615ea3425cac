import type { Compared } from '../measure/compare.ts'
import { rounded } from '../measure/numbers.ts'

/** One line of JSON, for programs: what the short run found, by operation. */
export function quickLine(compared: readonly Compared[]): string {
  const entries = compared.map(({ operation, vsPostGraphile, vsSql, figures: { huiwu } }) => [
    operation.name,
    {
      vsPostGraphile: rounded(vsPostGraphile, 2),
      vsSql: rounded(vsSql, 2),
      p50ms: rounded(huiwu.p50, 2),
      p99ms: rounded(huiwu.p99, 2),
      statements: huiwu.statements,
    },
  ])
  return JSON.stringify(Object.fromEntries(entries))
}
