import { bodyWords } from '../../../lexicon/bodies.ts'
import { commonWords } from '../../../lexicon/common-words.ts'
import { honorifics } from '../../../lexicon/honorifics.ts'
import { offices } from '../../../lexicon/offices.ts'
import { plainSurnameAt } from '../../../lexicon/surnames.ts'
import { soundAt } from '../../../lexicon/transliteration.ts'
import { wordsOfAll } from '../../../lexicon/words.ts'
import { characters } from '../../../text/characters.ts'
import type { ArticleText, Line } from '../article.ts'
import { hanAt, verbAt } from '../boundary.ts'
import { sideByTitles } from '../country-of-person.ts'
import { firmSeat } from '../country-of-title.ts'
import { crossed, holdsWord } from '../known-words.ts'
import { latinAfter } from '../latin-gloss.ts'
import { endingsOf, marked } from '../marks.ts'
import { mayBeName, nameAt } from '../name-shape.ts'
import type { Lean, Shape } from '../shape.ts'
import { neverInNames } from '../shape-parts.ts'
import { type Sighting, sighting } from '../sighting.ts'
import { headEndingAt, isTold, titleEndingAt } from '../title-span.ts'

const sinicStates = new Set(['VN', 'CN', 'KR', 'KP', 'TW', 'HK', 'MO', 'SG'])
/** Said before a name as an office is, though it is none. */
const alsoBefore = new Set([
  '博士',
  '亲王',
  '爵士',
  '夫人',
  '公主',
  '丈夫',
  '妻子',
  '拿督',
  '拿督斯里',
  '丹斯里',
  '拿汀',
  '友人',
  '市民',
  '侨胞',
  '女孩',
  '男孩',
  '前辈',
])

/** All that a name may stand right after: one look-up tells most places apart. */
const saidBefore = wordsOfAll([offices, honorifics])
const endings = endingsOf(saidBefore)

/**
 * A name right after an office: `外交部长阮某`, `柬埔寨首相某某`, `国防部部长、大将某某`, `大使 某·某`, `与夫人吴某某`.
 */
export function titleBeforeName(article: ArticleText): Sighting[] {
  const found: Sighting[] = []
  for (const line of article.lines) {
    const { index, text, from } = line
    for (let end = 2; end < text.length; end++) {
      if (!marked(article.marks, from + end - 1, endings) || !saidBefore.endingAt(text, end)) continue
      const name = nameBehind(article, line, end)
      if (!name) continue
      found.push(sighting(index, name.start, name.end, name.form, 'people/title-before-name'))
      end = name.end - 1
    }
  }
  return found
}

function nameBehind(article: ArticleText, line: Line, end: number): (Shape & { start: number }) | null {
  const { text } = line
  const start = behindTun(text, text[end] === ' ' || isTold(text, end) ? end + 1 : end)
  if (!mayBeName(text, start) || isJoined(text, start)) return null
  const head = headEndingAt(text, end)
  if ((!head && !rankEndingAt(text, end)) || text.endsWith('南苏丹', end)) return null
  const lean = lazily(() => leanOf(text, end))
  const written = nameAt(article, line, start, lean)
  const shape = head && text[written?.end ?? start] !== '(' ? (glossed(text, start) ?? written) : written
  // `秘书长达某·某某` is no `长达`.
  const surely = shape?.form === 'DOTTED' || (!head && (shape?.proof ?? 0) >= 2.6)
  if (crossed(text, end) && !(surely && onlyWordCrosses(text, end))) return null
  if (!shape || !convincing(article, text, start, shape, head?.value.loose ?? false, lean)) return null
  return { ...shape, start }
}

/** `首相敦某某某`: the Malay honorific, which no dot and no blank parts from the name. */
const behindTun = (text: string, at: number): number =>
  text[at] === '敦' && soundAt(text, at + 1) && soundAt(text, at + 2) && soundAt(text, at + 3) ? at + 1 : at

