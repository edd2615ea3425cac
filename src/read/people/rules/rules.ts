import type { ArticleText } from '../article.ts'
import type { Sighting } from '../sighting.ts'
import { dottedName } from './dotted-name.ts'
import { nameAgain } from './name-again.ts'
import { nameBeforeTitle } from './name-before-title.ts'
import { nameBeforeVerb } from './name-before-verb.ts'
import { titleBeforeName } from './title-before-name.ts'

export type Rule = (article: ArticleText, soFar: readonly Sighting[]) => Sighting[]

/**
 * In this order, because each may lean on what the ones before it found: a title before a name is the surest sign;
 * dots are as sure but say less of where a name starts; a title or honorific after a name needs a known start; a verb
 * after a name needs most; what is known by then is looked for everywhere.
 */
export const rules: readonly Rule[] = [titleBeforeName, dottedName, nameBeforeTitle, nameBeforeVerb, nameAgain]
