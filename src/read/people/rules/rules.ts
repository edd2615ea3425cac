import type { ArticleText } from '../article.ts'
import type { Seen, Sighting } from '../sighting.ts'
import { dottedName } from './dotted-name.ts'
import { foreignBeforeVerb } from './foreign-before-verb.ts'
import { historicFigure } from './historic-figure.ts'
import { latinName } from './latin-name.ts'
import { nameAgain } from './name-again.ts'
import { nameBeforeTitle } from './name-before-title.ts'
import { nameBeforeVerb } from './name-before-verb.ts'
import { nameInList } from './name-in-list.ts'
import { royalName } from './royal-name.ts'
import { surnameBeforeTitle } from './surname-before-title.ts'
import { titleBeforeName } from './title-before-name.ts'

/** Finds names; where two overlap, the earlier rule's stays. */
export type Rule = (article: ArticleText, seen: Seen) => Sighting[]

/**
 * In this order, because each may lean on what the ones before it found: royals have given names alone, in which other
 * rules would look for surnames; a title before a name is the surest sign;
 * dots are as sure but say less of where a name starts; a title or honorific after a name needs a known start; a list
 * goes on from a name; a verb after a name needs most; the dead need no sign at all; what is known by then is looked for everywhere,
 * and last by its surname alone.
 */
export const rules: readonly Rule[] = [
  royalName,
  titleBeforeName,
  dottedName,
  latinName,
  nameBeforeTitle,
  nameInList,
  nameBeforeVerb,
  foreignBeforeVerb,
  historicFigure,
  nameAgain,
  surnameBeforeTitle,
]
