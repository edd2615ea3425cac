import { countryWords } from '../../../lexicon/countries.ts'
import { monumentEndings, thingEndings } from '../../../lexicon/endings.ts'
import { offices } from '../../../lexicon/offices.ts'
import type { ArticleText } from '../article.ts'
import type { Sighting } from '../sighting.ts'
import type { Refined } from './refiners.ts'
import { refuse } from './refuse.ts'

const reasons = {
  INSTITUTION: 'part of the name of an institution',
  PLACE: 'part of the name of a place',
  AWARD: 'part of the name of an award',
  DOCTRINE: 'part of the name of a doctrine or work',
} as const

/** Names inside other names: `胡志明市`, `孙中山大学`, `列宁公园`, `胡志明主席陵`. */
export const dropThings = (article: ArticleText, seen: readonly Sighting[]): Refined =>
  refuse(article, seen, 'people/drop-things', (one, text) => {
    // `首相同菲律宾总统`, `应越南总理邀请`: a particle and a state.
    if ('同与和跟对应向由为'.includes(text.charAt(one.start))) {
      const state = countryWords.startingAt(text, one.start + 1)
      if (state !== null && one.start + 1 + state.word.length === one.end) return 'a state, and no name'
    }
    // `专家谈两国元首会晤`.
    if (/[两各多]国|双方/u.test(text.slice(one.start, one.end))) return 'a group, and no name'
    // `“某某·某某”号`: the name of a ship in quotation marks.
    const quoted = text[one.end] === '”' && text[one.start - 1] === '“'
    const ending = thingEndings.startingAt(text, quoted ? one.end + 1 : one.end)
    const office = offices.startingAt(text, one.end)
    // `市长`, `校长`: an office after the name, not the beginning of a thing's name.
    if (ending && office?.word[1] !== '长') return reasons[ending.value]
    const after = one.end + (office?.word.length ?? 0)
    return office && monumentEndings.some((word) => text.startsWith(word, after)) ? reasons.PLACE : null
  })
