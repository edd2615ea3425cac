import { compoundSurnames, isSurname } from '../../lexicon/surnames.ts'
import { normal } from '../../text/normal.ts'
import type { ArticleText } from './article.ts'
import type { Group } from './assemble.ts'
import { sideOf } from './country-of-title.ts'

/** The state a person serves: by title, else the article's own side where name and titles do not speak against it. */
export function countryOfPerson(article: ArticleText, group: Group, titles: readonly string[]): string | null {
  for (const title of titles) {
    const side = sideOf(normal(title))
    if (side === 'INTERNATIONAL') return null
    if (side) return side
  }
  const own = ownSide(article)
  const sinic = isSurname(group.name[0] ?? '') || compoundSurnames.has(group.name.slice(0, 2))
  return sinic && !group.name.includes('·') ? own : null
}

const agencies: readonly [RegExp, string][] = [
  [/越通社|越南通讯社|VNA|VOV|越南之声|人民报|人民军队|VGP|越共/u, 'VN'],
  [/新华社|中新社|人民网|中国新闻网/u, 'CN'],
  [/韩联社|KBS/u, 'KR'],
]

/** The state from whose side the article is told; Vietnam where nothing speaks for another. */
export function ownSide(article: ArticleText): string {
  for (const [sign, code] of agencies) if (article.lines.some(({ text }) => sign.test(text))) return code
  return 'VN'
}