/** `天皇|和皇后`: another office, no name. */
const joining = characters('和与及')
const isJoined = (text: string, at: number): boolean =>
  joining.at(text, at) && (offices.startingAt(text, at + 1)?.word.length ?? 0) > 1

const ordinary = wordsOfAll([commonWords, bodyWords])

/** An ordinary word lies across (`长达`, `夫人|文…`), and no office (`科威|特首|相`). */
const onlyWordCrosses = (text: string, at: number): boolean =>
  (ordinary.startingAt(text, at - 1)?.word.length ?? 0) > 1 && (offices.startingAt(text, at - 1)?.word.length ?? 0) < 2

/** A name of any characters between an office and its own Latin form: `总统某某某(Anna Lindt)`. */
function glossed(text: string, at: number): Shape | null {
  // `主席与某某某(…)`
  if (neverInNames.at(text, at)) return null
  let end = at
  while (end - at < GLOSSED_MOST && hanAt(text, end)) end++
  const gloss = end
  const rank = honorifics.endingAt(text, end)
  if (rank !== null && rank.word.length > 1 && end - rank.word.length > at + 1) end -= rank.word.length
  const name =
    end - at > 1 && (latinAfter(text, gloss) !== null || text.startsWith('(音译)', gloss)) && !holdsVerb(text, at, end)
  return name ? { end, form: 'PLAIN', score: 3, proof: 3 } : null
}
const GLOSSED_MOST = 6

/** `国防部长扩大会议(…)`: no name holds a verb of two characters, nor any other word. */
function holdsVerb(text: string, start: number, end: number): boolean {
  for (let at = start; at < end - 1; at++) if (verbAt(text, at)) return true
  return holdsWord(text, start, end)
}

function rankEndingAt(text: string, end: number): boolean {
  const rank = honorifics.endingAt(text, end)
  // `拿督|斯里`: the rank goes on.
  if (rank && (honorifics.startingAt(text, end - rank.word.length)?.word.length ?? 0) > rank.word.length) return false
  return rank !== null && (rank.value !== 'HONORIFIC' || alsoBefore.has(rank.word))
}

/** A value that is found out when first asked for: at most places nobody asks. */
function lazily<T>(find: () => T): () => T {
  let found: { value: T } | null = null
  return () => {
    found ??= { value: find() }
    return found.value
  }
}

function leanOf(text: string, end: number): Lean {
  const title = titleEndingAt(text, end)
  const printed = title && text.slice(title.start, title.end)
  const side = printed && sideByTitles([printed])
  if (printed === null || side === 'INTERNATIONAL') return null
  const code = side ? side.code : firmSeat(printed)
  if (code === null) return null
  return code === 'JP' ? 'JAPANESE' : sinicStates.has(code) ? 'SINIC' : 'FOREIGN'
}

function convincing(
  article: ArticleText,
  text: string,
  at: number,
  shape: Shape,
  loose: boolean,
  lean: () => Lean,
): boolean {
  if (shape.form === 'DOTTED' || shape.form === 'TIBETAN') return true
  const again = () => article.counts.mayRepeat(text, at) && article.counts.of(text, at, shape.end) > 1
  if (shape.form === 'PLAIN' && loose) return shape.end - at > 2 && shape.proof >= 2.6
  if (shape.form === 'PLAIN') return shape.proof >= 1.8 || (shape.proof >= 1.4 && again())
  const surname = plainSurnameAt(text, at) || text[at + 1] === '氏' || shape.form === 'JAPANESE'
  const whole = shape.end - at === 3 && (shape.proof >= 2.6 || lean() === 'SINIC')
  if (loose) return (surname || whole) && shape.proof >= 1.8
  if (!surname) return shape.proof >= (shape.end - at === 3 ? 1.4 : 1.8)
  return shape.proof >= 1 || shape.end - at === 3 || again()
}
