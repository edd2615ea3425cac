import { award } from './award.ts'
import { credentials } from './credentials.ts'
import { event } from './event.ts'
import { feast } from './feast.ts'
import { joins } from './joins.ts'
import { press } from './press.ts'
import { receive } from './receive.ts'
import type { Rule } from './rule.ts'
import { sign } from './sign.ts'
import { talk } from './talk.ts'
import { unreal } from './unreal.ts'
import { visit } from './visit.ts'

/**
 * Asked in this order at every word for an occasion; the first that answers decides.
 * What is no meeting comes first, so that no later rule needs to think of it; the rest each know their own words, and
 * their order does not matter. A journey told in passing (`来访的B`) is asked for before all of these (`zone.ts`), because
 * it may stand inside the object of another predicate.
 */
export const rules: readonly Rule[] = [
  press,
  unreal,
  joins,
  visit,
  receive,
  talk,
  feast,
  credentials,
  sign,
  award,
  event,
]
