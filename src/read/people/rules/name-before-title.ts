import { acts } from '../../../lexicon/acts.ts'
import { shortCountry } from '../../../lexicon/countries.ts'
import { honorifics, sureHonorifics } from '../../../lexicon/honorifics.ts'
import { japaneseSurnameAt } from '../../../lexicon/japanese-surnames.ts'
import { soleOffices } from '../../../lexicon/offices.ts'
import { plainSurnameAt, surnameAt } from '../../../lexicon/surnames.ts'
import { soundAt } from '../../../lexicon/transliteration.ts'
import { wordsOfAll, wordTable } from '../../../lexicon/words.ts'
import { characters } from '../../../text/characters.ts'
import type { ArticleText, Line } from '../article.ts'
import { allHan, endProof } from '../boundary.ts'
import { japaneseAt, signs, sounds, surname } from '../kinds.ts'
import { crossed, holdsWord, openBefore } from '../known-words.ts'
import { beginningsOf, kindOf, type Marks, marked } from '../marks.ts'
import { neverInNames } from '../shape-parts.ts'
import { type NameForm, type Seen, type Sighting, sighting } from '../sighting.ts'
import { officeBeginnings, titleStartingAt } from '../title-span.ts'

/**
 * A name right before an office or an honorific, nothing unknown before it: `由胡某某主席和`, `,陈某某部长说`,
 * `对范某某同志`, `与某某总理`.
 */
export function nameBeforeTitle(article: ArticleText, seen: Seen): Sighting[] {
  const found: Sighting[] = []
  for (const line of article.lines) {
    const { index, text, from } = line
    for (let at = 2; at < text.length; at++) {
      if (!marked(article.marks, from + at, signs | spouseSigns) || !mayEnd(article.marks, line, at)) continue
      if (!signBeginnings.startingAt(text, at)) continue
      const sign = signAt(text, at)
      const name = sign && nameBefore(article, text, at, sign)
      if (!name || seen.taken(index, name.start, at) || isLonger(article, text, name.start, at)) continue
      const rule = sign.sure ? 'people/name-before-honorific' : 'people/name-before-title'
      found.push(sighting(index, name.start, at, name.form, rule))
    }
  }
  return found
}

/** What stands after a name: an honorific that only people have, or an office, of one holder or of many. */
interface Sign {
  sure: boolean
  sole: boolean
}

/** What joins a name to somebody's spouse, or tells that two are meant. */
const spouses = wordTable<true>(
  [
    '夫妇',
    '伉俪',
    '的夫人',
    '和夫人',
    '及夫人',
    '与夫人',
    '偕夫人',
    '携夫人',
    '及其夫人',
    '和其夫人',
    '的妻子',
    '的丈夫',
    '的母亲',
    '的父亲',
    '的儿子',
    '的女儿',
    '之子',
    '之女',
  ].map((word): [string, true] => [word, true]),
)

const spouseSigns = beginningsOf(spouses)
/** All that such a sign may begin with: one look-up tells most places apart. */
const signBeginnings = wordsOfAll([spouses, honorifics, officeBeginnings])

function signAt(text: string, at: number): Sign | null {
  if (spouses.startingAt(text, at)) return { sure: true, sole: false }
  const honorific = honorifics.startingAt(text, at)
  if (honorific && sureHonorifics.has(honorific.word)) return { sure: true, sole: false }
  const title = titleStartingAt(text, at)
  return title && !title.head.value.loose ? { sure: false, sole: soleOffices.has(title.head.word) } : null
}

/** Whether a name could end before `at`: a surname one to three characters back, or two sounds. */
const mayEnd = (marks: Marks, line: Line, at: number): boolean => {
  const place = line.from + at
  const last = marks[place - 1] ?? 0
  const second = marks[place - 2] ?? 0
  const third = marks[place - 3] ?? 0
  // All in one, as it is asked everywhere: many small questions cost more than their answers.
  if (((second & surname) | (third & (surname | clan)) | (last & second & sounds)) !== 0) return true
  if (japaneseAt(marks, line, at - 3)) return true
  return (last & sounds) !== 0 && ((second & hyphen) !== 0 || japaneseAt(marks, line, at - 4))
}
const clan = kindOf('氏')
const hyphen = kindOf('-')

