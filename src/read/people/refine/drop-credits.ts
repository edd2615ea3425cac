import type { ArticleText } from '../article.ts'
import type { Sighting } from '../sighting.ts'
import type { Refined } from './refiners.ts'
import { refuse } from './refuse.ts'

/** Reporters, photographers, translators and editors: `记者某某报道`, `(记者 某、某)`, `某某 摄`, `(某某/译)`, `责编:某`. */
export const dropCredits = (article: ArticleText, seen: readonly Sighting[]): Refined =>
  refuse(article, seen, 'people/drop-credits', (one, text) => {
    const before = text.slice(Math.max(0, one.start - 12), one.start)
    const after = text.slice(one.end, one.end + 6)
    const asks = /^(?:女士|先生)?(?:的)?(?:采访|专访|提问|问)/u.test(after)
    if (!asks && /(?:记者|通讯员|实习生|特派员)[: ]*(?:[\p{Script=Han}]{2,4}[、 ,]+){0,2}$/u.test(before))
      return 'a reporter in a by-line'
    if (
      /(?:责编|编辑|编译|翻译|译者|校对|摄影|撰文|作者|供稿|审校)[:/ 】]+(?:[\p{Script=Han}]{2,4}[、 ,]+){0,2}$/u.test(
        before,
      )
    )
      return 'an editor or translator'
    if (/^ ?(?:摄|\/译|\/摄|编译|译\)|译$|供图|报道[:,])/u.test(after)) return 'a credit'
    return null
  })
