import { type Claims, lockPeople, mendLatinNames, mendNames, mendTenures } from '../database/claims.ts'
import type { Query } from '../database/open.ts'
import type { ArticleRows } from '../database/write.ts'

type Told = Pick<ArticleRows, 'articles' | 'appearances' | 'person_names'>

/** What an article said of people and says no more. Tenures of an article that is dated anew are among it. */
export function lostClaims(before: readonly Claims[], now: Told) {
  const [row] = now.articles
  const keys = (rows: Told['appearances'], of: string) =>
    new Set(rows.map((each) => `${each['person_id']} ${each[of]}`))
  const latin = keys(now.appearances, 'latin_name')
  const names = keys(now.person_names, 'text')
  const offices = new Set(
    now.appearances.flatMap(({ person_id, office_ids }) =>
      (office_ids as string[]).map((office) => `${person_id} ${office}`),
    ),
  )
  const isKept = ({ first, last }: Claims, key: string) =>
    offices.has(key) && first === row?.['published_first'] && last === row['published_last']
  return {
    tenures: before.flatMap((claims) =>
      claims.officeIds
        .filter((office) => !isKept(claims, `${claims.personId} ${office}`))
        .map((office_id) => ({ person_id: claims.personId, office_id })),
    ),
    names: before.flatMap(({ personId, latinName, surfaces }) =>
      [...surfaces, ...(latinName === null ? [] : [latinName])]
        .filter((text) => !names.has(`${personId} ${text}`))
        .map((text) => ({ person_id: personId, text })),
    ),
    latinNames: before.flatMap(({ personId, latinName }) =>
      latinName === null || latin.has(`${personId} ${latinName}`) ? [] : [{ id: personId, latin_name: latinName }],
    ),
  }
}

/** Takes back from people what only an article's former reading said of them; its new one has been written. */
export async function takeBack(query: Query, before: readonly Claims[], now: Told): Promise<void> {
  const lost = lostClaims(before, now)
  const ids = [
    ...lost.tenures.map(({ person_id }) => person_id),
    ...lost.names.map(({ person_id }) => person_id),
    ...lost.latinNames.map(({ id }) => id),
  ]
  if (ids.length === 0) return
  await query(lockPeople([...new Set(ids)]))
  if (lost.tenures.length > 0) await query(mendTenures(lost.tenures))
  if (lost.names.length > 0) await query(mendNames(lost.names))
  if (lost.latinNames.length > 0) await query(mendLatinNames(lost.latinNames))
}