/** `安山市长李某某`, `卫福部长陈某某`: with a name behind the office, what stands before it is a town's or a ministry's. */
const localOffices = /(?:市|县|省|州|区|镇|部|厅|局|署|司|处|府)长$/u
const isLocal = (text: string, at: number): boolean => {
  const title = titleStartingAt(text, at)
  return title !== null && localOffices.test(title.head.word) && endProof(text, title.end) < 1
}

const prepositions = characters('与同向对由')
const joining = characters('和同对向将')
const ofStates = characters('军方国共媒党')

interface Name {
  start: number
  form: NameForm
}

function nameBefore(article: ArticleText, text: string, end: number, { sure, sole }: Sign): Name | null {
  if (isLocal(text, end)) return null
  const japanese = sure ? japaneseBefore(text, end) : null
  if (japanese) return japanese
  for (const length of [4, 3, 2]) {
    const start = end - length
    if (start < 0 || (length === 4 && text[start + 1] !== '氏')) continue
    // `与乐某某副部长`: behind a preposition a surname may be a word as well.
    const family = length === 3 && (sole || prepositions.at(text, start - 1)) ? surnameAt : plainSurnameAt
    if (!family(text, start) || !isHanName(text, start, end)) continue
    if (length > 2 || sure || article.counts.of(text, start, end) > 1) return { start, form: 'SINIC' }
  }
  return soundsBefore(text, end)
}

/** `黎某军主席`: where the character that the office seems to begin with is a name's, which stands elsewhere too. */
const isLonger = (article: ArticleText, text: string, start: number, end: number): boolean =>
  end - start === 2 &&
  titleStartingAt(text, end + 1) !== null &&
  article.counts.of(text, start, end + 1) > 1 &&
  article.counts.of(text, start, end) === article.counts.of(text, start, end + 1)

/** `田中某的母亲`, `田中某某女士` */
function japaneseBefore(text: string, end: number): Name | null {
  const start = [4, 3].map((length) => end - length).find((at) => at >= 0 && japaneseSurnameAt(text, at, 2))
  return start !== undefined && isHanName(text, start, end) ? { start, form: 'JAPANESE' } : null
}

const isHanName = (text: string, start: number, end: number): boolean =>
  allHan(text, start, end) &&
  !crossed(text, end) &&
  !holdsWord(text, start, end) &&
  openBefore(text, start) &&
  !(shortCountry.at(text, start - 1) && shortCountry.at(text, start)) &&
  !joinsInside(text, start, end) &&
  !onlyStates(text, start, end)

/** A run of sound-writing characters with nothing unknown before it. */
function soundsBefore(text: string, end: number): Name | null {
  let start = end
  while (start > 0 && end - start < 9 && soundAt(text, start - 1)) {
    start--
    if (text[start - 1] === '-' && soundAt(text, start - 2)) start--
  }
  if (end - start < 2 || end - start > 8 || crossed(text, end) || troops(text, start, end)) return null
  if (holdsWord(text, start, end) || acts.startingAt(text, start) || onlyStates(text, start, end)) return null
  return openBefore(text, start) ? { start, form: 'PLAIN' } : null
}

/** `捷军`, `俄方`: a state's side. */
const troops = (text: string, start: number, end: number): boolean =>
  end - start === 2 && shortCountry.at(text, start) && ofStates.at(text, start + 1)

/** `…和…`, `…向…` inside: two words, not one name. A given name may end with such a character. */
function joinsInside(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const act = acts.startingAt(text, at)?.word ?? ''
    if (act.length > 1 && at + act.length <= end) return true
    // `在` in the middle is a character of many Korean names.
    if (neverInNames.at(text, at) || (at < end - 1 && joining.at(text, at))) return true
  }
  return false
}

/** `韩美总统`: two states, no name. */
function onlyStates(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!shortCountry.at(text, at)) return false
  return true
}
