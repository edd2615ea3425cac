import { honorifics } from '../../../lexicon/honorifics.ts'
import { isPlainSurname } from '../../../lexicon/surnames.ts'
import type { ArticleText, Line } from '../article.ts'
import { countryCodeIn } from '../country-of-title.ts'
import { type Lean, nameAt, type Shape } from '../name-shape.ts'
import { type Sighting, sighting } from '../sighting.ts'
import { headEndingAt, titleEndingAt } from '../title-span.ts'

const sinicStates = new Set(['VN', 'CN', 'KR', 'KP', 'JP', 'TW', 'HK', 'MO', 'SG'])
const ranksBefore = new Set(['博士', '亲王', '爵士'])

/**
 * A name right after an office: `外交部长阮某`, `柬埔寨首相某某`, `国防部部长、大将某某`, `大使 某·某`.
 */
export function titleBeforeName(article: ArticleText): Sighting[] {
  const found: Sighting[] = []
  for (const line of article.lines) {
    for (let end = 2; end < line.text.length; end++) {
      const rank = honorifics.endingAt(line.text, end)
      const ranked = rank !== null && (rank.value === 'RANK' || ranksBefore.has(rank.word))
      const head = headEndingAt(line.text, end)
      if (!head && !ranked) continue
      const at = line.text[end] === ' ' ? end + 1 : end
      const shape = nameAfter(article, line, end, at, head?.value.loose ?? true)
      if (!shape) continue
      found.push(sighting(line.index, at, shape.end, shape.form, 'people/title-before-name'))
      end = shape.end - 1
    }
  }
  return found
}

function nameAfter(article: ArticleText, line: Line, end: number, at: number, loose: boolean): Shape | null {
  const title = titleEndingAt(line.text, end)
  const code = title ? countryCodeIn(line.text.slice(title.start, title.end)) : null
  const lean: Lean = code === null ? null : sinicStates.has(code) ? 'SINIC' : 'FOREIGN'
  const shape = nameAt(article, line.text, at, lean)
  return shape && convincing(article, line.text, at, shape, loose) ? shape : null
}

function convincing(article: ArticleText, text: string, at: number, shape: Shape, loose: boolean): boolean {
  if (shape.form === 'DOTTED') return true
  const again = article.count(text.slice(at, shape.end)) > 1
  if (shape.form === 'PLAIN') return shape.proof >= 1.8 || (again && shape.proof >= 1.4)
  const surname = isPlainSurname(text[at] ?? '') || shape.form === 'JAPANESE'
  if (loose) return surname && shape.proof >= 1.8
  return surname ? shape.proof >= 1 || again || shape.end - at === 3 : shape.proof >= 1.8
}
