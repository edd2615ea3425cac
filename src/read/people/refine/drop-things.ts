import { monumentEndings, thingEndings } from '../../../lexicon/endings.ts'
import { offices } from '../../../lexicon/offices.ts'
import type { ArticleText } from '../article.ts'
import type { Sighting } from '../sighting.ts'
import { titleStartingAt } from '../title-span.ts'
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
    const ending = thingEndings.startingAt(text, one.end)
    const office = offices.startingAt(text, one.end)
    if (ending && ending.word.length >= (office?.word.length ?? 0)) return reasons[ending.value]
    const title = titleStartingAt(text, one.end)
    return title && monumentEndings.some((word) => text.startsWith(word, title.end)) ? reasons.PLACE : null
  })
