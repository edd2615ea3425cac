import { acts } from '../../../lexicon/acts.ts'
import { japaneseSurnameAt } from '../../../lexicon/japanese-surnames.ts'
import { plainSurnameAt, surnameAt } from '../../../lexicon/surnames.ts'
import { characters } from '../../../text/characters.ts'
import type { ArticleText, Line } from '../article.ts'
import { hanAt } from '../boundary.ts'
import { plainSurname } from '../kinds.ts'
import { crossed, holdsWord } from '../known-words.ts'
import { kindOf, marked } from '../marks.ts'
import { nameAt } from '../name-shape.ts'
import type { Shape } from '../shape.ts'
import { type Seen, type Sighting, sighting } from '../sighting.ts'

const attending = new Set(['等', '参加', '参加了', '出席', '出席了', '在座', '陪同', '等人', '随行'])

/**
 * Names joined to a name: `副总理某某某、某某某和某某某`, `某某·某某和某·某`; and lists of those present:
 * `某某某、某某某等参加会见`.
 */
export function nameInList(article: ArticleText, seen: Seen): Sighting[] {
  const found: Sighting[] = []
  for (const one of seen.all) {
    const line = article.line(one.section)
    for (let at = one.end; ; ) {
      const next = joined(article, line, at)
      if (!next || seen.taken(line.index, next.start, next.end)) break
      found.push(sighting(line.index, next.start, next.end, next.form, 'people/name-in-list'))
      at = next.end
    }
  }
  for (const line of article.lines) for (const one of presentAt(article, line)) found.push(one)
  return found
}

/** The mark between two names, a place in the picture allowed before it (`某某某(左)和某某某(右)`). */
const joint = /(?:\([^()]{1,6}\))?(、|和|与|及|以及|,)/uy

function joined(article: ArticleText, line: Line, from: number): (Shape & { start: number }) | null {
  joint.lastIndex = from
  const mark = joint.exec(line.text)
  if (!mark) return null
  const start = joint.lastIndex
  const shape = nameAt(article, line, start, null)
  if (!shape || holdsWord(line.text, start, shape.end) || crossed(line.text, shape.end)) return null
  return joins(line.text, start, shape, mark[1] ?? '') ? { ...shape, start } : null
}

function joins(text: string, start: number, shape: Shape, mark: string): boolean {
  if (shape.form === 'DOTTED' || shape.form === 'TIBETAN') return shape.proof >= 1.4
  if (mark === ',' || shape.end - start < 3) return false
  if (shape.form === 'JAPANESE') {
    const known = japaneseSurnameAt(text, start, 2)
    return shape.proof >= (known ? 1.4 : 1.8) && shape.end - start > 3
  }
  return shape.form === 'SINIC' && plainSurnameAt(text, start)
}

/** `某某参加上述活动。`, one alone as the line's beginning. */
const presence = /^等?(?:参加|出席|陪同)(?:了|参加)?(?:上述|有关|相关|会见|会谈|活动)/u

const listing = characters('、和')
const clauseEnds = kindOf('。!?;:,\n')

/**
 * A clause that begins with two or more Han names and goes on with their attendance, or a line with one; `省领导某某某、某某`.
 */
function presentAt(article: ArticleText, line: Line): Sighting[] {
  const found: Sighting[] = []
  for (let index = 0; index < line.text.length; index++) {
    // The first of a list must have a surname that is hardly a word; by then the others are names too.
    const place = line.from + index
    if (!marked(article.marks, place, plainSurname)) continue
    if (index > 0 && !isLed(line.text, index) && !marked(article.marks, place - 1, clauseEnds)) continue
    const names: Sighting[] = []
    let at = index
    for (let name = hanName(article, line, at); name; name = hanName(article, line, at)) {
      names.push(name)
      at = name.end
      if (!listing.at(line.text, at)) break
      at++
    }
    if (arePresent(line, index, at, names.length)) for (const one of names) found.push(one)
  }
  return found
}

/** `省领导`, `自治区领导` */
const isLed = (text: string, at: number): boolean => text.startsWith('领导', at - 2)

/** Whether names from `start` to `end` are said to be there by what follows, or by what they are called. */
function arePresent({ text }: Line, start: number, end: number, count: number): boolean {
  if (count === 1) return start === 0 && presence.test(text.slice(end, end + 8))
  return (
    count > 1 && (attending.has(acts.startingAt(text, end)?.word ?? '') || (isLed(text, start) && !hanAt(text, end)))
  )
}

function hanName(article: ArticleText, line: Line, at: number): Sighting | null {
  const shape = surnameAt(line.text, at) ? nameAt(article, line, at, 'SINIC') : null
  if (shape?.form !== 'SINIC' || shape.proof < 1.4 || holdsWord(line.text, at, shape.end)) return null
  return sighting(line.index, at, shape.end, 'SINIC', 'people/name-in-list')
}
