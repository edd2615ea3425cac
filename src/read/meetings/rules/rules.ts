import { credentials } from './credentials.ts'
import { event } from './event.ts'
import { feast } from './feast.ts'
import { press } from './press.ts'
import { receive } from './receive.ts'
import { relativeVisit } from './relative.ts'
import type { Rule } from './rule.ts'
import { sign } from './sign.ts'
import { talk } from './talk.ts'
import { unreal } from './unreal.ts'
import { visit } from './visit.ts'

/**
 * Asked in this order at every word for an occasion; the first that answers decides.
 * What is no meeting comes first, so that no later rule needs to think of it; a journey told in passing (`来访的B`)
 * before the journey that a sentence is about, because both begin with the same words; the rest each know their own
 * words, and their order does not matter.
 */
export const rules: readonly Rule[] = [
  press,
  relativeVisit,
  unreal,
  visit,
  receive,
  talk,
  feast,
  credentials,
  sign,
  event,
]
