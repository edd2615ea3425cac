import { acts, speechVerbs } from '../../../lexicon/acts.ts'
import { plainSurnameAt } from '../../../lexicon/surnames.ts'
import { tibetanElements } from '../../../lexicon/tibetan-names.ts'
import { words, wordTable } from '../../../lexicon/words.ts'
import { characters } from '../../../text/characters.ts'
import type { ArticleText, Line } from '../article.ts'
import { hanAt } from '../boundary.ts'
import { plainSurname } from '../kinds.ts'
import { holdsWord } from '../known-words.ts'
import { beginningsOf, marked } from '../marks.ts'
import { nameAt } from '../name-shape.ts'
import type { Shape } from '../shape.ts'
import { type NameForm, type Seen, type Sighting, sighting } from '../sighting.ts'

/** Ends of words for things, bodies and groups: what ends so speaks, but is no person. */
const nounEnds = characters('方部社报会国者家书件章员院局司署省市县层们人界党团队军府议案文稿权力度量业品级')

/** What the leader of a delegation does, said behind `由`. */
const leading = new Set(['率领', '率领的', '带领', '率团', '任团长', '担任', '主持', '主持召开', '为团长'])
/** `选举武某某为会长` */
const becoming = new Set(['为', '担任', '出任', '任', '接任', '继任', '连任', '续任', '当选'])

/** What may stand before the name within a clause, and which verbs then follow it; of those who are accompanied any. */
const lead = wordTable<ReadonlySet<string> | null>([
  ['由', leading],
  ['以', new Set(['为首', '为首的', '为团长', '为团长的', '为代表', '为组长'])],
  ...words('选举 推选 任命 委任 提名 推举 选出 聘请').map((word): [string, ReadonlySet<string>] => [word, becoming]),
  ...words('岁的 旬的 陪同 会见 拜会 会晤 接见 随同 迎接').map((word): [string, null] => [word, null]),
])

const tibetan = beginningsOf(tibetanElements)

/**
 * A Han name of three or four characters that opens a clause and speaks or receives (`,武某某强调`, `陈某某会见`),
 * leads (`由武某某率领`), is accompanied (`陪同武某某出访`), of an age (`七十岁的武某某说`) or chosen (`选举武某某为会长`).
 */
export function nameBeforeVerb(article: ArticleText, seen: Seen): Sighting[] {
  const found: Sighting[] = []
  for (const line of article.lines) {
    const { index, text, from } = line
    for (let at = 0; at < text.length; at++) {
      if (!marked(article.marks, from + at, plainSurname | tibetan)) continue
      if (!plainSurnameAt(text, at) && !tibetanElements.startingAt(text, at)) continue
      const shape = speakerAt(article, line, at)
      if (!shape || seen.taken(index, at, shape.end)) continue
      found.push(sighting(index, at, shape.end, shape.form, 'people/name-before-verb'))
    }
  }
  return found
}

function speakerAt(article: ArticleText, line: Line, at: number): Shape | null {
  const { text } = line
  const before = at > 0 && hanAt(text, at - 1) ? leadOf(text, at) : speechVerbs
  if (before === undefined || (before === null && !plainSurnameAt(text, at))) return null
  const shape = nameAt(article, line, at, 'SINIC')
  if (!shape || !forms.has(shape.form) || shape.end - at < 3) return null
  const fits =
    before === null
      ? shape.proof >= 2.6
      : before.has(acts.startingAt(text, shape.end)?.word ?? '') && !nounEnds.at(text, shape.end - 1)
  return fits && !holdsWord(text, at, shape.end) ? shape : null
}

/** Behind `的` a name with 氏 in it (`住在山里的武氏某`) needs no more than any verb. */
function leadOf(text: string, at: number): ReadonlySet<string> | null | undefined {
  const found = lead.endingAt(text, at)
  if (found !== null) return found.value
  return text[at - 1] === '的' && text[at + 1] === '氏' ? null : undefined
}

const forms: ReadonlySet<NameForm> = new Set(['SINIC', 'TIBETAN'])
